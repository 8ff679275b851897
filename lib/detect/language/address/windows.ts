import type { Span } from '../../view/normalise';

/** UTF-16 units around a digit in which a street may stand: five words of 25 letters and what parts them. */
const reach = 120;

/** Stretches of one line around its digits: every street holds one, most prose none. Cut at spaces. */
export function* windowsIn(text: string): Generator<Span> {
  let [start, end] = [-1, -1];
  for (const { index } of text.matchAll(/\d+/g)) {
    const from = Math.max(text.lastIndexOf('\n', index) + 1, index - reach);
    if (start >= 0 && from > end) {
      yield { start, end };
      start = -1;
    }
    if (start < 0) start = wordStart(text, from);
    const line = text.slice(index, index + reach).indexOf('\n');
    end = Math.max(end, line === -1 ? wordEnd(text, Math.min(text.length, index + reach)) : index + line);
  }
  if (start >= 0) yield { start, end };
}

const wordStart = (text: string, at: number): number => {
  const before = text.slice(Math.max(0, at - 30), at);
  const gap = before.search(/\s\S*$/);
  return gap === -1 ? at - before.length : at - before.length + gap + 1;
};

const wordEnd = (text: string, at: number): number => at + (/^\S{0,30}/.exec(text.slice(at, at + 30))?.[0].length ?? 0);
