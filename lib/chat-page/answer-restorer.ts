import type { StandIn } from '@/lib/model/choice';
import { mayHoldStandIn, restoreText } from '@/lib/redact/restore';
import { openTreesIn } from './open-trees';

export interface AnswerRestorer {
  /** Looks through the whole page again, after stand-ins have become known. */
  readonly refresh: () => void;
}

interface Restoring {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly standIns: () => readonly StandIn[];
}

/**
 * Where text is the person's to edit, or an editor's to watch (CodeMirror takes a change of its DOM for typing): a real
 * value written there would go back into the site's state.
 */
const untouched =
  'script, style, noscript, template, textarea, input, select, [contenteditable]:not([contenteditable="false"]), .cm-content, .monaco-editor, title';

const everyChange: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/**
 * Shows real values where the page shows stand-ins. Text nodes only, on screen only: the site's own state keeps the
 * stand-ins. Open shadow trees are looked into as well. Frameworks rebuild an answer while it streams, so nodes are never cached: each change is looked at anew.
 */
export function restoreAnswers({ document, signal, standIns }: Restoring): AnswerRestorer {
  const watched = new WeakSet<ShadowRoot>();
  const restoreIn = (root: Node): void => {
    const known = standIns();
    if (known.length === 0) return;
    for (const text of textNodes(root)) restoreNode(text, known);
    for (const tree of openTreesIn(root)) {
      for (const text of textNodes(tree)) restoreNode(text, known);
      if (!watched.has(tree)) observer.observe(tree, everyChange);
      watched.add(tree);
    }
  };
  const observer = new MutationObserver((records) => {
    if (standIns().length === 0) return;
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') restoreIn(target);
      else for (const node of addedNodes) restoreIn(node);
    }
  });
  observer.observe(document, everyChange);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
    },
    { once: true },
  );
  return {
    refresh: () => {
      restoreIn(document.documentElement);
    },
  };
}

function restoreNode(node: Text, known: readonly StandIn[]): void {
  if (!mayHoldStandIn(node.data)) return;
  const restored = restoreText(node.data, known);
  if (restored !== node.data && !node.parentElement?.closest(untouched)) node.data = restored;
}

function* textNodes(root: Node): Generator<Text> {
  if (root instanceof Text) {
    yield root;
    return;
  }
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) yield node;
}
