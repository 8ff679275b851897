import { findComposer } from '@/lib/chat-page/composer';
import { sendToBackground } from '@/lib/messages/send';
import type { Site } from '@/lib/model/site';
import type { Canary } from './canary';
import type { SelfTest } from '@/lib/model/site-state';

/** Milliseconds after the start of a page at which it looks at itself; chat apps draw their composer late. */
const looks = [500, 2_000, 6_000, 15_000];

/** Milliseconds. By then a page has put its own wrappers around what it sends by. */
const canaryAfter = 1_500;

interface Examined {
  readonly site: Site;
  /** Resolves when the page's end of the bridge has answered. */
  readonly guard: Promise<void>;
  readonly canary: Pick<Canary, 'fly'>;
  /** Where nothing is held, no canary is either. */
  readonly isActive: () => boolean;
  readonly signal: AbortSignal;
}

/** A frame below the top one: says so where its guard does not hold a canary, twice. Frames come and go: one that is gone says nothing. */
export function reportFrame({ guard, canary, isActive, signal }: Omit<Examined, 'site'>): void {
  const isHere = (): boolean => isActive() && !signal.aborted && document.defaultView !== null;
  const fly = async (): Promise<void> => {
    for (let flight = 0; flight < 2; flight += 1) if (!isHere() || (await canary.fly())) return;
    if (!isHere()) return;
    const selfTest: SelfTest = { guard: true, composer: null, detector: null, canary: false };
    await sendToBackground('reportSelfTest', { selfTest });
  };
  // An unheard report leaves the light as it was.
  void guard.then(() => setTimeout(() => void fly().catch(() => undefined), canaryAfter));
}

/** Tells the background how this page's protection does, as often as something about it changes. */
export function reportHealth({ site, guard, canary, isActive, signal }: Examined): void {
  let state: SelfTest = { guard: false, composer: null, detector: null, canary: null };
  const change = (part: Partial<SelfTest>): void => {
    const next = { ...state, ...part };
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    // An unheard report leaves the light as it was; the next one is heard when the background is back.
    void sendToBackground('reportSelfTest', { selfTest: state }).catch(() => undefined);
  };
  void guard.then(() => {
    change({ guard: true });
    setTimeout(() => {
      if (isActive() && !signal.aborted) void canary.fly().then((hasFlown) => change({ canary: hasFlown }));
    }, canaryAfter);
  });
  void sendToBackground('warmUp', undefined).then(
    ({ ready }) => {
      change({ detector: ready });
    },
    () => {
      change({ detector: false });
    },
  );
  const timers = looks.map((after) =>
    setTimeout(() => {
      change({ composer: findComposer(document, site) !== null });
    }, after),
  );
  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers) clearTimeout(timer);
    },
    { once: true },
  );
}
