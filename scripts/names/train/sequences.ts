import { featureLimit, readFeatures } from '../../../lib/detect/names/features';
import { beginLabel } from '../../../lib/detect/names/labels';
import { firstBehind } from '../../../lib/detect/names/tokens';
import { readSequence, type Sequence } from '../../../lib/detect/names/sequence';
import { asUnseen, cap, type WordFacts, wordFacts, withoutLists } from '../../../lib/detect/names/word-facts';
import type { WordBits } from '../../../lib/detect/names/word-bits';
import type { LabelledText } from '../labelled-text';
import { type Random, randomFrom } from '../random';

/** Texts as the trainer reads them: for each sequence its length, then for each token label, count of features, features. */
export interface TrainingData {
  data: Int32Array;
  /** Index into `data` of each sequence. */
  readonly starts: number[];
  length: number;
  tokens: number;
}

/** Tokens that are trained on at once. */
export const longestSequence = 256;

/** How often a text comes again in small letters, in capitals, in Title Case; how often a word is taken from the lists. */
const again = { lower: 0.2, upper: 0.08, title: 0.05 } as const;
const unlisted = 0.12;
/** How often a capitalised word is taken for one that nobody has seen. */
const unseen = { name: 0.2, word: 0.06 } as const;
const mayBeUnseen = ({ cap: written, isWord }: WordFacts): boolean =>
  isWord && (written === cap.capital || written === cap.upper);

/**
 * Turns texts into features, in the order that the seed gives them, some of them again in another case.
 *
 * @param table what the model's word list says
 */
export function readTrainingData(texts: readonly LabelledText[], table: WordBits, seed: number): TrainingData {
  const random = randomFrom(seed);
  const known = new Map<string, WordFacts>();
  const factsOf = (form: string): WordFacts => {
    const facts = known.get(form) ?? wordFacts(form, table);
    known.set(form, facts);
    return facts;
  };
  const into: TrainingData = { data: new Int32Array(1 << 26), starts: [], length: 0, tokens: 0 };
  const order = [...texts];
  random.shuffle(order);
  for (const text of order) {
    addText(text, factsOf, random, into);
    const other = inOtherCase(text, random.next());
    if (other !== null) addText(other, factsOf, random, into);
  }
  return into;
}

function inOtherCase({ text, names }: LabelledText, chance: number): LabelledText | null {
  const other =
    chance < again.lower
      ? text.toLowerCase()
      : chance < again.lower + again.upper
        ? text.toUpperCase()
        : chance < again.lower + again.upper + again.title
          ? text.replace(/(^|[\s"'(-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
          : null;
  return other?.length === text.length ? { text: other, names } : null;
}

function addText(
  { text, names }: LabelledText,
  factsOf: (form: string) => WordFacts,
  random: Random,
  into: TrainingData,
) {
  const sequence = readSequence(text, factsOf);
  const labels = labelsOf(sequence, names);
  sequence.words.forEach((word, index) => {
    if (word.bits !== 0 && random.chance(unlisted)) sequence.words[index] = withoutLists(word);
    else if (mayBeUnseen(word) && random.chance(labels[index] === 0 ? unseen.word : unseen.name))
      sequence.words[index] = asUnseen(word, random.whole(-0x80000000, 0x7fffffff));
  });
  const hashes = new Int32Array(featureLimit);
  for (let from = 0; from < labels.length; from += longestSequence) {
    const to = Math.min(labels.length, from + longestSequence);
    makeRoom(into, (to - from) * (featureLimit + 2) + 1);
    into.starts.push(into.length);
    into.data[into.length++] = to - from;
    for (let index = from; index < to; index++) {
      const count = readFeatures(sequence, index, hashes);
      into.data[into.length++] = labels[index] ?? 0;
      into.data[into.length++] = count;
      into.data.set(hashes.subarray(0, count), into.length);
      into.length += count;
    }
    into.tokens += to - from;
  }
}

function makeRoom(into: TrainingData, more: number): void {
  if (into.length + more <= into.data.length) return;
  const larger = new Int32Array(into.data.length * 2);
  larger.set(into.data);
  into.data = larger;
}

/** By token. A name that runs over a line end begins anew on the next line. */
function labelsOf({ tokens, words }: Sequence, names: LabelledText['names']): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  for (const { start, end, type } of names) {
    let isFirst = true;
    for (
      let index = firstBehind(tokens.ends, start);
      index < tokens.count && (tokens.starts[index] ?? 0) < end;
      index++
    ) {
      const isBreak = words[index]?.cap === cap.newline;
      if (!isBreak) labels[index] = beginLabel(type) + (isFirst ? 0 : 1);
      isFirst = isBreak;
    }
  }
  return labels;
}
