import type { NameReading } from '../../names/tagger';
import { englishFunctionWords, foreignFunctionWords } from '../function-words';
import { germanNouns } from '../german-nouns';
import { is } from '../lists/flags';
import { nameFlagsOf, placeFlagsOf } from '../lists/lookup';
import { calendarAndSuch } from '../not-people';
import type { Reading } from '../reading';
import { oneOf } from '../../numbers/one-of';
import { ordinaryTag } from '../vocabulary';
import { saysRole } from './roles';
import { trademarks } from './tails';
import { institutions } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words before the name of a place of work, of learning, of care. */
const at = set(`
  at with for from by join joined left quit
  bei beim im ins vom von am zur zum fur in
  chez au aux de du a
  en del al con para
  presso da dal dalla dall alla al in nel nella
  na no em da do pela pelo
  bij van op
  w we z ze na dla od u do
`);

const kindsOf = oneOf(
  'call center|call centre|factory|warehouse|supermarket|care provider|employment agency|vet|dentist|the vet|gp|removals|company|firm|business|startup|start-up|brand|employer|insurer|insurance|gym|school|nursery|college|care home|nursing home|hospital|clinic|surgery|gp practice|practice|bank|agency|charity|church|mosque|temple|club|pub|shop|store|bakery|restaurant|salon|garage|supplier|vendor|contractor|lender|broker|housing association|landlord is|employer is|removal firm|law firm|publisher|union',
  'firma|unternehmen|callcenter|zeitarbeitsfirma|fabrik|supermarkt|tierarzt|pflegeheim|restaurant|laden|krankenkasse|hotel|agentur|firma|unternehmen|arbeitgeber|versicherung|verein|schule|kita|klinik|bank|hausverwaltung|fitnessstudio|verlag|laden',
  'usine|restaurant|supermarché|garage|hôtel|clinique|maison de retraite|boîte|entreprise|société|employeur|assureur|assurance|mutuelle|banque|école|crèche|clinique|association|syndic|magasin|agence',
  'fábrica|supermercado|taller|restaurante|call center|hotel|mina|gestoría|residencia|hospital|empresa|compañía|aseguradora|banco|colegio|escuela|clínica|tienda|agencia|gimnasio|asociación|inmobiliaria',
  'fabbrica|supermercato|ristorante|officina|albergo|call center|cooperativa|casa di riposo|azienda|ditta|assicurazione|banca|scuola|clinica|negozio|agenzia|palestra|associazione',
  'supermercado|restaurante|oficina|hospital|clínica|banco|empresa|loja|seguradora|escola|loja|agência|ginásio|associação|imobiliária|fábrica',
  'fabriek|supermarkt|garage|restaurant|ziekenhuis|uitzendbureau|verpleeghuis|bedrijf|werkgever|verzekeraar|zaak|winkel|vereniging|sportschool',
  'fabryka|sklepie|firmie|firma|restauracja|hurtownia|agencja|pracodawca|ubezpieczyciel|szkoła|przedszkole|klub|sklep|spółka|warsztat|żłobek',
);
/** A word for a kind of firm or place, then perhaps `called`, `, ` or `heißt`, right before a name. */
export const kindBefore = new RegExp(
  `(?<!\\p{L})(?:${kindsOf})(?: (?:is|was|are|called|named|heißt|ist|s'appelle|est|se llama|es|si chiama|è|chama-se|se chama|é|heet|nazywa się|to)(?: called| named)?)?,? ["'„“«]?$`,
  'u',
);

/** Before which hardly anything stands but somebody, a firm or an institution. */
const strong = set('at bei beim chez bij presso u');

/** What a name is said to be, and how surely it is a firm. */
export interface Setting {
  /** Index behind its last word. */
  readonly end: number;
  readonly isSure: boolean;
}

/**
 * `a receptionist at the Screwfix`, `licencié de Transports Garnier`, `zwolnili mnie z Budmex`: a role, a small word, a name.
 *
 * @param index of the word that the name begins with
 * @returns index behind its last word; null where nothing speaks of one
 */
export function bySetting(reading: Reading, names: NameReading, index: number): Setting | null {
  const { words, gapBefore } = reading;
  const word = words[index];
  if (word?.shape === 'lower') return bySmallSetting(reading, names, index);
  if (word === undefined || !mayBegin(reading, index)) return null;
  const before = reading.text.slice(Math.max(0, word.start - 70), word.start).toLowerCase();
  const small = beforeArticle(reading, index);
  const how = settingOf(before, small);
  if (how === null) return null;
  let end = index + 1;
  while (end < index + 5 && isNamePart(reading, end) && /^(?: | & |-)$/.test(gapBefore(end))) end++;
  const last = words[end - 1]?.end ?? word.end;
  if (how === 'list' && !years.test(reading.text.slice(last, last + 12))) return null;
  if (end === index + 1 && placeFlagsOf(word.folded) !== 0) return null;
  const isStrong = how === 'said' && isStronglyAt(small, before, word.folded);
  const isOther =
    names.likelihood('person', word.start, last) > likelyPerson(isStrong, how) ||
    names.likelihood('location', word.start, last) > (isStrong ? 0.7 : 0.4);
  return isOther ? null : { end, isSure: isStrong };
}

const likelyPerson = (isStrong: boolean, how: string): number => (isStrong || how === 'list' ? 0.6 : 0.3);

