import { everyMatch } from '../../every-match';
import type { Candidate } from '../../recognizer';
import { is } from '../lists/flags';
import { foldWord } from '../lists/fold-word';
import { nameFlagsOf } from '../lists/lookup';
import { calendarAndSuch } from '../not-people';

/** `born 2/11/1934 Butte`, `(1812 Moddergat)`, `* 3.4.1922 in Pößneck`, `ur. 12.03.1950 w Zgierzu`, `†1883 Lemmer`. */
const dated =
  /(?:(?<!\p{L})(?:born|died|geb\.?|geboren|gest\.?|gestorben|née?|décédée?|nacid[oa]|fallecid[oa]|nat[oa]|mort[oa]|nascid[oa]|falecid[oa]|overleden|ur\.?|urodzon[ya]|zm\.?|zmarła?)[,:]? (?:on |am |le |el |il |em |op |dnia )?|[(*†] ?)(?:\d{1,2}[./-]\d{1,2}[./-])?(?:1[6-9]|20)\d\d,? (?:in |à |a |en |em |te |w |we |zu )?(?<place>\p{Lu}[\p{L}'’-]{2,24}(?: (?:(?:am|an der|de|do|del|della|di|da|dos|sur|sous|le|la) )?\p{Lu}[\p{L}'’-]{1,24}){0,2})(?=[\s,;.)]|$)/gu;

/** Where somebody was born or died, by the date before it. */
export function* placesOfLife(text: string): Generator<Candidate> {
  if (!/(?:1[6-9]|20)\d\d/.test(text)) return;
  for (const match of everyMatch(text, dated)) {
    const place = match.groups?.['place'] ?? '';
    const start = match.index + match[0].length - place.length;
    const first = foldWord(/^[^ ]+/.exec(place)?.[0] ?? '');
    if (calendarAndSuch.has(first) || (nameFlagsOf(first) & is.first) !== 0) continue;
    yield {
      start,
      end: start + place.length,
      score: 0.6,
      rule: 'placed',
      reason: 'A date of birth or death stands before it.',
    };
  }
}
