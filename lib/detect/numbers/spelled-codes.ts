import { everyMatch } from '../every-match';
import type { View } from '../view/view';
import type { Kind } from '@/lib/model/kinds';
import { oneOf } from './one-of';

const digits = oneOf(
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun',
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf',
  'due|tre|quattro|cinque|sei|sette|otto|nove|um|dois|duas|três|quatro|sete|oito|nul|een|twee|drie|vijf|zes|zeven|negen',
  'jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|meia',
);
const tens = oneOf(
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|double|triple',
  'zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|doppel',
  'diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
  'dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|dieci|undici|dodici|tredici|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento',
  'dez|doze|treze|vinte|trinta|quarenta|cinquenta|sessenta|tien|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|dubbel',
  'dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt|sto',
);
/** Letters by their names in Polish and in the alphabets of radio and telephone. */
const letters = oneOf(
  '[a-z]|be|ce|ef|gie|ha|jot|ka|el|em|en|pe|ku|er|es|te|wu|iks|igrek|zet',
  'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu|dash|slash|hyphen|strich|bindestrich|tiret|guion|trattino|hífen|streepje|kreska|łamane|schrägstrich',
);

/** Two words for figures in a row: a number that is spelled has them. */
export const seed = new RegExp(`(?<!\\p{L})(?:${digits})[ ,-]{1,2}(?:${digits}|${tens})(?!\\p{L})`, 'gu');
/** One word of such a number. Sticky. */
export const part = new RegExp(
  `(?:${digits}|${tens}|${letters}|\\p{L}{3,9}(?:und|en|ën)(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|\\d{1,4})(?![\\p{L}\\p{N}])[ ,-]{0,2}`,
  'uy',
);
const figure = new RegExp(`^(?:${digits}|${tens}|\\p{L}{3,9}(?:und|en|ën)\\p{L}{4,8}|\\d+)[ ,-]*$`, 'u');

export interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** What the words before it say that it is. */
const cues: readonly (readonly [RegExp, Kind])[] = [
  [/(?<!\p{L})(?:pin(?:code)?|passcode|geheimzahl|(?:door|gate|alarm) code)(?!\p{L})[^.\n]{0,24}$/u, 'password'],
  [/reg(?:istration)?|plate|kennzeichen|plaque|immatric|matrícula|matricula|targa|placa|kenteken|rejestrac/, 'vehicle'],
  [
    /hospital|patient|nhs|mrn|krankenhaus|versicherten|dossier patient|paciente|paziente|utente|ziekenhuis|pacjent/,
    'medical-id',
  ],
  [/passport|reisepass|passeport|pasaporte|passaport|paspoort|paszport/, 'passport'],
  [/account|sort code|iban|konto|compte|cuenta|conto|conta(?!ct)|rekening|rachunk/, 'bank-account'],
  [/phone|mobile|cell|call|ring|text|whats|telefon|handy|tel|portable|móvil|celular|gsm|bel |komórk|zadzwo/, 'phone'],
  [
    /number|nummer|numéro|número|numero|numer|code|código|codice|kod|reference|id|policy|case|claim|order|booking|aktenzeichen|dossier/,
    'other-id',
  ],
];

/**
 * Numbers and codes that are spelled in words: `l k one nine x t b`, `cztery cztery jeden osiem`, `nul zes vijfenvijftig`. Spans into the
 * view's text, which somebody spoke rather than wrote.
 */
export function* spelledCodes(view: View): Generator<Spelled> {
  let done = 0;
  for (const { index, 0: found } of everyMatch(view.lower, seed)) {
    if (index < done) continue;
    const start = startOf(view.lower, index);
    const { end, figures, parts } = readOn(view.lower, start);
    done = Math.max(end, index + found.length);
    const before = view.lower.slice(Math.max(0, start - 60), start);
    const kind = cues.find(([words]) => words.test(before))?.[1];
    const isLong = figures >= 7 && figures === parts;
    const isPin = kind === 'password' && parts === 4 && figures === 4;
    if ((parts < 5 && !isPin) || (figures < (parts > figures ? 2 : 5) && !isPin) || (kind === undefined && !isLong))
      continue;
    if (isCounting.test(view.lower.slice(start, end))) continue;
    yield { start, end, kind: kind === 'other-id' && isLong ? 'phone' : (kind ?? 'phone') };
  }
}

const isCounting =
  /^(?:one,? two,? three|eins,? zwei,? drei|uno,? d(?:os|ue),? tre|un,? deux,? trois|um,? dois,? três|een,? twee,? drie|jeden,? dwa,? trzy)/u;

/** Letters before the first figure: `l k one`. No further back than six words. */
function startOf(lower: string, from: number): number {
  let [start, sure] = [from, from];
  for (let count = 0; count < 6; count++) {
    const before = lower.slice(Math.max(0, start - 14), start);
    const word = lastWord.exec(before)?.groups?.['word'];
    if (word === undefined) break;
    part.lastIndex = 0;
    if (part.exec(word)?.[0] !== word || airWord.test(word)) break;
    start -= word.length;
    if (!wordsToo.test(word) || behindVerb.test(lower.slice(Math.max(0, start - 10), start))) sure = start;
  }
  return sure;
}

const lastWord = /(?:^|[^\p{L}\p{N}])(?<word>\p{L}{1,8}[ ,-]{1,2})$/u;
/** Letters that are words of their own. */
const wordsToo = /^(?:[aieyoàèé]|en|un|um|uno|een|es|te|el|em|ha)[ ,-]/;
const behindVerb = /(?:^|[^\p{L}])(?:is|ist|lautet|est|es|è|é|jest|to|number|nummer) $|: ?$/u;
const airWord = /^(?:hotel|golf|november|papa|oscar|india|victor|echo|delta|lima|mike|charlie|romeo|juliet)[ ,-]/;

/** Whether no letter, word of the radio alphabet or digit follows: `… eins acht hotel` goes on with a hotel. */
const isLast = (rest: string): boolean => !airWord.test(rest) && !/^(?:\d|[a-z](?!\p{L}))/u.test(rest);

function readOn(lower: string, start: number): { end: number; figures: number; parts: number } {
  let [at, end, figures, parts] = [start, start, 0, 0];
  for (; parts < 40; parts++) {
    part.lastIndex = at;
    const word = part.exec(lower)?.[0] ?? '';
    if (word === '' || (airWord.test(word) && isLast(lower.slice(at + word.length, at + word.length + 12)))) break;
    if (figure.test(word)) figures++;
    at += word.length;
    end = at - (/[ ,-]+$/.exec(word)?.[0].length ?? 0);
  }
  return { end, figures, parts };
}
