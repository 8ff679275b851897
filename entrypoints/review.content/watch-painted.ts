/** Intersection Observer v2, not in the standard library's types and not in every browser. */
interface VisibilityInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  /** Milliseconds; the browser takes no less than 100. */
  readonly delay: number;
}
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Milliseconds in which the browser may not have painted the element yet; well under the dwell time. */
const firstPaintWithin = 300;

/**
 * Asks the browser whether the element is painted unobscured; null where it does not say (no Intersection Observer v2), or
 * not yet.
 */
export function watchPainted(element: Element, signal: AbortSignal): () => boolean | null {
  let isPainted: boolean | null = null;
  let wasPainted = false;
  const since = performance.now();
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => null;
  const options: VisibilityInit = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries: readonly VisibilityEntry[]) => {
    isPainted = entries.at(-1)?.isVisible ?? null;
    wasPainted ||= isPainted === true;
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => (wasPainted || performance.now() - since > firstPaintWithin ? isPainted : null);
}
