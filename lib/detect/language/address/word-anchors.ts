import { everyMatch } from '../../every-match';
import type { Candidate } from '../../recognizer';
import type { View } from '../../view/view';
import { type Block, readBlock } from './block';
import * as byWord from './by-word';
import { cueBefore } from './evidence';
import { listedTown } from './towns';
import { readLead } from './lead';
import * as postcodes from './postcodes';
import * as street from './street';

interface WordAnchor {
  readonly pattern: RegExp;
  readonly score: number;
  readonly rule: 'street' | 'postcode' | 'post-box' | 'block';
  readonly reason: string;
  /** What has to end right before it and belongs to it. */
  readonly lead?: Pick<RegExp, 'exec'>;
  /** Parts that only look like names may stand before it. */
  readonly isLoose?: boolean;
  /** A listed town has to follow: it belongs to it. */
  readonly town?: boolean;
  readonly needs?: (block: Block, found: string) => boolean;
}

const hasDigit = (_: Block, found: string): boolean => /\d/.test(found);

const anchors: readonly WordAnchor[] = [
  { pattern: street.postBox, score: 0.8, rule: 'post-box', reason: 'A post box.' },
  { pattern: street.labelledPostcode, score: 0.6, rule: 'postcode', reason: 'Words before it speak of a postcode.' },
  {
    pattern: byWord.highway,
    score: 0.4,
    rule: 'street',
    reason: 'A number and a numbered road.',
    lead: byWord.houseNumberBefore,
  },
  {
    pattern: byWord.markedNumber,
    score: 0.55,
    rule: 'street',
    reason: 'A word for a street, a name, and a number that is called one.',
  },
  {
    pattern: byWord.numberedRoad,
    score: 0.1,
    rule: 'block',
    reason: 'Numbered streets, and a house.',
    isLoose: true,
    needs: ({ hasUnit }) => hasUnit,
  },
  {
    pattern: byWord.locality,
    score: 0.15,
    rule: 'block',
    reason: 'Localities, and a house.',
    isLoose: true,
    needs: hasDigit,
  },
  {
    pattern: byWord.plot,
    score: 0.15,
    rule: 'block',
    reason: 'A plot or unit, and places behind it.',
    needs: ({ hasUnit, hasPostcode, count }) => count >= (hasUnit || hasPostcode ? 2 : 3),
  },
  {
    pattern: byWord.unnumbered,
    score: 0.3,
    rule: 'street',
    reason: 'A street before a house or a unit.',
  },
  {
    pattern: byWord.cyrillicSuffix,
    score: 0.55,
    rule: 'street',
    reason: 'A street name and a house number.',
    lead: byWord.cyrillicBefore,
  },
  { pattern: byWord.singapore, score: 0.25, rule: 'block', reason: 'Names and a postcode.', isLoose: true },
  {
    pattern: byWord.county,
    score: 0.25,
    rule: 'block',
    reason: 'Names of a house or street, and a county.',
    isLoose: true,
  },
  {
    pattern: byWord.namedHouse,
    score: 0.5,
    rule: 'block',
    reason: 'A house by its name, and a street.',
    lead: byWord.houseNameBefore,
  },
  {
    pattern: byWord.flatsOf,
    score: 0.5,
    rule: 'block',
    reason: 'A house by its name, and a flat.',
    lead: byWord.houseNameBefore,
  },
  {
    pattern: byWord.settlement,
    score: 0.2,
    rule: 'block',
    reason: 'A house or hamlet by its name, and a postcode or a unit.',
    needs: ({ hasUnit, hasPostcode }) => hasUnit || hasPostcode,
  },
  { pattern: byWord.stateAndZip, score: 0.2, rule: 'block', reason: 'Names, a state and its postcode.', isLoose: true },
  {
    pattern: byWord.eastern,
    score: 0.3,
    rule: 'block',
    reason: 'Numbers, and wards of a town.',
    lead: byWord.easternBefore,
    needs: hasDigit,
  },
  { pattern: postcodes.royalMail, score: 0.45, rule: 'block', reason: 'Names and a postcode.', isLoose: true },
  { pattern: postcodes.eircode, score: 0.3, rule: 'block', reason: 'Names and a postcode.', isLoose: true },
  {
    pattern: postcodes.beforeTown,
    score: 0.15,
    rule: 'block',
    reason: 'Names, a postcode and its town.',
    isLoose: true,
    town: true,
  },
  {
    pattern: postcodes.behindTown,
    score: 0.1,
    rule: 'block',
    reason: 'Names, a town and its postcode.',
    isLoose: true,
  },
];

/** Addresses by a word that only they have, or by their postcode, with what stands before and behind it. */
export function* byWords({ text }: View): Generator<Candidate> {
  for (const anchor of anchors) {
    for (const { 0: found, index } of everyMatch(text, anchor.pattern)) {
      const candidate = candidateAt(text, anchor, index, found.length);
      if (candidate !== null) yield candidate;
    }
  }
}

function candidateAt(text: string, anchor: WordAnchor, index: number, length: number): Candidate | null {
  const { score, rule, reason, needs } = anchor;
  const start = index - leadLength(text, anchor, index);
  const end = index + length + (anchor.town === true ? listedTown(text, index + length) : 0);
  if ((anchor.lead && start === index) || (anchor.town === true && end === index + length)) return null;
  if (anchor.town === true && !postcodes.apart.test(text.slice(Math.max(0, start - 12), start))) return null;
  const lead = readLead(text, start, anchor.isLoose);
  const cue = Math.max(0, cueBefore(text, lead.start));
  const block = readBlock(text, { start, end }, score + cue, lead);
  if (needs !== undefined && !needs(block, text.slice(block.start, block.end))) return null;
  const sum = score + cue + block.score;
  return sum < 0.3 ? null : { start: block.start, end: block.end, score: Math.min(0.98, sum), rule, reason };
}

const leadLength = (text: string, { lead }: WordAnchor, index: number): number =>
  lead?.exec(text.slice(Math.max(0, index - 60), index))?.[0].length ?? 0;
