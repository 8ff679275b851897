import type { Evidence } from './evidence';

/**
 * What each piece of evidence is worth, in log-odds. The first shape of the table was fitted by logistic regression on the
 * CC BY train splits of WNUT 2017 and the Broad Twitter Corpus and on ordinary prompts (arena-hard-auto, Apache-2.0) as
 * negatives, rounded, and then set by hand where prompts differ from tweets (letters, forms, signatures, code).
 */
export const weights: Readonly<Record<Evidence, number>> = {
  // One word: what the lists say of it.
  'one:F': 0.5,
  'one:f': -0.2,
  'one:L': 0.1,
  'one:l': -0.3,
  'one:Fw': -0.4,
  'one:fw': -1,
  'one:Lw': -0.9,
  'one:lw': -1.1,
  'one:Fc': -1.3,
  'one:fc': -2.6,
  'one:Lc': -2.2,
  'one:U': -1.4,
  'one:P': -2.7,
  'one:W': -2.2,
  // Several: the first and the last of them.
  'pair:F+S': 3.2,
  'pair:F+r': 2.6,
  'pair:F+w': 2,
  'pair:F+c': 2.2,
  'pair:F+U': 1.5,
  'pair:F+W': 0.7,
  'pair:F+P': 0.6,
  'pair:Fw+S': 2.6,
  'pair:Fw+r': 1.2,
  'pair:Fw+w': 1.2,
  'pair:Fw+c': 0.4,
  'pair:Fw+U': 1.3,
  'pair:Fw+W': -0.7,
  'pair:Fw+P': 0.2,
  'pair:Fc+S': 1.2,
  'pair:Fc+r': 0.2,
  'pair:Fc+w': -0.3,
  'pair:Fc+c': -0.6,
  'pair:Fc+U': -0.2,
  'pair:Fc+W': -1.4,
  'pair:Fc+P': -0.8,
  'pair:f+S': 1.6,
  'pair:f+r': 1.4,
  'pair:f+w': 0.2,
  'pair:f+c': -0.7,
  'pair:f+U': 0.4,
  'pair:f+W': -0.5,
  'pair:f+P': -0.8,
  'pair:L+S': 1,
  'pair:L+r': 0.4,
  'pair:L+w': -0.3,
  'pair:L+c': -0.6,
  'pair:L+U': -0.4,
  'pair:L+W': -1.4,
  'pair:L+P': -1.2,
  'pair:U+S': 0.9,
  'pair:U+r': 0.2,
  'pair:U+w': -0.6,
  'pair:U+c': -1.3,
  'pair:U+U': -1.2,
  'pair:U+W': -0.8,
  'pair:U+P': -2.2,
  'pair:P+S': 0.6,
  'pair:P+r': -0.3,
  'pair:P+w': -0.9,
  'pair:P+c': -0.8,
  'pair:P+U': -1.6,
  'pair:P+W': -1.6,
  'pair:P+P': -1.4,
  three: -0.2,
  five: -1.2,
  'initial:head': 1,
  'initial:inside': 0.4,
  'tail:thing': -0.8,
  product: -2.2,
  // How the line is written.
  'line:code:one': -2.2,
  'line:code:many': -0.8,
  'line:foreign:one': -1.7,
  'line:foreign:many': -1,
  'line:lower:one': 0.7,
  'line:lower:many': 0.8,
  'line:title:one': -0.3,
  'line:title:many': -0.2,
  'line:upper:one': -0.4,
  'line:upper:many': 0,
  'small:one': -0.9,
  'small:many': -0.8,
  'capitals:one': -1.2,
  'capitals:many': -0.3,
  'start:one': -0.6,
  'start:many': 0.4,
  quoted: -0.8,
  // What stands before.
  title: 3.4,
  'title:small': 1.6,
  relation: 1.5,
  introduction: 1.3,
  'introduction:name': 3.6,
  greeting: 2.4,
  closing: 2.2,
  signature: 3.2,
  'to-person': 0.6,
  'speech:left': 0.6,
  'after:possessive': 0.4,
  'left:capital': -0.6,
  'at-sign': -1.2,
  hash: -0.6,
  'article:one': -1.4,
  'article:many': -0.6,
  'in:one': -2.2,
  'in:many': -2,
  'with:with': 1,
  'with:by': 0.6,
  'with:and': 0.6,
  'with:about': 0.6,
  'with:from': 0.4,
  'with:or': 0.3,
  'with:like': 0.4,
  'with:than': 0.4,
  'with:of': -0.3,
  'with:to': -0.2,
  'with:via': -0.6,
  'comma:left': -0.2,
  'colon:left': 0.3,
  'bracket:left': 0.1,
  // What stands behind.
  'speech:one': 1.2,
  'speech:many': 1.3,
  'possessive:one': 0.9,
  'possessive:many': 0.9,
  'and:right': 0.5,
  'comma:right': 0.1,
  'role:right': 1.2,
  'mark:right': -0.6,
  'number:right': -1.6,
  'noun:right:one': -0.4,
  'capital:right:many': -0.4,
  // The line as a whole.
  'own-line:one': -1.4,
  'own-line:many': 0.2,
  listed: 0.6,
  // The text as a whole.
  'field:sure': 5,
  'field:maybe': 2,
  mail: 2.6,
  neighbour: 1.1,
  // What compromise takes its first word for.
  'tag:person': 2.1,
  'tag:place': -1.3,
  'tag:organization': -0.4,
  'tag:verb': -0.8,
};

/** Log-odds of a segment of which nothing is known. */
export const bias = -1;

/**
 * How likely this is a person's name.
 *
 * @returns log-odds; 0 is even
 */
export const weigh = (evidence: Iterable<Evidence>): number => {
  let sum = bias;
  for (const one of evidence) sum += weights[one] ?? 0;
  return sum;
};

/** Log-odds → 0–1. */
export const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
