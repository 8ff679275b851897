import { placeOrTownFlags } from '../lists/lookup';
import type { Reading } from '../reading';
import { lexiconTags, ordinaryTag } from '../vocabulary';
import { knownPhrases, knownWords } from './known-firms';
import * as words from './words';

/** A firm that everybody knows, and how surely it is meant. */
interface Known {
  /** Index behind its last word. */
  readonly end: number;
  /** Before what the line says. */
  readonly score: number;
}

/**
 * Firms and clubs that everybody knows.
 *
 * @param index of the first word
 * @returns null where none begins here
 */
export function knownFirm(reading: Reading, index: number): Known | null {
  const word = reading.words[index];
  if (word === undefined || word.isGlued || word.shape === 'caseless' || word.folded.length < 2) return null;
  const phrase = phraseFrom(reading, index);
  if (phrase !== null) return { end: overTown(reading, phrase), score: 0.9 };
  if (word.shape === 'lower') return isKnownInSmall(reading, index) ? { end: index + 1, score: 0.8 } : null;
  if (word.folded.length < 4 && word.shape !== 'upper') return null;
  if (ordinaryTag(word.folded) !== null && isStart(reading, index)) return null;
  const doubt = asThing(reading, index);
  if (knownWords.has(word.folded)) return { end: overTown(reading, index + 1), score: 0.9 - doubt };
  const isKnown = words.known.has(word.folded);
  const tags = isKnown ? [] : lexiconTags(word.folded);
  if (!isKnown && !tags.some((tag) => tag === 'Organization' || tag === 'SportsTeam')) return null;
  return { end: index + 1, score: (isKnown ? 0.62 : 0.55) - doubt };
}

/** `Kwik Fit Stourport`, `Żabka przy Rondzie`: the town or the corner that tells one shop from the others. */
function overTown({ words: all, gapBefore }: Reading, end: number): number {
  const at = /^(?:przy|am)$/.test(all[end]?.folded ?? '') && gapBefore(end) === ' ' ? end + 1 : end;
  const word = all[at];
  if (word?.shape !== 'capital' || gapBefore(at) !== ' ') return end;
  return at > end || placeOrTownFlags(word.folded) !== 0 ? at + 1 : end;
}

/** `Royal Mail`, `Crédit Agricole`: two to four words, the first with a capital letter or all small in a small text. */
function phraseFrom({ words: all, gapBefore, lineOf }: Reading, index: number): number | null {
  let phrase = all[index]?.folded ?? '';
  if (all[index]?.shape === 'lower' && !/^(?:lower|foreign)$/.test(lineOf(index).kind)) return null;
  let end: number | null = null;
  for (let at = index + 1; at < index + 4; at++) {
    const word = all[at];
    if (word === undefined || word.isGlued || !/^(?: | & |-)$/.test(gapBefore(at))) break;
    phrase += `${gapBefore(at) === '-' ? ' ' : gapBefore(at)}${word.folded}`;
    if (knownPhrases.has(phrase)) end = at + 1;
  }
  return end;
}

/** `norauto` in a text without capitals. */
function isKnownInSmall({ words: all, lineOf }: Reading, index: number): boolean {
  const folded = all[index]?.folded ?? '';
  return (
    folded.length > 4 &&
    knownWords.has(folded) &&
    /^(?:lower|foreign)$/.test(lineOf(index).kind) &&
    ordinaryTag(folded) === null
  );
}

/** `a LinkedIn profile`, `BP 141/60`, `ABC: …`: what the firm makes, or an abbreviation of something else. */
function asThing(reading: Reading, index: number): number {
  const gap = reading.gapBefore(index + 1);
  if (/^ ?[\d:#]/.test(gap)) return 0.3;
  const next = reading.words[index + 1];
  const isNoun =
    next?.shape === 'lower' &&
    /^(?:Plural|Singular|Noun|Uncountable|Actor|Infinitive)$/.test(ordinaryTag(next.folded) ?? '');
  return gap === ' ' && isNoun ? 0.15 : 0;
}

const isStart = (reading: Reading, index: number): boolean =>
  /[.!?\n]|^$/.test(reading.gapBefore(index)) || index === 0;
