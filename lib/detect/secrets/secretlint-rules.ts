import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { Candidate } from '../recognizer';
import type { View } from '../view/view';
import { opensNothing } from './connections';
import { isSample } from './links';

/**
 * What secretlint's recommended rules find in a view.
 *
 * The rules are run directly. `@secretlint/core` would keep a performance mark of every run for ever and search all of
 * them at each new one (profiler 12.0.0), and would obey `secretlint-disable` in a pasted text.
 */
export async function secretlintFindings(view: View): Promise<Candidate[]> {
  const found: Candidate[] = [];
  const source = { content: view.text, filePath: '', ext: '', contentType: 'text', hasBOM: false } as const;
  for (const rule of scanners) {
    const report = ({ range }: Report) => {
      const { start, end } = valueIn(view.text, range);
      if (isManuals(view.text.slice(start, end))) return;
      found.push({
        start,
        end,
        score: 0.95,
        rule: nameOf(rule),
        reason: 'It has the form of a key of a known service.',
      });
    };
    // `never`: the rules ask for secretlint's whole context and source, of which they use what is given here (12.0.0).
    await rule.create({ report, ignore, createTranslator } as never, {}).file?.(source as never);
  }
  return found;
}

/**
 * The rule for Amazon's secrets reports as many units as the secret has, but from where its name begins (12.0.0): the span
 * is moved behind the name.
 */
function valueIn(text: string, [start, end]: Report['range']): { start: number; end: number } {
  const name = /^[\w\s"'-]{0,30}?(?:key|id)["']?\s{0,3}(?::=|=>|[:=])\s{0,3}["']?/i.exec(text.slice(start, end))?.[0];
  return name === undefined ? { start, end } : { start: start + name.length, end: end + name.length };
}

/** What manuals print, and containers start with. */
const isManuals = (value: string): boolean => opensNothing(value) || (value.startsWith('https://') && isSample(value));

interface Report {
  readonly range: readonly [number, number];
}

/** Reads a file by its name, or lets a comment in the text switch the others off. */
const without = /rule-(?:gcp|filter-comments)$/;
const scanners = rules.filter((rule) => !without.test(rule.meta.id));

const nameOf = (rule: (typeof scanners)[number]): string => rule.meta.id.replace(/^.*secretlint-rule-/, '');
/** Only comments in the text ask for this, and their rule does not run. */
const ignore = () => undefined;
/** Messages quote the secret; nobody reads them. */
const createTranslator = () => () => ({ message: '', messageId: '' });
