import { getterOf, type HeaderField } from '@/lib/bridge/page-end';
import { takeSnapshot, type BodySnapshot } from './body-snapshot';
import * as natives from './captured-natives';
import { refusal, type Gate, type Hold, type Verdict } from './gate';
import { isHttp, withoutFragment, withToken } from './pass-token';
import { replaceMethod } from './replace-native';
import { createShadows, failed } from './xhr-shadow';

/** What `open` and `setRequestHeader` said. */
interface Opened {
  readonly args: readonly unknown[];
  readonly method: string;
  readonly url: string;
  readonly isAsync: boolean;
  readonly headers: HeaderField[];
  /** The natives were told to send. */
  isSent: boolean;
  /** Held: from `send` to the verdict. */
  wait: { hold: Hold | null; isOver: boolean } | null;
}

/** Holds XMLHttpRequest. The object stays the page's own; while it waits it looks opened, as any sent request does at first. */
export const guardXhr = (gate: Gate): void => {
  const proto = XMLHttpRequest.prototype;
  const nativeOpen = proto.open;
  const nativeSend = proto.send;
  const nativeSetHeader = proto.setRequestHeader;
  const readyStateOf = getterOf(proto, 'readyState');
  const uploadOf = getterOf(proto, 'upload');
  const records = new natives.WeakMap<XMLHttpRequest, Opened>();
  const shadows = createShadows();

  const fire = (target: EventTarget, type: string, size = 0): void => {
    const init = { lengthComputable: false, loaded: size, total: 0 };
    const event = type === 'readystatechange' ? new natives.Event(type) : new natives.ProgressEvent(type, init);
    natives.dispatch(target, event);
  };

  /** Ends a wait from outside; the content end is told. */
  const giveUp = (record: Opened | undefined): boolean => {
    if (!record?.wait) return false;
    record.wait.isOver = true;
    record.wait.hold?.abandon();
    record.wait = null;
    return true;
  };

  const showFailure = (xhr: XMLHttpRequest, type: 'error' | 'abort'): void => {
    const shown = failed();
    shadows.cover(xhr, shown);
    fire(xhr, 'readystatechange');
    for (const target of [uploadOf(xhr), xhr]) {
      fire(target, type);
      fire(target, 'loadend');
    }
    if (type === 'abort') shown.readyState = 0;
  };

  const showAnswer = (xhr: XMLHttpRequest, record: Opened, release: Verdict['release'] & { do: 'answer' }): void => {
    const { status, contentType, text } = release;
    const shown = { readyState: 1, status, url: withoutFragment(record.url), contentType, text };
    shadows.cover(xhr, shown);
    fire(xhr, 'loadstart');
    for (const step of ['readystatechange', 'readystatechange', 'readystatechange', 'progress', 'load', 'loadend']) {
      // A handler of the page may have opened it anew: then it is about another request.
      if (natives.lookUp(records, xhr) !== record) return;
      if (step === 'readystatechange') shown.readyState += 1;
      fire(xhr, step, text.length);
    }
  };

  const sendOn = (xhr: XMLHttpRequest, record: Opened, body: BodySnapshot, verdict: Verdict): void => {
    const { release, passToken } = verdict;
    if (release.do !== 'release') return;
    const url = withToken(release.url ?? record.url, passToken);
    const sendable = body.send(release.body);
    const headers = release.headers ?? record.headers;
    if (url !== record.url || headers !== record.headers) {
      natives.apply(nativeOpen, xhr, [record.args[0], url, true, record.args[3], record.args[4]]);
      for (let at = 0; at < headers.length; at += 1) natives.apply(nativeSetHeader, xhr, headers[at] as HeaderField);
    }
    if (typeOf(record) === undefined && sendable.type !== '')
      natives.apply(nativeSetHeader, xhr, ['content-type', sendable.type]);
    record.isSent = true;
    natives.apply(nativeSend, xhr, [sendable.body]);
  };

  const settle = (xhr: XMLHttpRequest, record: Opened, body: BodySnapshot, verdict: Verdict): void => {
    record.wait = null;
    if (verdict.release.do === 'answer') showAnswer(xhr, record, verdict.release);
    else if (verdict.release.do === 'refuse') showFailure(xhr, 'error');
    else sendOn(xhr, record, body, verdict);
  };

  const hold = async (xhr: XMLHttpRequest, record: Opened, body: BodySnapshot): Promise<void> => {
    const wait: NonNullable<Opened['wait']> = { hold: null, isOver: false };
    record.wait = wait;
    const end = (verdict: Verdict): void => {
      if (wait.isOver) return;
      wait.isOver = true;
      settle(xhr, record, body, verdict);
    };
    try {
      const held = await body.read();
      if (wait.isOver) return;
      const { method } = record;
      const url = withoutFragment(record.url);
      const facts = { transport: 'xhr' as const, method, url, contentType: typeOf(record) ?? body.type };
      wait.hold = gate.hold({ ...facts, headers: [...record.headers], body: held }, end);
    } catch {
      // A file that cannot be read is a network error to the page, as it is without us.
      end(refusal);
    }
  };

  /** XHR sends a document as its serialisation. */
  const readBody = (body: unknown): unknown => {
    if (typeof body !== 'object' || body === null || !('nodeType' in body) || body.nodeType !== 9) return body;
    return natives.serialize(new natives.XMLSerializer(), body as Document);
  };

  replaceMethod(proto, 'open', (native, self, args) => {
    const xhr = self as XMLHttpRequest;
    if (args.length < 2) return natives.apply(native, xhr, args);
    const given = [`${args[0] as string}`, `${args[1] as string}`, ...args.slice(2)];
    const result = natives.apply(native, xhr, given);
    const [method = '', url = ''] = given as string[];
    giveUp(natives.lookUp(records, xhr));
    shadows.uncover(xhr);
    const isAsync = args.length < 3 || Boolean(args[2]);
    const record = { args: given, method: method.toUpperCase(), url: natives.absolute(url) ?? '', isAsync };
    natives.remember(records, xhr, { ...record, headers: [], isSent: false, wait: null });
    return result;
  });

  replaceMethod(proto, 'setRequestHeader', (native, self, args) => {
    const record = natives.lookUp(records, self as XMLHttpRequest);
    if (record?.wait) throw new natives.DOMException('The object is in an invalid state.', 'InvalidStateError');
    const result = natives.apply(native, self, args);
    record?.headers.push([`${args[0] as string}`, `${args[1] as string}`]);
    return result;
  });

  replaceMethod(proto, 'send', (native, self, args) => {
    const xhr = self as XMLHttpRequest;
    const record = natives.lookUp(records, xhr);
    const pass = (): unknown => {
      if (record) record.isSent = true;
      return natives.apply(native, xhr, args);
    };
    if (record?.wait) throw new natives.DOMException('The object is in an invalid state.', 'InvalidStateError');
    if (gate.isOff() || !record || record.isSent || !isHttp(record.url) || readyStateOf(xhr) !== 1) return pass();
    const { method, url } = record;
    const isBodyless = args[0] === null || args[0] === undefined || method === 'GET' || method === 'HEAD';
    if (!gate.holds(method, !isBodyless)) return pass();
    if (record.isAsync) return void hold(xhr, record, takeSnapshot(isBodyless ? null : readBody(args[0])));
    // It cannot wait.
    if (isBodyless && gate.allowsNow(withoutFragment(url), 'xhr')) return pass();
    shadows.cover(xhr, failed());
    throw new natives.DOMException('A network error occurred.', 'NetworkError');
  });

  replaceMethod(proto, 'abort', (native, self, args) => {
    const xhr = self as XMLHttpRequest;
    if (giveUp(natives.lookUp(records, xhr))) showFailure(xhr, 'abort');
    return natives.apply(native, xhr, args);
  });
};

/** Content type that the page set. */
const typeOf = ({ headers }: Opened): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
