import type { RequestFilterRule } from './pass-token';

/** What is hidden on the pages of some domains. */
export interface HiddenOnPages {
  readonly domains: readonly string[];
  readonly values: readonly string[];
}

/** Shorter values turn up in addresses by chance. UTF-16 units. */
const shortest = 5;

/** Shorter values count as whole words only. */
const isSurelyMeant = 8;

/** The browsers bound what a pattern may cost; so many characters of a value are enough to know it by. */
const longest = 32;

const valueLimit = 500;

/**
 * Session rules of declarativeNetRequest that block every address with one of these values in it that a page of these domains
 * asks for, by whatever way: images, links, pings, navigation, workers. Percent-encoded and form-encoded values are known as well.
 * One rule for each value; the browser forgets them when it closes.
 */
export function hiddenUrlRules(pages: readonly HiddenOnPages[], firstRuleId: number): RequestFilterRule[] {
  const wanted = pages.flatMap(({ domains, values }) =>
    [...new Set(values)]
      .filter((value) => value.trim().length >= shortest)
      .map((value) => ({ initiatorDomains: [...domains], regexFilter: patternOf(value.trim()) })),
  );
  return wanted.slice(-valueLimit).flatMap((match, index) => {
    const condition = { ...match, requestMethods: everyMethod, isUrlFilterCaseSensitive: false };
    const rule = { priority: 3, action: { type: 'block' as const } };
    const id = firstRuleId + 2 * index;
    return [
      { ...rule, id, condition },
      { ...rule, id: id + 1, condition: { ...condition, resourceTypes: ['main_frame' as const] } },
    ];
  });
}

const everyMethod: RequestFilterRule['condition']['requestMethods'] = ['get', 'post', 'put', 'patch'];

/** RE2, over the whole URL. */
function patternOf(value: string): string {
  const pattern = Array.from(value.replace(/\s+/g, ' '), unitPattern).slice(0, longest).join('');
  return value.length >= isSurelyMeant ? pattern : `[^a-z0-9]${pattern}([^a-z0-9]|$)`;
}

/** One character as it may stand in an address. */
function unitPattern(character: string): string {
  if (character === ' ') return '(%20|[+])';
  if (/[A-Za-z0-9_-]/.test(character)) return character;
  const percent = Array.from(
    new TextEncoder().encode(character.toWellFormed()),
    (byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`,
  ).join('');
  if (character === '.') return String.raw`\.`;
  return character < '\u{80}'
    ? `(${percent}|[${character === '^' || character === ']' || character === '\\' ? `\\${character}` : character}])`
    : percent;
}
