import { silenceLimit } from '@/lib/bridge/page-end';
import type { ContentToPage, HeldRequest, PageEnd, Release, Transport, WatchMode } from '@/lib/bridge/page-end';
import type * as captured from './captured-natives';

export interface Verdict {
  readonly release: Release;
  readonly passToken: string;
}

/** What waits for a verdict. */
export interface Hold {
  abandon(): void;
}

/** Holds what the page sends until the content end has decided, and refuses it when the content end falls silent. */
export interface Gate {
  /** Everything passes: the natives behave as if we were not there. */
  isOff(): boolean;
  /** Whether a request like this has to be asked about. Unknown until the first `watch`: then yes. */
  holds(method: string, hasBody: boolean): boolean;
  hold(request: Omit<HeldRequest, 'id'>, settle: (verdict: Verdict) => void): Hold;
  /** Asked synchronously, for what cannot wait. */
  allowsNow(url: string, kind: Transport): boolean;
  /** Puts text with the real values on the clipboard. `done(false)`: nothing was written. */
  copy(content: { text: string; html?: string }, done: (written: boolean) => void): void;
  receive(message: ContentToPage): void;
}

export interface GateOptions {
  readonly natives: Pick<typeof captured, 'every' | 'stopEvery' | 'after'>;
  readonly bridge: () => PageEnd;
  /** Something was refused because the content end is silent. */
  readonly onSilence: () => void;
  readonly isUnloading: () => boolean;
  readonly sendCanary: (canary: { readonly url: string; readonly text: string }) => void;
}

interface Pending {
  readonly request: HeldRequest;
  readonly settle: (verdict: Verdict) => void;
}

const tick = 1_000;
/** Milliseconds: well under the user activation (five seconds) that copying what the site gave still needs. */
const copyLimit = 1_500;
/** The verdict where there is nobody to give one. */
export const refusal: Verdict = { release: { do: 'refuse' }, passToken: '' };

const mustAsk = (mode: WatchMode | null, method: string, hasBody: boolean): boolean => {
  if (mode === 'off') return false;
  return mode !== 'bodies' || hasBody || (method !== 'GET' && method !== 'HEAD');
};

/** The one gate of a frame: holds what asks to leave until the content end's verdict, or until it has been silent for too long. */
export const createGate = ({ natives, bridge, onSilence, isUnloading, sendCanary }: GateOptions): Gate => {
  let mode: WatchMode | null = null;
  let nextId = 0;
  let pendingCount = 0;
  let hasHeard = false;
  let isSilent = false;
  /** Ticks since the last message. Counted, not clocked: a sleeping machine and throttled timers do not count as silence. */
  let quietTicks = 0;
  let timer: unknown = null;
  let lastToken = '';
  // Without prototypes: nothing that the page can change is asked.
  const pending = Object.create(null) as Record<number, Pending>;
  const copies = Object.create(null) as Record<number, (written: boolean) => void>;

  const take = (id: number): Pending | undefined => {
    const found = pending[id];
    if (!found) return undefined;
    delete pending[id];
    pendingCount -= 1;
    return found;
  };

  const fallSilent = (): void => {
    isSilent = true;
    const hadHeld = pendingCount > 0;
    for (const id in pending) take(Number(id))?.settle(refusal);
    if (hadHeld) onSilence();
  };

  const watchClock = (): void => {
    timer ??= natives.every(() => {
      quietTicks += 1;
      if (quietTicks * tick >= silenceLimit) fallSilent();
      if (isSilent || (hasHeard && pendingCount === 0)) {
        natives.stopEvery(timer);
        timer = null;
      }
    }, tick);
  };

  const startWatching = (wanted: WatchMode): void => {
    const isFirst = mode === null;
    mode = wanted;
    if (!isFirst) return;
    for (const key in pending) {
      const id = Number(key);
      const { method, body } = (pending[id] as Pending).request;
      if (mustAsk(wanted, method, body.form !== 'none')) continue;
      bridge().post({ type: 'requestAbandoned', id });
      take(id)?.settle({ release: { do: 'release' }, passToken: '' });
    }
  };

  /** While the page unloads no verdict can come in time: what nothing hidden can be in goes, the rest is dropped. */
  const settleAtUnload = (request: Omit<HeldRequest, 'id'>): Verdict => {
    const isFree = mode === 'bodies' && pendingCount === 0 && bridge().allowsNow(request.url, request.transport);
    return isFree ? { release: { do: 'release' }, passToken: lastToken } : refusal;
  };

  const settleCopy = (id: number, written: boolean): void => {
    const done = copies[id];
    delete copies[id];
    done?.(written);
  };

  watchClock();
  return {
    isOff: () => mode === 'off',
    holds: (method, hasBody) => mustAsk(mode, method, hasBody),
    hold(request, settle) {
      if (isUnloading()) {
        settle(settleAtUnload(request));
        return { abandon: () => undefined };
      }
      if (isSilent) {
        onSilence();
        settle(refusal);
        return { abandon: () => undefined };
      }
      const id = (nextId += 1);
      if (pendingCount === 0 && hasHeard) quietTicks = 0;
      pending[id] = { request: { ...request, id }, settle };
      pendingCount += 1;
      bridge().post({ type: 'requestHeld', request: { ...request, id } });
      watchClock();
      return {
        abandon() {
          if (take(id)) bridge().post({ type: 'requestAbandoned', id });
        },
      };
    },
    allowsNow: (url, kind) => bridge().allowsNow(url, kind),
    copy(content, done) {
      if (isSilent) return done(false);
      const id = (nextId += 1);
      copies[id] = done;
      bridge().post({ type: 'copyHeld', id, ...content });
      natives.after(() => settleCopy(id, false), copyLimit);
    },
    receive(message) {
      hasHeard = true;
      isSilent = false;
      quietTicks = 0;
      if (message.type === 'watch') startWatching(message.mode);
      if (message.type === 'canary') sendCanary(message);
      if (message.type === 'copyDone') settleCopy(message.id, message.written);
      if (message.type !== 'verdict') return;
      lastToken = message.passToken;
      take(message.id)?.settle(message);
    },
  };
};
