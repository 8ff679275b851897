import { matches } from '../matches';
import type { Recognizer } from '../recognizer';

/** `34 years old`, `34-year-old`, `34 y/o`. */
export const yearsOld = /(?<![\p{L}\d.,-])\d{1,3}(?:[ -]?(?:years?|yrs?)[ -]?old|[ -]?y\/?o)(?![\p{L}\d])/giu;
/** `aged 34`, `age: 34`. */
export const aged = /(?<![\p{L}\d])(?:aged?|âge|edad|alter)[ :=]{1,3}(?<value>\d{1,3})(?![\p{L}\d%]|[.,]\d)/dgiu;

export const age: Recognizer = {
  id: 'age',
  kind: 'age',
  *find(view) {
    for (const pattern of [yearsOld, aged]) {
      for (const { start, end } of matches(view.text, pattern)) {
        yield { start, end, score: 0.4, rule: 'years', reason: 'It says how old somebody is.' };
      }
    }
  },
};
