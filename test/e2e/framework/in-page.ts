import type { Plain } from './driver';

/**
 * A call of a function in a page, as source. A loader that keeps names (tsx) leaves `__name` calls in it, which no page
 * knows.
 */
export const callSource = <Argument extends Plain>(run: (argument: Argument) => unknown, argument: Argument): string =>
  `(() => { const __name = (named) => named; return (${run.toString()})(${JSON.stringify(argument) ?? 'undefined'}); })()`;

/** Splits `Shift+Enter` into modifiers and key; `+` by itself is a key. */
export const splitChord = (chord: string): { readonly modifiers: readonly string[]; readonly key: string } => {
  const parts = chord.length > 1 ? chord.split('+') : [chord];
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? '' };
};

/** For a page of the extension: what an update does to it, a moment later, so that this call can still answer. */
export const reloadSelf = (): void => {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } }; // both browsers have it
  setTimeout(() => chrome.runtime.reload(), 20);
};
