import type { ComposerVerdict } from '@/lib/flow/guard-composer';
import type { Site } from '@/lib/model/site';
import { composerOf, type Composer } from './composer';
import { pasteInto } from './write-composer';

export interface PasteDoor {
  readonly site: () => Site;
  readonly document: Document;
  readonly signal: AbortSignal;
  /** False where everything passes: paused, or without consent. */
  readonly isActive: () => boolean;
  /** Reads and asks; what may be pasted is the text itself on `send`, another on `rewrite`. Never rejects. */
  readonly ask: (text: string) => Promise<ComposerVerdict>;
}

/**
 * Takes a long paste before the page does, on sites that make a file of it: what is in the file would be out of everybody's sight. The page
 * gets the text that was decided on, as a paste of plain text.
 */
export function openPasteDoor(door: PasteDoor): void {
  const take = (event: ClipboardEvent): void => {
    if (!event.isTrusted || !door.isActive()) return;
    const site = door.site();
    const { longPaste } = site;
    const composer = longPaste === undefined ? null : composerOf(event, site);
    if (!composer || longPaste === undefined) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < longPaste || (event.clipboardData?.files.length ?? 0) > 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const place = placeIn(composer);
    void door.ask(text).then((verdict) => {
      place.restore();
      if (verdict !== 'stay') paste(composer, verdict === 'send' ? text : verdict.rewrite);
    });
  };
  door.document.defaultView?.addEventListener('paste', take, { capture: true, signal: door.signal });
}

/** Where the caret stands, which a question takes away. */
function placeIn(composer: Composer): { restore: () => void } {
  const selection = composer.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return {
    restore: () => {
      composer.focus();
      if (composer instanceof HTMLTextAreaElement || !range?.startContainer.isConnected) return;
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
  };
}

/** A page that does not act on a paste that no person made gets the text as if it was typed. */
function paste(composer: Composer, text: string): void {
  if (pasteInto(composer, text)) composer.ownerDocument.execCommand('insertText', false, text);
}
