/** One thing that arrived at a server of ours: an HTTP request, or a frame of a socket. */
export interface Arrival {
  readonly via: 'http' | 'socket';
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Everything that has left the browser towards our servers, in order of arrival. */
export class Wire {
  #arrivals: Arrival[] = [];

  record(arrival: Arrival): void {
    this.#arrivals.push(arrival);
  }

  clear(): void {
    this.#arrivals = [];
  }

  arrivals(filter: ArrivalFilter = {}): readonly Arrival[] {
    return this.#arrivals.filter(
      ({ method, path, via, host }) =>
        (filter.method === undefined || filter.method === method) &&
        (filter.via === undefined || filter.via === via) &&
        (filter.host === undefined || filter.host === host) &&
        (filter.path === undefined || filter.path.test(path)),
    );
  }

  /** Bodies as UTF-8 text. */
  bodies(filter: ArrivalFilter = {}): readonly string[] {
    return this.arrivals(filter).map(({ body }) => body.toString('utf8'));
  }

  /** Values that are in any arrival: its method, path, headers or body, plain or in one of the usual encodings. */
  leaked(values: readonly string[]): readonly string[] {
    const haystack = this.#arrivals.map(arrivalText).join('\n');
    return values.filter((value) => encodings(value).some((encoded) => haystack.includes(encoded)));
  }

  /** Resolves with the arrivals as soon as there are `count` of them; throws after `timeout` milliseconds. */
  async waitFor(filter: ArrivalFilter, count = 1, timeout = 10_000): Promise<readonly Arrival[]> {
    const end = Date.now() + timeout;
    for (;;) {
      const found = this.arrivals(filter);
      if (found.length >= count) return found;
      if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${count} of ${String(filter.path)} to arrive`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

export interface ArrivalFilter {
  readonly method?: string;
  readonly via?: Arrival['via'];
  readonly host?: string;
  readonly path?: RegExp;
}

const arrivalText = ({ method, host, path, headers, body }: Arrival): string =>
  [method, host, path, ...Object.entries(headers).flat(), body.toString('utf8'), body.toString('utf16le')].join('\n');

const encodings = (value: string): readonly string[] => {
  const json = JSON.stringify(value).slice(1, -1);
  const percent = encodeURIComponent(value);
  return [
    value,
    json,
    json.replaceAll('/', '\\/'),
    JSON.stringify(json).slice(1, -1),
    percent,
    percent.replaceAll('%20', '+'),
    encodeURIComponent(percent),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    ...base64Forms(value),
  ];
};

/** Base64 of the value at each of the three positions that it can have in a longer text, without the uncertain ends. */
const base64Forms = (value: string): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const bytes = Buffer.from(' '.repeat(shift) + value);
    const certain = bytes.toString('base64').replaceAll('=', '');
    return certain.slice(shift === 0 ? 0 : shift + 1, bytes.length % 3 === 0 ? undefined : -1);
  });
