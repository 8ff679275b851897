import type { NameReading } from '../../names/tagger';
import type { Candidate } from '../../recognizer';
import { foreignFunctionWords } from '../function-words';
import { is } from '../lists/flags';
import { nameFlagsOf } from '../lists/lookup';
import type { Span } from '../../view/normalise';
import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';
import { alsoWordsAbroad, isElsewhere, listedFrom } from './listed-phrase';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Small words that a place follows in languages that write their nouns small: `à Vernon`, `em Braga`, `w Tarnowie`, `te Franeker`. German
 * has no such word: `in` stands before any noun.
 */
const before = set('a au en em w we pod te naar do z ze kolo nad');
/** Where a place may stand behind, or much else: the model has to think of a place, too, or a list knows it. */
const perhapsBefore = set(
  'in near from to around outside at between towards via nach aus bei von zwischen und bis uber de desde hasta entre cerca y vers depuis et ' +
    'd da di ad per tra e del em para uit van bij nabij tussen i oraz obok przez za kolo od na vanuit richting rond um samt jusqu',
);
/** Behind a name they are part of it: `Ursula von Bergen`, `Totò di Bari`. */
const particles = set('de di da van von d del e i und y et');
/** Of Polish, which declines what follows. */
const polish = set('w we z ze do pod nad kolo od na przez za obok oraz i');
/** Who was born, and then where: `born Sliema`. */
const births = set('born geb geboren ne nee nacido nacida nato nata nascido nascida ur urodzony urodzona');
/** How likely the model has to take it for a place then. */
const least = 0.25;

/** Parts of such a name that are written small. */
const inside = /^(?:de|del|di|do|da|dos|das|la|le|les|los|sur|sous|en|aan|den|der|nad|d)$/;

/** Places by the small word before them: those that a list knows in every line, others in a line that is not English. */
export function* placedAbroad(reading: Reading, names: NameReading): Generator<Candidate> {
  const { words, lineOf } = reading;
  for (let index = 0; index < words.length - 1; index++) {
    const folded = words[index]?.folded ?? '';
    const isBefore = before.has(folded);
    if (!isBefore && !perhapsBefore.has(folded) && !births.has(folded)) continue;
    if (lineOf(index).kind === 'code' || !isSmall(reading, index)) continue;
    const end = knownEnd(reading, names, index) ?? knownSmallEnd(reading, names, index);
    if (end !== null) yield candidate({ start: words[index + 1]?.start ?? 0, end: words[end - 1]?.end ?? 0 }, 'placed');
    else if (!births.has(folded)) yield* unknown(reading, names, index, isBefore);
  }
}

const candidate = (span: Span, rule: 'placed' | 'near'): Candidate => ({
  ...span,
  score: 0.55,
  rule,
  reason: 'The word before it is one that places follow.',
});

/** Index behind a listed place with a capital letter that the word at `index` stands before. */
function knownEnd(reading: Reading, names: NameReading, index: number): number | null {
  const { words, gapBefore } = reading;
  const [small, first] = [words[index], words[index + 1]];
  if (first?.shape !== 'capital' || first.isGlued || !/^\.? $/.test(gapBefore(index + 1))) return null;
  if (particles.has(small?.folded ?? '') && isNamePart(reading, index - 1)) return null;
  const end = listedFrom(reading, index + 1, polish.has(small?.folded ?? ''));
  if (end === null || (end === index + 2 && isElsewhere(reading, index + 1))) return null;
  const last = words[end - 1]?.end ?? first.end;
  return names.likelihood('person', first.start, last) > 0.85 ||
    names.likelihood('organization', first.start, last) > 0.7
    ? null
    : end;
}

/** `Ursula` of `Ursula von Bergen`. */
function isNamePart({ words, gapBefore }: Reading, index: number): boolean {
  const word = words[index];
  return word?.shape === 'capital' && gapBefore(index + 1) === ' ' && nameFlagsOf(word.folded) !== 0;
}

/** Small words before which a place is likely even where it is written small itself. */
const surelyBefore = set('a en em w we te naar nach aus hasta desde jusqu vers de da do z ze');
/** Of these, what hardly stands before anything but a place or a time. */
const directions = set('hasta desde nach naar vers jusqu');
/** How one speaks of living, of coming and going. */
const moves =
  /(?<!\p{L})(?:viv[oeí]\p{L}*|abit\p{L}+|mor[oa]|resid\p{L}+|soy|somos|lleg\p{L}+|veng\p{L}+|vien[se]|vado|va[is]|voy|vou|nat[oa]|nacid[oa]|nascid[oa]|née?|habit\p{L}+|vais|arriv\p{L}+|mieszk\p{L}+|jest\p{L}*|pochodz\p{L}+|jad\p{L}+|wohn\p{L}*|komm\p{L}*|fahr\p{L}*|woon\p{L}*|kom|ga|gare|paese|ciudad|città|ville|stad)(?: \p{L}{1,6})?$/u;

