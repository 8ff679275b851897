import type { Random } from '../random';
import type { Language } from './language';
import { mark } from './marks';
import { type NameGroup, newPersona } from './people';

/** Which words are known as first and as last names: small letters. */
export interface KnownNames {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

/** Lists of the words of all groups' names. */
export function knownNames(groups: readonly NameGroup[]): KnownNames {
  const small = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());
  return {
    first: new Set(groups.flatMap(({ first }) => small(first))),
    last: new Set(groups.flatMap(({ last }) => small(last))),
  };
}

/** Names of places and organizations that are written out in the prompts of one language. */
export interface WrittenNames {
  readonly location: readonly string[];
  readonly organization: readonly string[];
}

/** All that the marks of prompts hold, each as often as it stands there. */
export function writtenNames(prompts: readonly string[]): WrittenNames {
  const names: { location: string[]; organization: string[] } = { location: [], organization: [] };
  for (const [, type, name = ''] of prompts.flatMap((prompt) => [...prompt.matchAll(mark)]))
    if (type === 'location' || type === 'organization') if (/^\p{Lu}/u.test(name)) names[type].push(name);
  return names;
}

/** What other names are taken from. */
export interface OtherNames {
  readonly random: Random;
  readonly groups: readonly NameGroup[];
  readonly known: KnownNames;
  readonly written: WrittenNames;
  readonly language: Language;
}

/**
 * Puts other names into marks, the same for the same one all over the prompt. People: into those of one or two words, where a list
 * knows them; what is no listed name (a nickname, an inflected one, initials, particles) stays. Places and organizations: now and then
 * one of another prompt.
 */
export function withOtherNames(prompt: string, other: OtherNames): string {
  const people = otherPeople(prompt, other);
  const things = new Map<string, string>();
  return prompt.replace(mark, (whole, type: 'person' | 'location' | 'organization', name: string) => {
    if (type !== 'person') return `«${type}:${otherThing(type, name, things, other)}»`;
    if (!simple.test(name)) return whole;
    const words = name.split(' ').map((word) => {
      const found = people.get(word.toLowerCase());
      return found === undefined ? word : inCaseOf(word, found);
    });
    return `«person:${words.join(' ')}»`;
  });
}

/** How often another prompt's name takes the place. Polish declines the names of places. */
const swapped = { location: 0.35, organization: 0.5 } as const;

function otherThing(
  type: 'location' | 'organization',
  name: string,
  things: Map<string, string>,
  { random, written, language }: OtherNames,
): string {
  const known = things.get(name);
  if (known !== undefined) return known;
  const mayChange = written[type].length > 0 && !(type === 'location' && language.id === 'pl');
  const found = mayChange && random.chance(swapped[type]) ? random.pick(written[type]) : name;
  const cased =
    name === name.toLowerCase()
      ? found.toLowerCase()
      : name === name.toUpperCase() && name.length > 5
        ? found.toUpperCase()
        : found;
  things.set(name, cased);
  return cased;
}

/** One or two plain words. */
const simple = /^\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*)?$/u;

/** Small word of a person's name → small word of another's. */
function otherPeople(prompt: string, { random, groups, known, language }: OtherNames): Map<string, string> {
  const others = new Map<string, string>();
  const names = [...prompt.matchAll(mark)].flatMap(([, type, name = '']) =>
    type === 'person' && simple.test(name) ? [name.toLowerCase().split(' ')] : [],
  );
  const put = (word: string | undefined, other: string): void => {
    if (word !== undefined && !others.has(word)) others.set(word, other.toLowerCase());
  };
  for (const words of names.sort((one, other) => other.length - one.length)) {
    const { first, last } = newPersona(random, groups, language.locales);
    const [head = '', tail] = words;
    if (tail !== undefined) {
      if (!known.first.has(head) && !known.last.has(tail)) continue;
      put(head, first);
      put(tail, last);
    } else if (known.first.has(head)) put(head, first);
    else if (known.last.has(head)) put(head, last);
  }
  return others;
}

/** `Ann` → `Bob`, `ann` → `bob`, `ANN` → `BOB`. */
function inCaseOf(word: string, other: string): string {
  if (word === word.toLowerCase()) return other;
  if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase();
  return other.replace(/(^|[ '’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
