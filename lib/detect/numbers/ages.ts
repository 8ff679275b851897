import { foldWord } from '../language/lists/fold-word';
import { nameFlagsOf } from '../language/lists/lookup';
import { oneOf } from './one-of';

const words = oneOf(
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|sept|huit|neuf|dix',
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
  'dois|duas|três|quatro|sete|oito|dez|cinquenta|sessenta|setenta|oitenta|noventa|twee|vijf|zes|zeven|negen|tien|dwa|trzy|cztery|pięć|sześć',
);
const figures = '(?:1[01]\\d|\\d{1,2})';
const number = `(?:${figures}|(?:${words})(?: e (?:um|${words}))?)`;
/** No share, price, measure, time, and no fraction. */
const spans = oneOf(
  'hours?|days?|weeks?|months?|minutes?|tage?|wochen|monate|stunden|jours|semaines|mois|heures|días|semanas|meses|horas',
  'giorni|settimane|mesi|dias|dagen|weken|maanden|dni|tygodni|miesięcy|godzin',
);
const isCount = `(?![\\p{L}\\d%°€$£:/-]|[.,]\\d| ?(?:%|€|km|kg|cm|min|uhr|euros?|eur)| (?:${spans})(?!\\p{L}))`;
const years = '(?:years|jahre|ans|años|anni|anos|jaar|lat|lata)(?!\\p{L})';
/** Where the clause ends or goes on with something else. */
const ends =
  '(?= ?[.,;!?)\\n]| ?$| (?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|i|ale|o|x|xx|now|this|on|in|next|today|tomorrow|when|then|jetzt|geworden|years|jahre|ans|años|anni|anos|jaar|lat|lata)(?!\\p{L}))';

