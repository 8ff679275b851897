import type { Kind } from '@/lib/model/kinds';
import type { View } from './view/view';

/** A place in a view that may hold a private value, before context, checksum and thresholds have spoken. */
export interface Candidate {
  /** UTF-16 offsets, half open, into `view.text` (not into the original). */
  readonly start: number;
  readonly end: number;
  /** 0–1: how sure the pattern alone is. Thresholds per level: `lib/detect/score.ts`. */
  readonly score: number;
  /** Tail of the rule id: `iban` of `bank-account/iban`. A key of `kindEdgeCases` takes its kind and asking from there. */
  readonly rule: string;
  /** One line for the person who asks "why?". Never holds the value. */
  readonly reason: string;
  /** A label or column header names the value: a failed checksum then lowers the score instead of ending it. */
  readonly isLabelled?: boolean;
  /** Where it differs from the recognizer's. */
  readonly kind?: Kind;
  /** Where it differs from the kind's, and no edge case says so (a well-known name does not ask). */
  readonly asks?: boolean;
  /** Other strings that mean the same value in this text (a lone first name of a full one); found everywhere, too. */
  readonly alsoAs?: readonly string[];
}

/** Words near a candidate that say something about it. Lower case; several words are looked for as a phrase. */
export interface Context {
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  /** UTF-16 units looked at before the candidate; half as many behind it. 60 where absent. */
  readonly reach?: number;
}

/** What knows one kind of private value. Fields in this order; one a file; listed in `recognizers/registry.ts`. */
export interface Recognizer {
  /** File name without ending. */
  readonly id: string;
  readonly kind: Kind;
  /** Lower-case strings of which one must occur in the lower-cased text for `find` to be called at all. */
  readonly keywords?: readonly string[];
  /** May throw: the whole detection then fails, naming this recognizer. Must take time linear in the text. */
  readonly find: (view: View) => Iterable<Candidate> | Promise<Iterable<Candidate>>;
  /** Checksum over the text of the candidate. True lifts the score; false ends the candidate, or lowers a labelled one. */
  readonly isValid?: (value: string, candidate: Candidate) => boolean;
  readonly context?: Context;
}

/** The evidence beside a recognizer. Expected values stand between « and » in `finds`. */
export interface Examples {
  readonly finds: readonly {
    readonly marked: string;
    /** Of all expected findings in this text; the recognizer's kind where absent. */
    readonly kind?: Kind;
    readonly asks?: boolean;
    /** `balanced` where absent. */
    readonly level?: 'relaxed' | 'balanced' | 'strict';
  }[];
  readonly leaves: readonly { readonly text: string; readonly because: string }[];
}
