import { englishFunctionWords, foreignFunctionWords } from '../function-words';
import { germanNouns } from '../german-nouns';
import { is } from '../lists/flags';
import { nameFlagsOf, placeFlagsOf } from '../lists/lookup';
import { calendarAndSuch } from '../not-people';
import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';
import type { Span } from '../../view/normalise';
import { adjectives, clubs, doubtfulHeads, grown, headEnd, headsAbroad, joints, namedAfter } from './heads-abroad';

/** Most words behind the first one. */
const most = 6;

/**
 * `Kita Sonnenschein`, `Szkoła Podstawowa nr 3`, `l'école Jules-Ferry`, `Wilhelminaschool`: an institution by its first word, or by the end
 * of its one word.
 *
 * @param index of the word that it begins with
 * @returns UTF-16 offsets; null where none begins here
 */
export function byHeadAbroad(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  if (word === undefined || word.isGlued) return null;
  const elided = elision.exec(word.folded)?.[0].length ?? 0;
  const folded = word.folded.slice(elided);
  const start = word.start + elided;
  const isOwnName = word.shape === 'capital' && (grown.test(folded) || namedAfter.test(folded));
  if (!isOwnName && !isHead(reading, index, folded)) return null;
  const end = numberBehind(reading, index) ?? endOfName(reading, index + 1) ?? endOfSmallName(reading, index, folded);
  const from = isOwnName
    ? start - (saintBefore.exec(reading.text.slice(Math.max(0, start - 7), start))?.[0].length ?? 0)
    : start;
  if (end === null) return isOwnName ? { start: from, end: word.end } : null;
  const number = numbered.exec(reading.text.slice(end, end + 12))?.[0].length ?? 0;
  return { start: from, end: number === 0 ? end : behindTown(reading.text, end + number) };
}

function behindTown(text: string, end: number): number {
  return end + (townBehind.exec(text.slice(end, end + 30))?.[0].length ?? 0);
}

/** `St.-` of `St.-Josefs-Hospital`. */
const saintBefore = /(?:St\.|Sankt)-$/;
/** `w Ełku` behind a school's number. */
const townBehind = /^ (?:[wàa]|we|in|di|de|te) \p{Lu}\p{L}{2,20}/u;

/** Heads in texts without capitals that a name follows rather than a verb; what follows is the name if the phrase ends behind it. */
const smallHeads =
  /^(?:kita|kindergarten|krippe|hort|huize|hospiz|autohaus|hausverwaltung|college|lycee|ecole|creche|clinique|maternelle|ehpad|colegio|instituto|ceip|escuela|guarderia|clinica|residencia|scuola|asilo|liceo|ospedale|palestra|escola|faculdade|kinderdagverblijf|peuterspeelzaal|verpleeghuis|ziekenhuis|szpital\p{L}{0,3}|przychodni\p{L}{0,2}|przedszkol\p{L}{0,2}|liceum|zlobk\p{L}{0,2}|fundacj\p{L}{0,2}|\p{L}{4,16}(?:schule|gymnasium|klinik|heim|dienst|zentrum|praxis|school|praktijk))$/u;
