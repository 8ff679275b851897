import type { NameType } from '../../lib/detect/names/labels';

/** A text to learn from. UTF-16 offsets, half open. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: NameType }[];
}
