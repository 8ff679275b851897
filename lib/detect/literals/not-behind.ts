import type { NotBehind } from './text-index';

/** Lookbehinds that a pattern begins with, each of classes and short strings without brackets of their own. */
const heads = /^(?:\(\?<!(?:\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\.|[^()[\]\\])*\))+/u;
/** What an alternative of theirs may be: one class alone, not negated. */
const lone = /(?<=\(\?<!|\|)(?:\[(?!\^)(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\[dw])(?=[|)])/gu;

/** Whether a pattern says at its very beginning that no digit, or no letter, stands before it. */
export function notBehindOf({ source, ignoreCase }: RegExp): NotBehind {
  const head = hasAlternatives(source) ? '' : (heads.exec(source)?.[0] ?? '');
  const classes = Array.from(head.matchAll(lone), ([each]) => each);
  const bothCases = ignoreCase ? /\\p\{L\}|\\w|a-z|A-Z/ : /\\p\{L\}|\\w|a-z.*A-Z|A-Z.*a-z/;
  return {
    digit: classes.some((each) => /\\d|\\p\{N\}|\\w|0-9/.test(each)),
    letter: classes.some((each) => bothCases.test(each)),
  };
}

const tokens = /\[(?:\\.|[^\]\\])*\]|\\.|[()|]/gsu;

/** Outside all brackets. */
function hasAlternatives(source: string): boolean {
  let depth = 0;
  for (const [token] of source.matchAll(tokens)) {
    if (token === '(') depth++;
    else if (token === ')') depth--;
    else if (token === '|' && depth === 0) return true;
  }
  return false;
}
