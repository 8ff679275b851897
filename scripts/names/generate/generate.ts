import path from 'node:path';
import type { LabelledText } from '../labelled-text';
import { type Random, randomFrom } from '../random';
import { dutch } from '../templates/dutch';
import { english } from '../templates/english';
import { french } from '../templates/french';
import { german } from '../templates/german';
import { italian } from '../templates/italian';
import { polish } from '../templates/polish';
import { portuguese } from '../templates/portuguese';
import { spanish } from '../templates/spanish';
import { fill } from './fill';
import type { Language } from './language';
import { knownNames, withOtherNames, writtenNames } from './other-names';
import { nameGroups } from './people';
import { placesOfTheWorld } from './places';
import { readPrompts } from './prompts';

/** How many texts of each language there are, in percent of all. */
const shares: readonly (readonly [language: Language, percent: number])[] = [
  [english, 50],
  [german, 9],
  [french, 8],
  [spanish, 8],
  [italian, 6],
  [portuguese, 6],
  [dutch, 6],
  [polish, 7],
];

/** Where whole prompts lie. */
export const promptFolder = path.join(import.meta.dirname, '../prompts');

/** Texts like those that people write to an assistant, out of templates. The seed decides them. */
export function generate(count: number, seed: number): LabelledText[] {
  const random = randomFrom(seed);
  const world = { groups: nameGroups(), places: placesOfTheWorld() };
  return shares.flatMap(([language, percent]) => {
    const templates = inTurn(language.templates, random);
    return Array.from({ length: Math.round((count * percent) / 100) }, () => {
      const parts = Array.from({ length: random.chance(0.12) ? 2 : 1 }, () =>
        fill(templates(), random, world, language),
      );
      return parts.reduce((one, other) => joined(one, other, random.pick([' ', '\n', '\n\n'])));
    });
  });
}

/** Texts out of whole prompts: each comes several times, about a person of another name in half of the marks. The seed decides them. */
export function generateFromPrompts(count: number, seed: number): LabelledText[] {
  const random = randomFrom(seed);
  const groups = nameGroups();
  const world = { groups, places: placesOfTheWorld() };
  const known = knownNames(groups);
  return shares.flatMap(([language, percent]) => {
    const { trained } = readPrompts(promptFolder, language.id);
    if (trained.length === 0) return [];
    const prompts = inTurn(trained, random);
    const other = { random, groups, known, written: writtenNames(trained), language };
    return Array.from({ length: Math.round((count * percent) / 100) }, () => {
      const prompt = prompts();
      const filled = random.chance(otherNames) ? withOtherNames(prompt, other) : prompt;
      return fill(filled, random, world, language);
    });
  });
}

/** How often the names that are written out are other people's. */
const otherNames = 0.5;

/** The prompts that are kept back, filled once, by language. The seed decides them. */
export function keptBack(seed: number): { language: string; texts: LabelledText[] }[] {
  const random = randomFrom(seed);
  const world = { groups: nameGroups(), places: placesOfTheWorld() };
  return shares.map(([language]) => ({
    language: language.id,
    texts: readPrompts(promptFolder, language.id).measured.map((prompt) => fill(prompt, random, world, language)),
  }));
}

/** Every template comes as often as every other. */
function inTurn(templates: readonly string[], random: Random): () => string {
  let left: string[] = [];
  return () => {
    if (left.length === 0) {
      left = [...templates];
      random.shuffle(left);
    }
    return left.pop() ?? '';
  };
}

function joined(one: LabelledText, other: LabelledText, between: string): LabelledText {
  const shift = one.text.length + between.length;
  return {
    text: one.text + between + other.text,
    names: [
      ...one.names,
      ...other.names.map(({ start, end, type }) => ({ start: start + shift, end: end + shift, type })),
    ],
  };
}
