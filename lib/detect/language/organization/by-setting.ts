import type { NameReading } from '../../names/tagger';
import { englishFunctionWords } from '../function-words';
import { germanNouns } from '../german-nouns';
import { is } from '../lists/flags';
import { nameFlagsOf, placeFlagsOf } from '../lists/lookup';
import { calendarAndSuch } from '../not-people';
import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words before the name of a place of work, of learning, of care. */
const at = set(`
  at with for from by join joined left quit
  bei beim im vom von am zur zum fur in
  chez au aux de du a
  en del al con para
  presso da dal dalla dall alla al in nel nella
  na no em da do pela pelo
  bij van op
  w we z ze na dla od u do
`);

/** What somebody is or does there; in front of such a word, in the same sentence. */
const roles =
  'work(?:s|ed|ing)?|job|employ(?:ed|ee|er)|start(?:s|ed|ing)?|resign(?:ed|ing)?|fired|sacked|laid off|redundan\\p{Ll}+|dismissed|suspended|retir\\p{Ll}+|hired|apply(?:ing)?|applied|application|offer|placement|intern\\p{Ll}*|apprentic\\p{Ll}+|shifts?|contract(?:or)?|volunteer\\p{Ll}*|train(?:ed|ee|ing)|stud(?:y|ied|ying|ies|ent)|pupil|enrol+(?:ed|ment)|graduat\\p{Ll}+|degree|msc|bsc|phd|mba|taught|teach\\p{Ll}*|lecturer|receptionist|cashier|clerk|wait(?:er|ress|ing)|barista|chef|cook|drive[rs]?|cleaner|carer|supervisor|assistant|secretary|accountant|engineer|manager|nurse|analyst|director|consultant|developer|patient|treated|admitted|appointment|surgery|operated|therapist|dentist|physio|lawyer|solicitor|attorney|landlord|letting agent|agency|broker|mortgage|loan|account|insured|insurance|member(?:ship)?|coach|plays?|rent(?:ed|ing)?|invoice|quote|order(?:ed)?|bought|client|customer|supplier|' +
    'arbeite[nt]?|gearbeitet|jobbe|job|stelle|angestellt\\p{Ll}?|azubi|ausbildung|lehre|praktikum|minijob|werkstudent\\p{Ll}*|chef\\p{Ll}{0,2}|verkäufer\\p{Ll}*|kund[ei]n?|konto|versichert|mitglied|rechnung|termin|beschäftigt|tätig|bewerb\\p{Ll}+|beworben|gekündigt|kündigung|patient\\p{Ll}*|schüler\\p{Ll}*|studier\\p{Ll}*|trainier\\p{Ll}*|spiele|geschäftsführer\\p{Ll}*|pfleger\\p{Ll}*|fahrer\\p{Ll}*|mieter\\p{Ll}*|operiert|behandelt|' +
    'travaill\\p{Ll}*|employée?|embauchée?|licenciée?|stage|stagiaire|apprentie?|salariée?|serveu(?:r|se)|infirmi(?:er|ère)|vendeu(?:r|se)|caissi(?:er|ère)|étudiante?|scolarisée?|élève|hospitalisée?|opérée?|suivie?|rendez-vous|cliente?|assurée?|compte|facture|devis|adhérente?s?|directeur|directrice|comptable|aide-soignante?|cdi|cdd|poste|' +
    'trabaj\\p{Ll}+|emplead[oa]|despedid[oa]|prácticas|camarer[oa]|enfermer[oa]|estudi\\p{Ll}+|alumn[oa]|ingresad[oa]|operad[oa]|operaron|cita|client[ea]|cuenta|seguro|factura|soci[oa]|jef[ea]|dependient[ea]|vendedor\\p{Ll}?|contrato|' +
    'lavor\\p{Ll}+|impiegat[oa]|assunt[oa]|licenziat[oa]|stage|tirocinio|camerier[ea]|infermier[ea]|studi[oa]|iscritt[oa]|frequenta|ricoverat[oa]|operat[oa]|appuntamento|conto|fattura|soci[oa]|commess[oa]|operai[oa]|magazzinier[ea]|' +
    'trabalh\\p{Ll}+|estágio|demitid[oa]|despedid[oa]|empregad[oa]|enfermeir[oa]|estud\\p{Ll}+|alun[oa]|internad[oa]|consulta|conta|fatura|sóci[oa]|funcionári[oa]|vendedor\\p{Ll}?|' +
    'werkt?e?n?|gewerkt|baan|ontslagen|stage|verkoper|verpleegkundige|studeer|studeert|student|leerling|opgenomen|geopereerd|afspraak|rekening|factuur|lid|klant|huren|huur|voetbal|monteur|' +
    'pracuj\\p{Ll}*|pracow\\p{Ll}+|zatrudnion\\p{Ll}|zwolni\\p{Ll}+|staż|praktyki|kelner\\p{Ll}*|pielęgniar\\p{Ll}+|studiuj\\p{Ll}*|uczeń|uczy|leż[yę]|wizyta|konto|kredyt|faktura|klient\\p{Ll}*|kierowca|sprzedawczyni|sprzątaczka';

