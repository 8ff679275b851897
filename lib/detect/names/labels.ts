/** What the model tells apart. */
export const nameTypes = ['person', 'location', 'organization'] as const;
export type NameType = (typeof nameTypes)[number];

/** `0` is no name; `1 + 2 t` begins a name of type `t`, `2 + 2 t` goes on with it. */
export const labelCount = 1 + 2 * nameTypes.length;

/** The row of the transition table for the begin of a text. */
export const startRow = labelCount;

/** Size of the transition table: from each label and from the begin, to each label. */
export const transitionCount = (labelCount + 1) * labelCount;

/** The label that begins a name of a type; the next one goes on with it. */
export const beginLabel = (type: NameType): number => 1 + 2 * nameTypes.indexOf(type);

/** Whether the label goes on with a name. */
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** A name goes on only behind a part of its own. */
export const mayFollow = (before: number, label: number): boolean =>
  !isInside(label) || before === label || before === label - 1;

/** Index into `nameTypes`; -1 for no name. */
export const typeIndex = (label: number): number => ((label + 1) >> 1) - 1;
