import type { Inspected } from './driver';

/** The element, all below it and all in its shadow roots, in document order. */
export const flatten = (elements: readonly Inspected[]): readonly Inspected[] =>
  elements.flatMap((element) => [element, ...flatten(element.shadow), ...flatten(element.children)]);
