import type { Choice, StandIn } from '@/lib/model/choice';
import type { Finding } from '@/lib/model/finding';
import type { ReviewAnswer, ReviewRequest } from '@/lib/model/review';
import type { KeyOf } from './group-findings';
import type { Guard } from './guard';

/** What `lib/redact` says; handed in, so that the panel shows what the flow will do and nothing of its own. */
export interface Redaction {
  readonly redact: (
    text: string,
    findings: readonly Finding[],
    standIns: readonly StandIn[],
    choices: readonly Choice[],
  ) => string;
  readonly keyOf: KeyOf;
  /** What is not what it looks like, over all texts. */
  readonly odditiesIn: (text: string) => Oddities;
  readonly clean: (text: string) => string;
}

/** See `lib/redact/hygiene.ts`. */
export interface Oddities {
  readonly invisible: number;
  readonly lookAlikes: number;
  readonly instructions: readonly string[];
}

/** Where the panel's keys come from. In a page they are taken in the window's capture phase, before the page's code. */
export interface KeySource {
  readonly listen: (onKey: (event: KeyboardEvent, focused: Element | null) => void) => () => void;
}

export interface PanelProps {
  readonly request: ReviewRequest;
  readonly guard: Guard;
  readonly redaction: Redaction;
  /** Absent: the panel's own element. */
  readonly keys?: KeySource;
  readonly onAnswer: (answer: ReviewAnswer) => void;
  /** False: it could not be copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Writes the text into the site's composer; false where that did not work. */
  readonly onPutBack: (text: string) => Promise<boolean>;
}

export const titleId = 'sotto-title';