const behindSmall =
  /^(?:[,;:.!?)\n"]|$| (?:in|im|am|an|[waà(]|we|en|em|te|na|od|ist|is|est|es|war|hat|sur|di|de)(?!\p{L}))/u;

/** `grundschule lerchenberg,`, `pflegedienst sonnenschein (`, `familienzentrum am see`, `szpitalu na strzeleckiej`. */
function endOfSmallName({ words, gapBefore, lineOf, text }: Reading, index: number, head: string): number | null {
  if (!/^(?:foreign|lower)$/.test(lineOf(index).kind) || !smallHeads.test(head)) return null;
  const next = words[index + 1];
  const isJoined = /^(?:am|an|zum|zur|im|na|przy|pod|sw|w)$/.test(next?.folded ?? '');
  const at = isJoined ? index + 2 : index + 1;
  const word = words[at];
  if (word?.shape !== 'lower' || gapBefore(at) !== ' ' || gapBefore(index + 1) !== ' ') return null;
  const { folded, end } = word;
  if (folded.length < (isJoined ? 3 : 5) || foreignFunctionWords.has(folded) || adjectives.has(folded)) return null;
  if (!isJoined && (germanNouns.has(folded) || smallVerb.test(folded))) return null;
  return isJoined || behindSmall.test(text.slice(end, end + 6)) ? end : null;
}

/** What stands behind such a word and is no name: verbs and adverbs. */
const smallVerb =
  /^(?:morgen|heute|gestern|immer|nicht|wieder|gehen|gesagt|gerade|gestellt|machen|abholen|bringen|abgeholt|angerufen|kommt|jutro|dzisiaj|wczoraj|demain|hier|aujourd'hui|apres|avant|manana|ayer|despues|domani|oggi|ieri|amanha|ontem|hoje|vandaag|gisteren|privee?|privado|privada|public|publico|publica|prywatn\p{L}+|publiczn\p{L}+)$/u;

const elision = /^(?:l|d|all|dell|dall|nell|sull|un)'/;
/** `nr 3`, `n° 12`: many schools have only that. */
const numbered = /^,? (?:nr|no|n[°º]|numer)\.? ?\d{1,4}(?!\d)/u;

function numberBehind({ words, text }: Reading, index: number): number | null {
  const end = words[index]?.end ?? 0;
  return numbered.test(text.slice(end, end + 12)) ? end : null;
}

function isHead({ words, lineOf }: Reading, index: number, folded: string): boolean {
  const kind = lineOf(index).kind;
  const isAbroad = kind === 'foreign' || kind === 'lower';
  if (doubtfulHeads.has(folded) || english.has(folded)) return kind === 'foreign' || isBeforeRareName(words, index);
  if (polishHead.test(folded)) return isAbroad;
  if (headsAbroad.has(folded)) return true;
  if (clubs.has(folded)) return words[index]?.shape === 'upper';
  return isAbroad && headEnd.test(folded);
}

/** Polish heads in their cases. */
const polishHead =
  /^(?:szpital|przychodni|przedszkol|urzed|zaklad|fundacj|bibliotek|poradni|osrodk|zlobk|aptek|hurtowni|piekarni|kancelari|spolk|warsztat|restauracj|stowarzyszeni|spoldzielni|parafi|uniwersytet|politechnik|gabinet|drukarni|hospicj|komend|komisariat|prokuratur)(?:[ua]|owi|em|ie|[eiyąo]|ia|ii|iem|om|um)?$/u;

/** `Hotel Belvárosi`, `TRANSPORTS GIRAUD`: with a capital letter, before a word that is none of English. */
function isBeforeRareName(words: Reading['words'], index: number): boolean {
  const [head, next] = [words[index], words[index + 1]];
  if (head === undefined || next === undefined || head.shape === 'lower' || next.shape !== head.shape) return false;
  return (
    next.folded.length > 3 &&
    ordinaryTag(next.folded) === null &&
    !calendarAndSuch.has(next.folded) &&
    !englishFunctionWords.has(next.folded)
  );
}

/** Heads that begin a heading in English, too. */
const english: ReadonlySet<string> = new Set(
  'restaurant cafe salon agence association college garage camping hospice elektro firma centro academia instituto casa-famiglia studio gruppo transports taxis ambulances club hospital clinica society federation technikum gimnazjum maternelle media junta'.split(
    ' ',
  ),
);

/** Over capitalised words and small joints between them; the name has to end with a capital letter. In small texts one listed name will do. */
function endOfName(reading: Reading, from: number): number | null {
  const { words, gapBefore } = reading;
  let end: number | null = null;
  for (let at = from; at < from + most; at++) {
    const word = words[at];
    if (word === undefined || !/^(?: | & |\. | ['"„]|-)$/.test(gapBefore(at))) break;
    const isCapital = word.shape === 'capital' || word.shape === 'upper' || word.shape === 'mixed';
    if (isCapital && end === null && isNoun(reading, at)) break;
    if (isCapital || (at === from && isSmallName(reading, at))) end = word.end;
    else if (!joints.test(word.folded) && !(at === from && adjectives.has(word.folded))) break;
  }
  return end;
}

/** A noun of German, where all nouns are capital: `Praxis Regeln`. */
function isNoun({ words, lineOf }: Reading, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  return lineOf(at).kind === 'foreign' && germanNouns.has(folded) && (nameFlagsOf(folded) & is.last) === 0;
}

/** `collège victor-hugo` in a text without capitals. */
function isSmallName({ words, lineOf }: Reading, at: number): boolean {
  const { folded = '', shape } = words[at] ?? {};
  if (shape !== 'lower' || folded.length < 4 || foreignFunctionWords.has(folded) || lineOf(at).kind === 'code')
    return false;
  const flags = nameFlagsOf(folded);
  return (
    ((flags & (is.first | is.last)) !== 0 && (flags & (is.commonWord | is.word)) === 0) || placeFlagsOf(folded) !== 0
  );
}