/** A word of {@link roles} with at most forty units behind it in the same sentence. Tested against the lower-cased text before a name. */
export const roleBefore = new RegExp(`(?<!\\p{L})(?:${roles})(?!\\p{L})[^.!?\\n]{0,40}$`, 'u');

const kindsOf =
  'company|firm|business|startup|start-up|brand|employer|insurer|insurance|gym|school|nursery|college|care home|nursing home|hospital|clinic|surgery|gp practice|practice|bank|agency|charity|church|mosque|temple|club|pub|shop|store|bakery|restaurant|salon|garage|supplier|vendor|contractor|lender|broker|housing association|landlord is|employer is|removal firm|law firm|publisher|union|' +
  'firma|unternehmen|arbeitgeber|versicherung|verein|schule|kita|klinik|bank|hausverwaltung|fitnessstudio|verlag|laden|' +
  'boîte|entreprise|société|employeur|assureur|assurance|mutuelle|banque|école|crèche|clinique|association|syndic|magasin|agence|' +
  'empresa|compañía|aseguradora|banco|colegio|escuela|clínica|tienda|agencia|gimnasio|asociación|inmobiliaria|' +
  'azienda|ditta|assicurazione|banca|scuola|clinica|negozio|agenzia|palestra|associazione|' +
  'seguradora|escola|loja|agência|ginásio|associação|imobiliária|fábrica|' +
  'bedrijf|werkgever|verzekeraar|zaak|winkel|vereniging|sportschool|' +
  'pracodawca|ubezpieczyciel|szkoła|przedszkole|klub|sklep|spółka|warsztat|żłobek';
/** A word for a kind of firm or place, then perhaps `called`, `, ` or `heißt`, right before a name. */
export const kindBefore = new RegExp(
  `(?<!\\p{L})(?:${kindsOf})(?: (?:is|was|are|called|named|heißt|ist|s'appelle|est|se llama|es|si chiama|è|chama-se|se chama|é|heet|is|nazywa się|to)(?: called| named)?)?,? ["'„“«]?$`,
  'u',
);

/**
 * `a receptionist at the Screwfix`, `licencié de Transports Garnier`, `zwolnili mnie z Budmex`: a role, a small word, a name.
 *
 * @param index of the word that the name begins with
 * @returns index behind its last word; null where nothing speaks of one
 */
export function bySetting(reading: Reading, names: NameReading, index: number): number | null {
  const { words, gapBefore, lineOf } = reading;
  const word = words[index];
  if (word === undefined || !isNamePart(reading, index) || word.isGlued || lineOf(index).kind === 'code') return null;
  if (isElse(reading, index)) return null;
  const small = beforeArticle(reading, index);
  const before = reading.text.slice(Math.max(0, word.start - 70), word.start).toLowerCase();
  const isSaid = small !== null && at.has(small) && roleBefore.test(before);
  const isInList = /(?:, |[–—|@/-] )$/.test(before) && roleBefore.test(before);
  if (!isSaid && !isInList && !kindBefore.test(before.slice(-40))) return null;
  let end = index + 1;
  while (end < index + 5 && isNamePart(reading, end) && /^(?: | & |-)$/.test(gapBefore(end))) end++;
  const last = words[end - 1];
  if (isInList && !isSaid && !years.test(reading.text.slice(last?.end ?? 0, (last?.end ?? 0) + 12))) return null;
  if (last === undefined || (end === index + 1 && placeFlagsOf(word.folded) !== 0)) return null;
  const isOther =
    names.likelihood('person', word.start, last.end) > 0.3 || names.likelihood('location', word.start, last.end) > 0.4;
  return isOther ? null : end;
}

/** `(2016–2020)`, `, 2017-2020`: how long somebody was there. */
const years = /^,? ?[([|]? ?(?:\d\d[./])?(?:19|20)\d\d/u;

const articles = set('the a an our my der die das dem den la le les l el los las il lo gli o os as de het');

/** The small word before a name, over an article. */
function beforeArticle({ words, gapBefore }: Reading, index: number): string | null {
  let before = index - 1;
  if (gapBefore(index) !== ' ') return null;
  if (articles.has(words[before]?.folded ?? '') && gapBefore(before) === ' ' && at.has(words[before - 1]?.folded ?? '')) before--;
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
