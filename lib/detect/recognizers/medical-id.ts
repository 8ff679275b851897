import { cued, cuedFar, identifier } from '../cue';
import { matches } from '../matches';
import { healthNumbers } from '../numbers/health-numbers';
import { insuranceWords, insurerNames, recordWords, weakHealthWords } from '../numbers/health-words';
import { nationalNumbers } from '../numbers/national-numbers';
import { coded, isFarCoded } from '../numbers/coded';
import { selfNamed } from '../numbers/self-named';
import type { Recognizer } from '../recognizer';
import { wordsNear } from '../score';

/** `insurance Lone Star Kids id LSK443018872`: whose insurance it is stands between. */
export const insurerId =
  /(?<!\p{L})(?:insurance|insurer|health plan|medicaid|medicare|hmo|ppo) (?:\p{Lu}[\p{L}'’-]{1,20} ){0,4}(?:member )?(?:id|no|number|#):? ?(?<value>[A-Z\d][A-Z\d-]{5,18})(?![\p{L}\d])/dgu;
/** `0 064 882044178000 1`, `8044188207`: groups of digits of any length. Sticky. */
export const groups = /\d{1,8}(?: \d{1,14}){1,5}(?![\p{L}\d]|[.,]\d)/uy;

/** Numbers that say themselves what they are: `MRN-1003212`, `RX-78901234`, `HIN-456789`. */
export const ownName = selfNamed('MRN|RX|HIN|NHI|PAT|PID|EHR|EMR|PHN|HCN|MBR|ENC');

/** The third field of a segment `PID` (HL7 version 2): the patient's number. */
export const hl7Patient = /(?<=(?:^|\n)PID\|[^|\n]{0,20}\|[^|\n]{0,40}\|)[A-Z\d-]{4,20}(?=[|^])/g;

/** Eleven places of letters and digits in a fixed order (CMS, Medicare Beneficiary Identifier). */
export const beneficiary =
  /(?<![\p{L}\d])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\p{L}\d])/gu;
/** Ten digits, 3-3-4 (NHS Data Dictionary). */
export const nhs = /(?<![\p{L}\d.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\d]|[.-]\d)/gu;

export const medicalId: Recognizer = {
  id: 'medical-id',
  kind: 'medical-id',
  *find(view) {
    yield* nationalNumbers(view, healthNumbers);
    for (const { start, end } of matches(view.text, beneficiary)) {
      yield { start, end, score: 0.8, rule: 'health-insurance', reason: 'It has the form of a Medicare number.' };
    }
    for (const { start, end } of matches(view.text, hl7Patient)) {
      yield { start, end, score: 0.8, rule: 'by-label', reason: 'It stands where a record has the patient.' };
    }
    for (const match of matches(view.text, nhs)) {
      if (!isNhs(match.value) || !/ nhs | national health /.test(wordsNear(view, match))) continue;
      yield { start: match.start, end: match.end, score: 0.9, rule: 'nhs', reason: 'It is a valid NHS number.' };
    }
    for (const { start, end } of matches(view.text, ownName)) {
      yield { start, end, score: 0.7, rule: 'self-named', reason: 'It begins with the name of a medical number.' };
    }
    for (const { start, end, value } of cued(view, recordWords, identifier)) {
      if (!isNumber(value)) continue;
      yield { start, end, score: 0.75, rule: 'by-label', reason: 'Words before it announce a medical number.' };
    }
    for (const words of [weakHealthWords, insurerNames]) {
      for (const { start, end, value } of [...cued(view, words, coded), ...cued(view, words, identifier)])
        if (isLong(value)) yield { start, end, score: 0.7, rule: 'by-label', reason: weak };
    }
    for (const { start, end, value } of [
      ...cuedFar(view, recordWords, identifier),
      ...cuedFar(view, weakHealthWords, identifier),
    ]) {
      if (isLong(value)) yield { start, end, score: 0.6, rule: 'by-label', reason: weak };
    }
    for (const { start, end, value } of matches(view.text, insurerId)) {
      if (isNumber(value)) yield { start, end, score: 0.7, rule: 'health-insurance', reason: insurance };
    }
    for (const { start, end, value } of cued(view, insuranceWords, groups)) {
      if (value.replace(/\D/g, '').length >= 9)
        yield { start, end, score: 0.7, rule: 'health-insurance', reason: insurance };
    }
    for (const { start, end, value } of cued(view, insuranceWords, identifier)) {
      if (!isNumber(value)) continue;
      yield {
        start,
        end,
        score: 0.75,
        rule: 'health-insurance',
        reason: insurance,
      };
    }
  },
};

const weak = 'Words before it announce a medical number.';
const insurance = 'Words before it announce a health insurance number.';

/** Five digits and a letter or a mark, or six digits. */
const isLong = (value: string): boolean =>
  isFarCoded(value.toUpperCase()) || (/^\d{6,12}$/.test(value) && !/^(?:19|20)\d{4}$/.test(value));

const isNumber = (value: string): boolean =>
  !/^\p{L}+$/u.test(value) &&
  value.replace(/\D/g, '').length >= 3 &&
  value.replace(/[^\p{L}\p{N}]/gu, '').length >= 4 &&
  !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/.test(value);

/** Modulus 11, weights 10 to 2 (NHS Data Dictionary, NHS NUMBER). */
export function isNhs(value: string): boolean {
  const digits = Array.from(value.replace(/\D/g, '')).map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return digits.length === 10 && (11 - (sum % 11)) % 11 === digits[9];
}