/** A word of work and `chez`; a hospital and what was done there. */
const isStronglyAt = (small: string | null, before: string, folded: string): boolean =>
  (strong.has(small ?? '') && !germanKind.test(folded)) || treated.test(before);

/** `geopereerd in het `, `eingeliefert ins `, `ricoverata al `: a place of care follows, in German an abbreviation or a saint. */
const treated =
  /(?<!\p{L})(?:geopereerd|opgenomen|behandeld|hospitalisée?|opérée?|ingresad[oa]|operad[oa]|ricoverat[oa]|operat[oa]|internad[oa]|leż[ay]|leżał[ay]?|operowan[ya])(?: \p{L}+)? (?:in het|in|aan het|à l'|à la|à|au|en el|en la|en|al|all'|allo|presso|no|na|em|w|we) $/u;
/** German words for somebody or some place that one is with; no names. */
const germanKind =
  /(?:arzt|arztin|amt|stelle|haus|buro|ung|heit|keit|schaft|leiter|leiterin|meister|berater|laden|schule|kita|praxis|klinik|kasse|bank|firma|zentrum|dienst|betrieb|werk|hof|chef|chefin|stadt|land)$/;

/** Whoever one is with, small: no firm. */
const people = set(`
  mama papa oma opa mutter vater tante onkel uns mir dir ihm ihr euch ihnen freunden maman papi mamie tata moi toi lui elle nous vous eux des les mes ses ces leur
  mum mom dad nan gran them him her us me you home work school uni college once least all first last night mij jou hem haar ons jullie ouders vrienden
  moich rodzicow mamy taty babci dziadka nas was nich kolegi kolezanki casa miei suoi nonna nonno amici mia sua mio suo
  der dem den die das einem einer eine un une uno una het de een
`);

/** `au boulot chez norauto`: in a text without capitals, right behind such a word. */
function bySmallSetting(reading: Reading, names: NameReading, index: number): Setting | null {
  const { words, gapBefore, lineOf, text } = reading;
  const [small, word] = [words[index - 1], words[index]];
  if (word === undefined || word.isGlued || !strong.has(small?.folded ?? '') || gapBefore(index) !== ' ') return null;
  if (lineOf(index).kind === 'code' || isElsewise(word.folded)) return null;
  if (!saysRole(text.slice(Math.max(0, word.start - 70), word.start).toLowerCase())) return null;
  if (names.likelihood('person', word.start, word.end) > 0.5) return null;
  const next = words[index + 1]?.folded ?? '';
  const isLonger = gapBefore(index + 1) === ' ' && (trademarks.has(next) || institutions.has(next));
  return { end: index + (isLonger ? 2 : 1), isSure: true };
}

/** Whoever one is with, a word of some language, a name of a person or a place. */
const isElsewise = (folded: string): boolean =>
  folded.length < 4 ||
  people.has(folded) ||
  foreignFunctionWords.has(folded) ||
  englishFunctionWords.has(folded) ||
  ordinaryTag(folded) !== null ||
  germanNouns.has(folded) ||
  germanKind.test(folded) ||
  (nameFlagsOf(folded) & is.first) !== 0 ||
  placeFlagsOf(folded) !== 0 ||
  calendarAndSuch.has(folded);

const mayBegin = (reading: Reading, index: number): boolean =>
  isNamePart(reading, index) &&
  reading.words[index]?.isGlued === false &&
  reading.lineOf(index).kind !== 'code' &&
  !isElse(reading, index);

/** What announces the name: a role and a small word, a role in a row of a CV, a word for a kind of place. */
function settingOf(before: string, small: string | null): 'said' | 'list' | 'kind' | null {
  const isRow = /(?:, |[–—|@/-] )$/.test(before);
  const isSmall = small !== null && at.has(small);
  if ((isSmall || isRow) && saysRole(before)) return isSmall ? 'said' : 'list';
  return kindBefore.test(before.slice(-40)) ? 'kind' : null;
}

/** `(2016–2020)`, `, 2017-2020`: how long somebody was there. */
const years = /^,? ?[([|]? ?(?:\d\d[./])?(?:19|20)\d\d/u;

const articles = set('the a an our my der die das dem den la le les l el los las il lo gli o os as de het');

/** The small word before a name, over an article. */
function beforeArticle({ words, gapBefore }: Reading, index: number): string | null {
  let before = index - 1;
  if (gapBefore(index) !== ' ') return null;
  if (articles.has(words[before]?.folded ?? '') && gapBefore(before) === ' ' && at.has(words[before - 1]?.folded ?? ''))
    before--;
  const word = words[before];
  return word?.shape === 'lower' ? word.folded : null;
}

const isNamePart = ({ words }: Reading, index: number): boolean => {
  const shape = words[index]?.shape;
  return shape === 'capital' || shape === 'upper' || shape === 'mixed';
};

/** A first name, a month, a noun of German, an ordinary word alone. */
function isElse(reading: Reading, index: number): boolean {
  const { words, lineOf } = reading;
  const folded = words[index]?.folded ?? '';
  const flags = nameFlagsOf(folded);
  return (
    folded.length < 2 ||
    ((flags & is.first) !== 0 && (flags & is.frequent) !== 0) ||
    calendarAndSuch.has(folded) ||
    englishFunctionWords.has(folded) ||
    (lineOf(index).kind === 'foreign' && germanNouns.has(folded)) ||
    (ordinaryTag(folded) !== null && !isNamePart(reading, index + 1))
  );
}