/** The same in texts without capitals: of several words, or where the model or a word for living or moving speaks for it. */
function knownSmallEnd(reading: Reading, names: NameReading, index: number): number | null {
  const { words, gapBefore, lineOf, text } = reading;
  const [small, first] = [words[index], words[index + 1]];
  if (small === undefined || first?.shape !== 'lower' || first.isGlued || gapBefore(index + 1) !== ' ') return null;
  if (!surelyBefore.has(small.folded) || !/^(?:foreign|lower)$/.test(lineOf(index).kind)) return null;
  if (first.folded.length < 4 || foreignFunctionWords.has(first.folded) || alsoWordsAbroad.has(first.folded))
    return null;
  const isLikely = names.likelihood('location', first.start, first.end) >= 0.15;
  if (isElsewhere(reading, index + 1)) return null;
  const end = listedFrom(reading, index + 1, isLikely && polish.has(small.folded)) ?? livedInEnd(reading, index);
  if (end === null) return null;
  if (end > index + 2) return end;
  return isLikely ||
    (directions.has(small.folded) && first.folded.length > 6) ||
    moves.test(text.slice(Math.max(0, small.start - 24), small.start - 1).toLowerCase())
    ? end
    : null;
}

/** Right before the small word: somebody lives there, whatever it is called. */
const living =
  /(?<!\p{L})(?:wohn[et]n?|lebe[nt]?|habit(?:e|es|ent|ons)|viv[oei]|vivimos|viven|abit(?:o|a|iamo|ano)|mor(?:o|a|amos)|woont?|wonen|mieszka(?:m|my|ł|ła)?)(?: (?:allein|seul|seule|sol[oa]|sozinh[oa]|alleen|sam|sama))?$/u;
const noTowns = set(
  'casa haus wohnung wohngemeinschaft stadt dorf maison appartement centre ville campagne piso centro ciudad pueblo citta paese campagna huis stad dorp flat ' +
    'apartamento predio cidade lugar bloku domu miescie mieszkaniu kamienicy wynajmowanym zona periferia familie familia miete studio kollektiv angst armut ' +
    'condominio affitto colocation coloc internat foyer residencia albergue heim trennung scheidung',
);

/** `abito a gioiosa marea`: a word that is nothing else, and a second one where the sentence ends behind it. */
function livedInEnd(reading: Reading, index: number): number | null {
  const { words, gapBefore, text } = reading;
  const start = words[index]?.start ?? 0;
  if (!living.test(text.slice(Math.max(0, start - 30), start - 1).toLowerCase())) return null;
  const [first, second] = [words[index + 1], words[index + 2]];
  if (first === undefined || noTowns.has(first.folded)) return null;
  const isSecond =
    second?.shape === 'lower' &&
    gapBefore(index + 2) === ' ' &&
    second.folded.length > 3 &&
    !foreignFunctionWords.has(second.folded) &&
    /^ ?(?:[.,;!?)\n]|$)/.test(text.slice(second.end, second.end + 2));
  return index + (isSecond ? 3 : 2);
}

/** What no list holds. */
function* unknown(reading: Reading, names: NameReading, index: number, isBefore: boolean): Generator<Candidate> {
  const { words, lineOf, gapBefore } = reading;
  const isPlaced = isBefore && lineOf(index).kind === 'foreign';
  const first = words[index + 1];
  if (first?.shape !== 'capital' || gapBefore(index + 1) !== ' ' || isSomebody(first.folded)) return;
  const span = { start: first.start, end: endOf(reading, index + 1) };
  const isLikely = names.likelihood('location', span.start, span.end) >= least && ordinaryTag(first.folded) === null;
  if ((isPlaced || isLikely) && !isElse(names, span)) yield candidate(span, isPlaced ? 'placed' : 'near');
}

/** Written small, or with a capital letter where a sentence begins. */
function isSmall({ words, text, gapBefore }: Reading, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.shape === 'lower') return word !== undefined;
  const isFirst = index === 0 || /[.!?:\n]/.test(gapBefore(index));
  return (
    isFirst &&
    (word.shape === 'capital' || word.shape === 'upper') &&
    !text.startsWith('.', word.end) &&
    word.end - word.start < 6
  );
}

function endOf({ words, gapBefore }: Reading, from: number): number {
  let end = from + 1;
  for (let at = end; at < from + 5 && /^[ -]$/.test(gapBefore(at)); at++) {
    if (words[at]?.shape === 'capital') end = at + 1;
    else if (!inside.test(words[at]?.folded ?? '')) break;
  }
  return words[end - 1]?.end ?? 0;
}

const isSomebody = (folded: string): boolean =>
  (nameFlagsOf(folded) & is.first) !== 0 || foreignFunctionWords.has(folded) || folded.length < 3;

/** The model takes it for something else, or sees the place itself: it knows better where that ends. */
const isElse = (names: NameReading, { start, end }: Span): boolean =>
  names.likelihood('person', start, end) > 0.15 ||
  names.likelihood('organization', start, end) > 0.3 ||
  names.names.some(
    (one) =>
      one.type === 'location' &&
      one.start < end &&
      start < one.end &&
      names.likelihood('location', one.start, one.end) > 0.6,
  );
