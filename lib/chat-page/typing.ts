import type { Typed } from '@/lib/flow/ports';
import type { Site } from '@/lib/model/site';
import { composerOf, composerText, sendButtonOf } from './composer';

/** Milliseconds for which what was typed counts as typed just now. */
const isFreshFor = 60_000;

/** Milliseconds between two readings of an editor while it is typed in. */
const readEvery = 250;

/** Editors that are remembered; the oldest goes first. */
const editorLimit = 4;

interface Watch {
  readonly document: Document;
  readonly site: Pick<Site, 'composer' | 'sendButton'>;
  readonly signal: AbortSignal;
}

interface Remembered {
  readonly text: string;
  readonly at: number;
}

/**
 * Watches what the person writes, in the composer and in any other editor of many lines (the box of an earlier message), and
 * tells what was written in the last minute. Search fields and forms of one line do not count. What stands in the composer is a
 * draft until something sends it, the person or a replay of what the person did.
 */
export function watchTyping({ document, site, signal }: Watch): () => readonly Typed[] {
  const editors = new Map<HTMLElement, Remembered>();
  let isSent = false;
  const remember = (editor: HTMLElement): void => {
    editors.delete(editor);
    editors.set(editor, { text: composerText(editor), at: Date.now() });
    const [oldest] = editors.keys();
    if (editors.size > editorLimit && oldest) editors.delete(oldest);
  };
  const onInput = (event: Event): void => {
    const editor = event.isTrusted ? editorOf(event) : null;
    if (!editor) return;
    isSent = false;
    // The text of an editor costs a layout, which is too much for every key.
    if (Date.now() - (editors.get(editor)?.at ?? 0) >= readEvery) remember(editor);
  };
  const onAct = (event: Event): void => {
    const isEnter = event instanceof KeyboardEvent && event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (!isEnter && event.type !== 'click') return;
    if (isEnter ? composerOf(event, site) : sendButtonOf(event, site)) isSent = true;
    // Before the page acts on it, and takes the editor away perhaps.
    const last = [...editors.keys()].at(-1);
    if (last?.isConnected && composerText(last) !== '') remember(last);
  };
  // What was written before anybody watched: a page is there before the background has answered.
  const here = editorAt(document.activeElement);
  if (here && composerText(here) !== '') remember(here);
  const options = { capture: true, signal };
  document.defaultView?.addEventListener('input', onInput, options);
  document.defaultView?.addEventListener('keydown', onAct, options);
  document.defaultView?.addEventListener('click', onAct, options);
  return () =>
    [...editors].flatMap(([editor, { text, at }]): readonly Typed[] => {
      const now = editor.isConnected ? composerText(editor) : '';
      const isDraft = !isSent && now !== '' && site.composer.some((selector) => editor.matches(selector));
      if (isDraft) return [{ text: now, isDraft }];
      if (Date.now() - at > isFreshFor) editors.delete(editor);
      // What has just been cleared or taken away may be on its way.
      return [{ text: now === '' ? text : now, isDraft }];
    });
}

const editorOf = (event: Event): HTMLElement | null => editorAt(event.composedPath()[0]);

function editorAt(target: EventTarget | null | undefined): HTMLElement | null {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLElement && target.isContentEditable ? outermostEditor(target) : null;
}

function outermostEditor(inner: HTMLElement): HTMLElement {
  let editor = inner;
  while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  return editor;
}
