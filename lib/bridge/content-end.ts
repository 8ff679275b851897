import { announceMark, checkType, handOverType, offerMark } from './hand-over';
import { aliveEvery, type ContentToPage, type PageToContent } from './protocol';
import { readPageMessage, readTransport } from './read-page-message';
import type { Transport } from '@/lib/model/request';

export interface ContentEndOptions {
  /** Gets every well-formed message. Where it throws, the request concerned is refused. */
  readonly onMessage: (message: PageToContent) => void;
  /**
   * Whether a request that cannot wait may go: URL (absolute, without fragment) of a socket, an event source or a synchronous
   * XHR; any transport while the page unloads (then true means: nothing is hidden and nothing is pending).
   */
  readonly checkSync: (url: string, kind: Transport) => boolean;
  /** Aborts when the extension is gone. From then on nothing is answered, and the page's end refuses what it holds. */
  readonly signal: AbortSignal;
}

export interface ContentEnd {
  readonly post: (message: ContentToPage) => void;
  /** Resolves once the page's end has taken the port; never where there is none. */
  readonly ready: Promise<void>;
}

/** Opens the isolated world's end of the bridge and hands the other port to the page's end. To be called at document_start. */
export const openContentEnd = (options: ContentEndOptions): ContentEnd => {
  const { signal } = options;
  const { port1, port2 } = new MessageChannel();
  const held = new Set<number>();
  const ready = handOver(port2, signal);
  answerChecks(port2, options);

  const send = (message: ContentToPage): void => {
    if (!signal.aborted) port1.postMessage(message);
  };
  const post = (message: ContentToPage): void => {
    if (message.type === 'verdict') held.delete(message.id);
    if (message.type !== 'copyRestored') return send(message);
    // The page's world does not get to see it: a page that had seized the port could read everything back.
    void writeToClipboard(message).then((written) => send({ type: 'copyDone', id: message.id, written }));
  };

  const receive = ({ data }: MessageEvent): void => {
    const message = readPageMessage(data);
    if (!message || signal.aborted) return;
    if (message.type === 'requestAbandoned') held.delete(message.id);
    if (message.type === 'requestHeld') {
      held.add(message.request.id);
      send({ type: 'requestTaken', id: message.request.id });
    }
    try {
      options.onMessage(message);
    } catch (error) {
      if (message.type === 'requestHeld')
        post({ type: 'verdict', id: message.request.id, release: { do: 'refuse' }, passToken: '' });
      throw error;
    }
  };

  port1.addEventListener('message', receive, { signal });
  port1.start();
  // The first sign of life: without any the page's end takes the bridge for missing.
  send({ type: 'alive' });
  const beat = setInterval(() => {
    if (held.size > 0) send({ type: 'alive' });
  }, aliveEvery);
  signal.addEventListener('abort', () => clearInterval(beat), { once: true });
  return { post, ready };
};

/** Offers the port until it is taken, once. Resolves when it was. */
const handOver = (port: MessagePort, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    let isSameTask = true;
    setTimeout(() => (isSameTask = false));
    // After this moment scripts of the page may be running, and whoever announces itself may be one of them.
    const isEarly = (): boolean => isSameTask || !document.documentElement?.hasChildNodes();

    const offer = (): void => {
      const event = new MessageEvent(handOverType, { lastEventId: offerMark, ports: [port], cancelable: true });
      document.dispatchEvent(event);
      if (!event.defaultPrevented) return;
      document.removeEventListener(handOverType, answer);
      resolve();
    };
    const answer = (event: Event): void => {
      if (event instanceof MessageEvent && event.lastEventId === announceMark && isEarly()) offer();
    };
    document.addEventListener(handOverType, answer, { signal });
    offer();
  });

/** The port object is one and the same in both worlds; what is dispatched at it there is heard here, at once. */
const answerChecks = (port: MessagePort, { checkSync, signal }: ContentEndOptions): void => {
  const check = (event: Event): void => {
    if (!(event instanceof MessageEvent)) return;
    const [word = '', ...rest] = event.lastEventId.split(' ');
    const kind = readTransport(word);
    if (kind && checkSync(rest.join(' '), kind)) event.preventDefault();
  };
  port.addEventListener(checkType, check, { signal });
};

/** Resolves to false where the browser does not allow it. */
const writeToClipboard = async ({ text, html }: { text: string; html?: string }): Promise<boolean> => {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    // Not focused, no user gesture, or forbidden by the page's policy. The page's end then copies the site's text itself.
    return false;
  }
};
