import type { ComposerVerdict } from '@/lib/flow/guard-composer';
import type { Site } from '@/lib/model/site';
import { composerOf, composerText, findComposer, findSendButton, sendButtonOf, type Composer } from './composer';
import { writeComposer } from './write-composer';

/** Milliseconds without a key after which what is written is read. */
const scanDelay = 300;

export interface ComposerDoor {
  /** What is known of the page by now. */
  readonly site: () => Site;
  readonly document: Document;
  readonly signal: AbortSignal;
  /** False where everything passes: paused, or without consent. */
  readonly isActive: () => boolean;
  /** True where a finished scan of exactly this text found nothing to ask about. */
  readonly isKnownClean: (text: string) => boolean;
  /** Reads ahead, so that a later Enter can pass at once. Never rejects. */
  readonly scan: (text: string) => Promise<void>;
  /** Asks; the site's send is replayed on `send`, and on `rewrite` once the composer reads so. Never rejects. */
  readonly ask: (text: string, composer: Composer) => Promise<ComposerVerdict>;
  /** The composer did not take the text; what stood in it was put back. */
  readonly onNotWritten: () => void;
  readonly warmUp: () => void;
}

/**
 * Listens for Enter and clicks on *send* before the page does (capture phase on the window). Only what the person did
 * counts; a page's own synthetic events pass here and meet the wire door.
 */
export function openComposerDoor(door: ComposerDoor): void {
  const window = door.document.defaultView;
  if (!window) return;
  const options = { capture: true, signal: door.signal };
  const guard = sendGuard(door);
  window.addEventListener(
    'keydown',
    (event) => {
      onKeyDown(event, door, guard);
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      onClick(event, door, guard);
    },
    options,
  );
  window.addEventListener('input', scanLater(door), options);
  window.addEventListener(
    'focusin',
    (event) => {
      if (door.isActive() && composerOf(event, door.site())) door.warmUp();
    },
    options,
  );
}

type SendGuard = (event: Event, composer: Composer) => void;

function onKeyDown(event: KeyboardEvent, door: ComposerDoor, guard: SendGuard): void {
  if (!isSendKey(event) || !door.isActive()) return;
  const composer = composerOf(event, door.site());
  if (composer) guard(event, composer);
}

/** Enter that sends: not a line break, not the Enter that ends an input method's composition. What scripts make does not count. */
function isSendKey(event: KeyboardEvent): boolean {
  // 229: Safari and older Chromium report the composition's own Enter with this code after `compositionend`.

  const isComposing = event.isComposing || event.keyCode === 229;
  return event.isTrusted && event.key === 'Enter' && !event.shiftKey && !event.altKey && !isComposing;
}

function onClick(event: MouseEvent, door: ComposerDoor, guard: SendGuard): void {
  if (!event.isTrusted || !door.isActive() || !sendButtonOf(event, door.site())) return;
  const composer = findComposer(door.document, door.site());
  if (composer) guard(event, composer);
}

function sendGuard(door: ComposerDoor): SendGuard {
  let isAsking = false;
  return (event, composer) => {
    const text = composerText(composer);
    if (!isAsking && door.isKnownClean(text)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isAsking) return;
    isAsking = true;
    void door
      .ask(text, composer)
      .then((verdict) => followVerdict(verdict, { text, composer, door }))
      .finally(() => (isAsking = false));
  };
}

interface Asked {
  readonly text: string;
  readonly composer: Composer;
  readonly door: ComposerDoor;
}

async function followVerdict(verdict: ComposerVerdict, { text, composer: asked, door }: Asked): Promise<void> {
  // A page that draws itself anew may have put another in its place.
  const composer = asked.isConnected ? asked : findComposer(door.document, door.site());
  composer?.focus();
  if (verdict === 'stay') return;
  if (composer === null) {
    door.onNotWritten();
    return;
  }
  if (verdict === 'send' || (await writeComposer(composer, verdict.rewrite))) {
    replaySend(composer, door.site());
    return;
  }
  await writeComposer(composer, text);
  door.onNotWritten();
}

/** Sends by the site's own button, or by Enter where it has none to be found. Both work in every editor measured. */
function replaySend(composer: Composer, site: Site): void {
  const button = findSendButton(composer, site);
  if (button && !button.matches(':disabled, [aria-disabled="true"]')) {
    button.click();
    return;
  }
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
  for (const type of ['keydown', 'keypress', 'keyup']) composer.dispatchEvent(new KeyboardEvent(type, enter));
}

function scanLater(door: ComposerDoor): (event: Event) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (event) => {
    const composer = door.isActive() ? composerOf(event, door.site()) : null;
    if (!composer) return;
    clearTimeout(timer);
    timer = setTimeout(() => void door.scan(composerText(composer)), scanDelay);
  };
}
