import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import type { View } from '../view/view';
import { coded, isCoded, isFarCoded } from './coded';
import { oneOf } from './one-of';

/** Verbs and prepositions behind which an office's number stands without a word for what it is: `we are insured under HH-338-1182-X`. */
export const givenBy = new RegExp(
  `(?<!\\p{L})(?:${oneOf(
    'under|quote|quoting|quotes|gave me|gave us|given|registered as|filed as|listed as|shows me as|has me as|known as|collect with|comes up as|came under|file is|ref is|says|marked',
    'unter|angeben|geführt als|führt uns als|führt mich als|steht|rückfragen|nennt|heißt es',
    'sous le|donné le|noté|rappeler|indiquer|connaît comme',
    'justificante|bajo el|dieron el|dieron la|dieron|en el|indicar|juicio es el',
    'sotto il|dice|con il|indicare|risulta',
    'sob o|diz|deram o|indicar|com o',
    'onder|gaf|vermelden|huisbaas als|bekend als',
    'pod numerem|jako|podać|podali|jestem',
  )})(?:: ?| )(?:(?:the|no\\.?|number|ref(?:erence)?|der nummer|nummer|nr\\.?|le|n°|el|il|numero|número|numéro|o|het|numer)(?::|:? )){0,2}["'“]?`,
  'gu',
);

/** Short forms that offices and firms put before their numbers, in capitals: `PO 4500771820`, `PCN: QX0441827A`. */
export const shortForm =
  /(?<![\p{L}\d_/-])(?:PO|PCN|RMA|URN|TXN|MCOL|CRN|UCN|ARN|UPRN|UCAS|NIA|SVN|BG|VSNR|KNR|CPE|POD|PDL|NIP|OV|CJIB|CRIS|ULN|UPN|HCPC|GMC|NMC|SRA|DBS|Pol\.?|Cust\.?|Enquiry|Inquiry|Log(?: number| no\.?)?|Job no\.?|[Rr]ef(?:erence)?\.?(?: no\.?)?)[ :#]{1,2}(?=[A-Z\d])/gu;

/** Laws, norms and models stand behind such words, too. */
const isKnown =
  /^(?:GDPR|DSGVO|RGPD|HIPAA|SOX|PSD|NIS|FRS|IAS|IFRS|ASC|GPL|MIT|APACHE|LGPL|BSD|EUPL|CC|NF|NPR|WCAG|PCI|CIS|OWASP|CRD|NCT|ISRCTN|EUDRACT|DRKS|ACTRN|TLS|SSL|COVID|SARS|Q[1-4]|H[12]|FY|CW|KW|WEEK)/;

/** Numbers that only a verb or a short form announces: letters and digits both, or ten digits. Spans into the view's text. */
export function* givenNumbers(view: View): Generator<Match> {
  if (!/\d{3}/.test(view.text)) return;
  for (const [text, cue, isGood] of [
    [view.lower, givenBy, isSure],
    [view.text, shortForm, isCoded],
  ] as const) {
    for (const { index, 0: words } of everyMatch(text, cue)) {
      const start = index + words.length;
      coded.lastIndex = start;
      const value = coded.exec(view.text)?.[0] ?? '';
      if (isGood(value)) yield { value, start, end: start + value.length };
    }
  }
}

/** A letter, five digits and a mark, or a letter and six of them. */
function isSure(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (!/[A-Z]/.test(value) || isKnown.test(value) || !isFarCoded(value)) return false;
  return digits >= (/[/-]/.test(value) ? 5 : 6) && !/ /.test(value);
}
