import { everyMatch } from '../../every-match';
import { fieldsNamed } from '../../matches';
import type { Candidate } from '../../recognizer';
import type { View } from '../../view/view';

/** Areas of Royal Mail's postcodes (PAF guide), so that no part number passes for one. */
const areas =
  '[BEGLMNSW]|AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
/** `BA2 4QX`: the second half knows no C, I, K, M, O, V. */
const british = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:${areas})\\d[A-Z\\d]? \\d(?![GT]B)[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}-])`,
  'gu',
);
/** `1017 AB`, `61-478`, `34000`, `4470-123`, `01310-100` and the like, whole. */
const anyCode =
  /^(?:[A-Z]{1,2}[ -]?)?\d{2,6}(?:[ -](?:\d{2,4}|[A-Z]{2}))?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^[A-Z]\d[A-Z] ?\d[A-Z]\d$/;
const keys =
  /^(?:(?:postal|post|zip|area)[ -]?code|zip|plz|postleitzahl|code postal|cp|cap|codigo postal|código postal|cep|kod pocztowy|kod|postnummer|eircode|pin ?code)$/;

/** Postcodes that stand by themselves: the British form anywhere, others under a label. */
export function* postcodes(view: View): Generator<Candidate> {
  if (/\d [ABD-HJLNP-UW-Z]?\d?[ABD-HJLNP-UW-Z]{2}/.test(view.text))
    for (const { index, 0: code } of everyMatch(view.text, british)) yield found(index, index + code.length);
  for (const { value, start } of fieldsNamed(view, keys))
    if (anyCode.test(value)) yield found(start, start + value.length);
}

const found = (start: number, end: number): Candidate => ({
  start,
  end,
  score: 0.6,
  rule: 'postcode',
  reason: 'It has the form of a postcode, or a label says that it is one.',
});
