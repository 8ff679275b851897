import type { HeaderField, HeldBody } from '@/lib/bridge/page-end';
import { snapshotOfRequest, takes, takeSnapshot, type BodySnapshot } from './body-snapshot';
import * as natives from './captured-natives';
import type { Gate, Verdict } from './gate';
import { isHttp, withoutFragment, withToken } from './pass-token';
import { replaceMethod } from './replace-native';

/** A call of fetch, read once: nothing of the page's objects is looked at again. */
interface Call {
  /** Everything that init and input say together, except the body that the init gave. */
  readonly shell: Request;
  /** Our own copy of the init, for the members that a Request does not show. */
  readonly init: RequestInit;
  readonly body: BodySnapshot;
  /** Content type to hand over. */
  readonly contentType: string;
}

/** Holds `fetch` in all its forms. */
export const guardFetch = (gate: Gate): void => {
  replaceMethod(window, 'fetch', (native, self, args) => {
    if (gate.isOff() || !isConcerned(gate, args)) return natives.apply(native, self, args);
    return holdCall(gate, args[0] as RequestInfo, args[1] as RequestInit | undefined);
  });
};

const isRequest = (input: unknown): input is Request => takes(natives.requestMethod, input);

/** Whether this call has to be asked about. Whatever fetch itself would reject is left to it. */
const isConcerned = (gate: Gate, args: readonly unknown[]): boolean => {
  if (args.length === 0) return false;
  const input = args[0];
  const init = (args[1] ?? {}) as RequestInit;
  const isFull = isRequest(input);
  const method = `${init.method ?? (isFull ? natives.requestMethod(input) : 'GET')}`.toUpperCase();
  const hasBody = init.body !== undefined && init.body !== null;
  if (!gate.holds(method, hasBody)) return false;
  if (hasBody && (method === 'GET' || method === 'HEAD')) return false;
  const url = isFull ? natives.requestUrl(input) : natives.absolute(`${input as string}`);
  return url !== null && isHttp(url);
};

/** Up to the snapshot it is synchronous, as fetch is. */
const holdCall = async (gate: Gate, input: RequestInfo, init?: RequestInit): Promise<Response> => {
  const call = readCall(input, init);
  const signal = natives.requestSignal(call.shell);
  if (natives.isAborted(signal)) throw natives.reasonOf(signal);
  const body = await call.body.read();
  if (natives.isAborted(signal)) throw natives.reasonOf(signal);
  const verdict = await askAbout(gate, call, body);
  return carryOut(call, verdict);
};

const readCall = (input: RequestInfo, given?: RequestInit): Call => {
  const init = copyInit(given);
  const source = init.body;
  delete init.body;
  delete (init as { duplex?: string }).duplex;
  const own = source === undefined || source === null ? null : takeSnapshot(source);
  const shell = new natives.Request(input, init);
  const header = natives.headerOf(natives.requestHeaders(shell), 'content-type') ?? '';
  const body = own ?? snapshotOfRequest(shell, header);
  return { shell, init, body, contentType: header || body.type };
};

const initNames = ['method', 'headers', 'body', 'signal', 'priority', ...natives.requestMembers] as const;

/** Members of an init, inherited ones and accessors of classes too, each read once. */
const copyInit = (given: RequestInit | undefined): RequestInit => {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const name in given) copy[name] = given[name as keyof RequestInit];
  for (let at = 0; given && at < initNames.length; at += 1) {
    const name = initNames[at] as keyof RequestInit;
    if (!(name in copy) && name in given) copy[name] = given[name];
  }
  return copy;
};

/** Rejects with the reason of the page's own signal when that is quicker. */
const askAbout = (gate: Gate, { shell, contentType }: Call, body: HeldBody): Promise<Verdict> =>
  new natives.Promise((resolve, reject) => {
    const signal = natives.requestSignal(shell);
    const giveUp = (): void => {
      hold.abandon();
      reject(natives.reasonOf(signal));
    };
    natives.listen(signal, 'abort', giveUp);
    const request = {
      transport: 'fetch' as const,
      method: natives.requestMethod(shell).toUpperCase(),
      url: withoutFragment(natives.requestUrl(shell)),
      contentType,
      headers: listOf(natives.requestHeaders(shell)),
      body,
    };
    const hold = gate.hold(request, (verdict) => {
      natives.unlisten(signal, 'abort', giveUp);
      resolve(verdict);
    });
  });

const listOf = (headers: Headers): HeaderField[] => {
  const list: HeaderField[] = [];
  natives.headersEach(headers, (value, name) => (list[list.length] = [name, value]));
  return list;
};

const carryOut = ({ shell, init, body }: Call, { release, passToken }: Verdict): Promise<Response> => {
  if (release.do === 'refuse') throw new natives.TypeError('Failed to fetch');
  if (release.do === 'answer') return answer(natives.requestUrl(shell), release);
  const headers = natives.requestHeaders(shell);
  const sendable = body.send(release.body);
  const header = natives.headerOf(headers, 'content-type');
  // The old boundary would not fit the new form: the browser makes another.
  if (release.body?.form === 'multipart' && header?.includes('boundary=')) natives.dropHeader(headers, 'content-type');
  if (header === null && sendable.type !== '') natives.setHeader(headers, 'content-type', sendable.type);
  const rewritten = release.headers ?? [];
  for (let at = 0; at < rewritten.length; at += 1) {
    const [name, value] = rewritten[at] as HeaderField;
    natives.setHeader(headers, name, value);
  }
  natives.copyMembers(shell, init);
  init.method = natives.requestMethod(shell);
  init.headers = headers;
  init.signal = natives.requestSignal(shell);
  init.body = sendable.body;
  return natives.fetch(withToken(release.url ?? natives.requestUrl(shell), passToken), init);
};

const answer = async (
  url: string,
  { status, contentType, text }: Extract<Verdict['release'], { do: 'answer' }>,
): Promise<Response> => {
  const isBodyless = status === 204 || status === 205 || status === 304;
  const response = new natives.Response(isBodyless ? null : text, { status, headers: { 'content-type': contentType } });
  natives.defineProperty(response, 'url', { value: withoutFragment(url), configurable: true });
  return response;
};
