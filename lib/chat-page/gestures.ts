const gestures = ['keydown', 'pointerdown', 'click', 'paste', 'drop', 'touchend'] as const;

interface Watch {
  readonly document: Document;
  readonly signal: AbortSignal;
}

/** When the person last did something in this frame, in milliseconds since 1970; null: not yet. What scripts make does not count. */
export function watchGestures({ document, signal }: Watch): () => number | null {
  let last: number | null = null;
  const note = ({ isTrusted }: Event): void => {
    if (isTrusted) last = Date.now();
  };
  for (const type of gestures)
    document.defaultView?.addEventListener(type, note, { capture: true, passive: true, signal });
  return () => last;
}
