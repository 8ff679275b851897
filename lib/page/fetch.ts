import type { HeaderField, HeldBody } from '@/lib/bridge/page-end';
import type { BodySnapshot } from './body-snapshot';
import type { Natives } from './captured-natives';
import type { Channel } from './channel';
import type { Verdict } from './gate';
import { isHttp, withoutFragment, withToken } from './pass-token';

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
export const guardFetch = (channel: Channel): void => {
  const { natives, gate, replacer } = channel;
  replacer.method(window, 'fetch', (native, self, args) => {
    if (gate.isOff() || !isConcerned(channel, args)) return natives.apply(native, self, args);
    return holdCall(channel, args[0] as RequestInfo, args[1] as RequestInit | undefined);
  });
};

const isRequest = (natives: Natives, input: unknown): input is Request => {
  try {
    natives.requestMethod(input as Request);
    return true;
  } catch {
    // The getter throws on anything but a Request, of whatever realm.
    return false;
  }
};

/** Whether this call has to be asked about. Whatever fetch itself would reject is left to it. */
const isConcerned = ({ natives, gate }: Channel, args: readonly unknown[]): boolean => {
  if (args.length === 0) return false;
  const input = args[0];
  const init = (args[1] ?? {}) as RequestInit;
  const isFull = isRequest(natives, input);
  const method = `${init.method ?? (isFull ? natives.requestMethod(input) : 'GET')}`.toUpperCase();
  const hasBody = init.body !== undefined && init.body !== null;
  if (!gate.holds(method, hasBody)) return false;
  if (hasBody && (method === 'GET' || method === 'HEAD')) return false;
  const url = isFull ? natives.requestUrl(input) : natives.absolute(`${input as string}`);
  return url !== null && isHttp(url);
};

/** Up to the snapshot it is synchronous, as fetch is. */
const holdCall = async (channel: Channel, input: RequestInfo, init?: RequestInit): Promise<Response> => {
  const { natives } = channel;
  const call = readCall(channel, input, init);
  const signal = natives.requestSignal(call.shell);
  if (natives.isAborted(signal)) throw natives.reasonOf(signal);
  const body = await call.body.read();
  if (natives.isAborted(signal)) throw natives.reasonOf(signal);
  const verdict = await askAbout(channel, call, body);
  return carryOut(natives, call, verdict);
};

const readCall = ({ natives, snapshots }: Channel, input: RequestInfo, given?: RequestInit): Call => {
  const init = copyInit(given);
  const source = init.body;
  delete init.body;
  delete (init as { duplex?: string }).duplex;
  const own = source === undefined || source === null ? null : snapshots.take(source);
  const shell = new natives.Request(input, init);
  const header = natives.headerOf(natives.requestHeaders(shell), 'content-type') ?? '';
  const body = own ?? snapshots.ofRequest(shell, header);
  return { shell, init, body, contentType: header || body.type };
};

const initNames = ['method', 'headers', 'body', 'mode', 'credentials', 'cache', 'redirect', 'referrer'] as const;
const moreInitNames = ['referrerPolicy', 'integrity', 'keepalive', 'signal', 'priority'] as const;

/** Members of an init, inherited ones and accessors of classes too, each read once. */
const copyInit = (given: RequestInit | undefined): RequestInit => {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const name in given) copy[name] = given[name as keyof RequestInit];
  if (given)
    for (const name of [...initNames, ...moreInitNames]) if (!(name in copy) && name in given) copy[name] = given[name];
  return copy;
};

/** Rejects with the reason of the page's own signal when that is quicker. */
const askAbout = ({ natives, gate }: Channel, { shell, contentType }: Call, body: HeldBody): Promise<Verdict> =>
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
      headers: listOf(natives, natives.requestHeaders(shell)),
      body,
    };
    const hold = gate.hold(request, (verdict) => {
      natives.unlisten(signal, 'abort', giveUp);
      resolve(verdict);
    });
  });

const listOf = (natives: Natives, headers: Headers): HeaderField[] => {
  const list: HeaderField[] = [];
  natives.headersEach(headers, (value, name) => (list[list.length] = [name, value]));
  return list;
};

const carryOut = (
  natives: Natives,
  { shell, init, body }: Call,
  { release, passToken }: Verdict,
): Promise<Response> => {
  if (release.do === 'refuse') throw new natives.TypeError('Failed to fetch');
  if (release.do === 'answer') return answer(natives, natives.requestUrl(shell), release);
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
  const members = natives.requestMembers;
  for (const name in members) Reflect.set(init, name, members[name as keyof typeof members](shell));
  init.method = natives.requestMethod(shell);
  init.headers = headers;
  init.signal = natives.requestSignal(shell);
  init.body = sendable.body;
  return natives.fetch(withToken(release.url ?? natives.requestUrl(shell), passToken), init);
};

const answer = async (
  natives: Natives,
  url: string,
  { status, contentType, text }: Extract<Verdict['release'], { do: 'answer' }>,
): Promise<Response> => {
  const isBodyless = status === 204 || status === 205 || status === 304;
  const response = new natives.Response(isBodyless ? null : text, { status, headers: { 'content-type': contentType } });
  natives.defineProperty(response, 'url', { value: withoutFragment(url), configurable: true });
  return response;
};
