import { bestLabels, type Lattice, marginals } from './crf';
import { featureLimit, readFeatures } from './features';
import { beginLabel, labelCount, type NameType, nameTypes } from './labels';
import { type FeatureTable, firstSlot, keyOf, type Model, rowWidth } from './model-file';
import { readSequence, type Sequence } from './sequence';
import { readSpans, type TokenSpan } from './spans';
import { firstBehind } from './tokens';
import { type WordFacts, wordFacts } from './word-facts';

/** A name that the model reads in a text. UTF-16 offsets, half open. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** A text as the model sees it. */
export interface NameReading {
  /** In order, without overlaps. */
  readonly names: readonly TaggedName[];
  /**
   * How likely the model takes a stretch to be a name of a type, 0–1: the mean over its words.
   *
   * @param start UTF-16 offset; the stretch is half open
   */
  readonly likelihood: (type: NameType, start: number, end: number) => number;
}

/** By type: what is added to the log-weight of its labels. Above 0 more is found, and more of it is wrong. */
export type Bias = Readonly<Record<NameType, number>>;

export interface NameTagger {
  /**
   * Time and memory are linear in the text.
   *
   * @param biases the text is decoded with each; what an earlier one finds stays, a later one adds to it
   */
  readonly read: (text: string, biases: readonly Bias[]) => NameReading;
}

/** Word forms whose facts are kept. */
const cacheLimit = 20_000;

/** A tagger over a model. */
export function nameTagger(model: Model): NameTagger {
  const known = new Map<string, WordFacts>();
  const factsOf = (form: string): WordFacts => {
    const kept = known.get(form);
    if (kept !== undefined) return kept;
    if (known.size >= cacheLimit) known.clear();
    const facts = wordFacts(form, model.words);
    known.set(form, facts);
    return facts;
  };
  return {
    read: (text, biases) => {
      const sequence = readSequence(text, factsOf);
      if (sequence.words.length === 0) return nothing;
      const lattice = latticeOf(model, sequence);
      let spans: TokenSpan[] = [];
      for (const bias of biases)
        spans = joined(spans, readSpans(text, sequence, bestLabels(lattice, biasByLabel(bias))));
      return readingOf(sequence, spans, lattice);
    },
  };
}

const nothing: NameReading = { names: [], likelihood: () => 0 };

/** Spans, and those of others that overlap none of them; in order. */
function joined(spans: readonly TokenSpan[], others: readonly TokenSpan[]): TokenSpan[] {
  const all: TokenSpan[] = [];
  let index = 0;
  for (const other of others) {
    for (let span = spans[index]; span !== undefined && span.end <= other.first; span = spans[++index]) all.push(span);
    const next = spans[index];
    if (next === undefined || next.first >= other.end) all.push(other);
  }
  return [...all, ...spans.slice(index)];
}

function latticeOf({ features, scale, transitions }: Model, sequence: Sequence): Lattice {
  const count = sequence.words.length;
  const emissions = new Float64Array(count * labelCount);
  const hashes = new Int32Array(featureLimit);
  for (let index = 0; index < count; index++) {
    const found = readFeatures(sequence, index, hashes);
    addWeights(features, hashes.subarray(0, found), emissions, index * labelCount);
  }
  for (let at = 0; at < emissions.length; at++) emissions[at] = (emissions[at] ?? 0) * scale;
  return { count, emissions, transitions };
}

/** Adds up the weights of a token's features. Spelled out by column: this is where the time goes. */
function addWeights({ mask, keys, rows }: FeatureTable, hashes: Int32Array, into: Float64Array, row: number): void {
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (const hash of hashes) {
    const key = keyOf(hash);
    let slot = firstSlot(key, mask);
    let there = keys[slot] ?? 0;
    while (there !== key && there !== 0) {
      slot = (slot + 1) & mask;
      there = keys[slot] ?? 0;
    }
    if (there === 0) continue;
    const from = slot * rowWidth;
    a += rows[from] ?? 0;
    b += rows[from + 1] ?? 0;
    c += rows[from + 2] ?? 0;
    d += rows[from + 3] ?? 0;
    e += rows[from + 4] ?? 0;
    f += rows[from + 5] ?? 0;
  }
  into[row + 1] = a;
  into[row + 2] = b;
  into[row + 3] = c;
  into[row + 4] = d;
  into[row + 5] = e;
  into[row + 6] = f;
}

/**
 * What is added to the log-odds of a likelihood. Texts to learn from name few places and fewer organizations, so that the model thinks too
 * little of them; fitted on the prompts that are kept back.
 */
const lean: Bias = { person: 0, location: 0.8, organization: 0.9 };

const leaning = (likelihood: number, by: number): number =>
  by === 0 || likelihood === 0 ? likelihood : 1 / (1 + ((1 - likelihood) / likelihood) * Math.exp(-by));

function biasByLabel(bias: Bias): Float64Array {
  const byLabel = new Float64Array(labelCount);
  nameTypes.forEach((type, index) => byLabel.fill(bias[type], 1 + 2 * index, 3 + 2 * index));
  return byLabel;
}

function readingOf({ tokens, words }: Sequence, spans: readonly TokenSpan[], lattice: Lattice): NameReading {
  let likelihoods: Float64Array | undefined;
  return {
    names: spans.map(({ first, end, type }) => ({
      start: tokens.starts[first] ?? 0,
      end: tokens.ends[end - 1] ?? 0,
      type,
    })),
    likelihood: (type, start, end) => {
      likelihoods ??= marginals(lattice);
      const column = beginLabel(type);
      let sum = 0;
      let count = 0;
      for (
        let index = firstBehind(tokens.ends, start);
        index < tokens.count && (tokens.starts[index] ?? 0) < end;
        index++
      ) {
        if (words[index]?.isWord !== true) continue;
        const row = index * labelCount;
        sum += (likelihoods[row + column] ?? 0) + (likelihoods[row + column + 1] ?? 0);
        count++;
      }
      return count === 0 ? 0 : leaning(sum / count, lean[type]);
    },
  };
}
