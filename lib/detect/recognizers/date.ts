import { cue, cued } from '../cue';
import { matches, type Match } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';

const months =
  'jan(?:uary|uar|vier|\\.)?|feb(?:ruary|ruar|\\.)?|février|enero|febrero|mar(?:ch|s|zo|\\.)?|märz|apr(?:il|\\.)?|avril|abril|may|mai|mayo|jun[ei]?|juin|junio|jul[iy]?|juillet|julio|aug(?:ust|\\.)?|août|agosto|sept?(?:ember|iembre|\\.)?|septembre|oct(?:ober|obre|ubre|\\.)?|oktober|okt\\.?|nov(?:ember|embre|iembre|\\.)?|dec(?:ember|\\.)?|dez(?:ember|\\.)?|décembre|diciembre';

const numeric =
  '\\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?|(?:0?[1-9]|[12]\\d|3[01])[-/.] ?(?:0?[1-9]|[12]\\d|3[01])[-/.] ?(?:\\d{4}|\\d{2})';
const worded = `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?(?: of| de)?[ -](?:${months})[ ,-]{1,2}(?:de )?(?:\\d{4}|'?\\d{2})|(?:${months})[ -](?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:, ?| )(?:\\d{4}|'\\d{2})`;

/** A full date, with its year. Global, and sticky behind a cue. */
export const fullDate = new RegExp(`(?<![\\p{L}\\d./-])(?:${numeric}|${worded})(?![\\p{L}\\d]|[./-]\\d)`, 'giu');
export const dateHere = new RegExp(`(?:${numeric}|${worded}|(?:19|20)\\d{6}|\\d{8})(?![\\p{L}\\d]|[./-]\\d)`, 'iuy');

export const birthWords = cue(
  'd\\.?o\\.?b\\.?',
  'date of birth',
  'birth ?date',
  'birth ?day',
  'birth',
  'born(?: on)?(?: the)?',
  'b-?day',
  'geboren(?: am)?',
  'geb\\.?',
  'geburtsdatum',
  'geburtstag',
  'née? le',
  'date de naissance',
  'nacid[oa] el',
  'fecha de nacimiento',
  'nat[oa] il',
  'data di nascita',
  'data de nascimento',
  'geboortedatum',
  'data urodzenia',
  'födelsedatum',
);

export const date: Recognizer = {
  id: 'date',
  kind: 'date',
  *find(view) {
    for (const match of cued(view, birthWords, dateHere)) {
      yield dateAt(match, 'date-of-birth', 0.9, 'Words before it announce a date of birth.');
    }
    for (const match of matches(view.text, fullDate)) yield dateAt(match, 'full-date', 0.4, 'It is a full date.');
  },
};

const dateAt = ({ start, end }: Match, rule: string, score: number, reason: string): Candidate => ({
  start,
  end,
  score,
  rule,
  reason,
});