/** `I'm 43`, `he is 31`, `sie wird 90`, `turning 60`, `tengo 5`, `cumple 15`: a verb says it, the word for years may be missing. */
export const ageSaid = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:i|he|she|they|we)(?: am| is| are| was|'m|'s|'re)|(?:i|he|she) (?:just )?turned|im|turn(?:s|ing)|ich bin|er ist|sie ist|wird|wurde|hij is|zij is|ze is|ik ben|wordt|tengo|tiene|tenía|cumpl[eo]|cumplió|tenho|tem|completou|mam|ma|kończy|skończył|skończyła|compie)(?: (?:now|only|just|already|about|almost|nearly|erst|schon|bald|jetzt|nu|al|pas|ya|já|già|już))? (?<value>${number})${isCount}${ends}`,
  'dgiu',
);
const had = oneOf(
  "à|compiuto|têm|mają|ho|ha|avevo|aveva|compio|compirà|fa|j'ai|ai|a|avait|aura|fête|as|tinha|fez|faz|cumplirá|miał|miała|habe|hat|bin|ist|con i suoi|de|von|van|di",
);
/** `j'ai 44 ans`, `ho 32 anni`, `fa tre anni`, `faz 91 anos`, `(83 ans)`: the word for years stands behind it. */
export const ageTold = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${had}) |(?<=\\p{Lu}[\\p{L}'’-]{1,24}(?:, ?| ?\\()))(?<value>${number}) (?:jahre|ans|años|anni|anos|jaar|lat|lata)(?!\\p{L})`,
  'dgiu',
);
const tellers = oneOf(
  "i'm|im|i am|my name is|ich bin|ich heiße|mein name ist|je suis|je m'appelle|soy|me llamo|sono|mi chiamo",
  'sou|chamo-me|me chamo|ik ben|ik heet|mijn naam is|jestem|mam na imię|nazywam się',
);
/** `ich bin mehtap, 17`, `me llamo Ann, 32`: who tells their name tells their age behind it. */
const tellerBefore = new RegExp(
  `(?<!\\p{L})(?:${tellers}) \\p{L}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?(?:, ?| \\(|, and i'm |, i'm )$`,
  'iu',
);
const kin = oneOf(
  'mother|mum|mom|father|dad|(?:step|foster|god)?(?:son|daughter|mother|father|child)|brother|sister|wife|husband|partner|boyfriend|girlfriend|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|nan|gran|aunt|uncle|niece|nephew|cousin|kid|child|boy|girl|twins?|patient|victim|suspect|resident',
  '(?:pflege|stief|schwieger|paten|groß|enkel)?(?:mutter|vater|sohn|tochter|kind)|bruder|schwester|frau|mann|oma|opa|tante|onkel|enkel|enkelin|neffe|nichte|kind|junge|mädchen|patientin|fahrer|fahrerin|beifahrer|beifahrerin',
  'mère|père|fils|fille|frère|sœur|soeur|femme|mari|grand-mère|grand-père|oncle|neveu|nièce|enfant|garçon|patiente',
  'madre|padre|hij[oa]|herman[oa]|esposa|esposo|marido|mujer|abuel[oa]|t[ií][oa]|sobrin[oa]|niet[oa]|niñ[oa]|paciente|mamá|papá',
  'figli[oa]|fratello|sorella|moglie|marito|nonn[oa]|zi[oa]|nipote|bambin[oa]|paziente|mamma|papà',
  'mãe|pai|filh[oa]|irmã|irmão|avó|avô|vó|vô|sobrinh[oa]|net[oa]|criança|menin[oa]|utente',
  'moeder|vader|zoon|zoontje|dochtertje|dochter|broer|zus|vrouw|man|kleinzoon|kleindochter|neef|nicht|mama|papa|dhr|mw|mevrouw|meneer',
  'matka|mamy|ojciec|tata|syn|synek|córka|córeczka|brat|siostra|żona|mąż|babcia|dziadek|ciocia|ciotka|wujek|wnuk|wnuczka|dziecko|pacjent|pacjentka|pani|pan',
);
/** `mi hijo Dylan (3)`, `ma fille (Inès, 6 ans)`, `moeder (83)`, `grandson Caspian 8 likes`, `dhr. Aart Kolff, 84,`. */
const kinBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${kin})\\.?(?:,? \\p{Lu}[\\p{L}'’.-]{0,20}){0,3}(?:,? ?\\(|, | | [-–] |: | (?:van|de|di|von|is|ist|est|es|è|é) | (?:von|of|de|di|van|da|od|named|called|namens) \\p{L}{2,20} ?\\()(?:\\p{Lu}[\\p{L}'’-]{1,20}, ?)?$`,
  'iu',
);
/** `Brooke, 29`, `Theo (4;8)`, `Mirosław Gołąb, 57, spawacz`: a name, then a number alone between marks. */
const nameBefore = /(?:(?<first>\p{Lu}[\p{L}'’-]{1,24}) )?(?<name>\p{Lu}[\p{L}'’.-]{0,24})(?:,| ?\()[ \n]?$/u;
const endBehind = new RegExp(
  `^(?: ?[),.;!?\\n]| ?$| ${years}| (?:likes|loves|and|who|is|has|then|now|at the time)(?!\\p{L}))`,
  'iu',
);

/** Behind kin an age may go on with the next one: `mi mujer 37 y yo 39`. */
const goesOnBehind = /^ (?:und|et|[yei]|en) /u;

/** A number of up to three digits where an age may stand: behind a word and a mark. */
export const standsAlone =
  /(?<=[\p{L}.)](?:[, :]|,? ?\(| [-–])[ \n]?)(?<value>(?:1[01]\d|\d{1,2})(?:;\d{1,2})?)(?![\p{L}\d%°€$£:/-]|[.,]\d)/dgu;

/**
 * Whether what stands around a number makes it somebody's age: a word for kin, their own introduction, a name.
 *
 * @param span UTF-16 offsets, half open, of a match of {@link standsAlone}
 */
export function isAgeThere(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const behind = text.slice(end, end + 10);
  const before = text.slice(Math.max(0, start - 90), start);
  if (goesOnBehind.test(behind) && kinBefore.test(before)) return true;
  if (!endBehind.test(behind)) return false;
  if (kinBefore.test(before) || tellerBefore.test(before)) return true;
  const named = nameBefore.exec(before)?.groups;
  return isListedName(named?.['name']) || isListedName(named?.['first']) || isBehindFullName(before);
}

/** `29F`, `(33M)`: as forums write. */
export const ageThenSex = /(?<=[(, ])(?<value>[1-9]\d)(?=[ /]?[MFmfWw][),.])/dgu;
/** `M, 27`, `(F, 19)`: as wards write. */
export const sexThenAge = /(?<=[(,] ?[MFmfWw],? )(?<value>[1-9]\d?)(?=[),.])/dgu;
/** Whether a word is in the lists of names, whatever else it is. */
const isListedName = (word: string | undefined): boolean =>
  word !== undefined && nameFlagsOf(foldWord(word)) !== 0 && !notNames.test(word);

/** `A. Nowak 58,`, `Tess de W. 17,`, `Mikel Egaña Loidi, 30,`: a full name, of which one part is listed, or an initial. */
const fullNameBefore =
  /(?<run>\p{Lu}[\p{L}'’.-]{0,20} (?:(?:de|van|von|da|di|del|den|der|la|le|el) ){0,2}(?:\p{Lu}[\p{L}'’.-]{0,20} ){0,2}\p{Lu}[\p{L}'’.-]{0,24}),? $/u;

function isBehindFullName(before: string): boolean {
  const run = fullNameBefore.exec(before)?.groups?.['run'];
  if (run === undefined || run.split(' ').some((word) => notNames.test(word))) return false;
  return (
    /(?:^| )\p{Lu}\. \p{Lu}\p{Ll}/u.test(run) ||
    run.split(' ').some((word) => /^\p{Lu}\p{Ll}{2}/u.test(word) && isListedName(word))
  );
}

/** Words of texts that stand before a number in brackets. */
const notNames =
  /^(?:Fig|Figure|Table|Section|Chapter|Page|Part|Step|Case|Art|Article|Kapitel|Seite|Tabelle|Abb|Schritt|Chapitre|Paragraph|January|February|March|April|May|June|July|August|September|October|November|December|Mai|Juni|Juli|Matthew|Mark|Luke|John|Psalm|Genesis)$/;
