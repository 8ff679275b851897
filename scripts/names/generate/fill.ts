import type { NameType } from '../../../lib/detect/names/labels';
import type { LabelledText } from '../labelled-text';
import type { Random } from '../random';
import { declined } from './declined';
import { fillers } from './fillers';
import type { Language } from './language';
import { mark } from './marks';
import { newOrganization } from './organizations';
import { ambiguousPersona, type NameGroup, newPersona, type Persona, plain } from './people';
import type { Places } from './places';

/** What slots are filled from. */
export interface World {
  readonly groups: readonly NameGroup[];
  readonly places: Places;
}

/** One filled slot, or one stretch of it. */
interface Part {
  readonly text: string;
  readonly type?: NameType;
}

interface Filling {
  readonly random: Random;
  readonly world: World;
  readonly language: Language;
  /** `{first1}` and `{last1}` of one text are the same person's. */
  readonly personas: Map<string, Persona>;
}

const choice = /\[([^[\]|\n]*\|[^[\]]*)\]/g;
const slot = /\{([a-z]{2,})\d?\}/g;
/** A slot, or a name that is written out. */
const part = new RegExp(String.raw`\{([a-z]{2,})(\d?)\}|${mark.source}`, 'gu');

/**
 * Slots that nothing fills.
 *
 * @returns what is wrong, or null
 */
export function faultOfSlots(template: string): string | null {
  for (const [whole, name = ''] of template.matchAll(slot))
    if (!Object.hasOwn(nameSlots, name) && !Object.hasOwn(fillers, name)) return `unknown slot: ${whole}`;
  return null;
}

/** A text out of a template. */
export function fill(template: string, random: Random, world: World, language: Language): LabelledText {
  const filling: Filling = { random, world, language, personas: new Map() };
  const chosen = template.replace(choice, (_, options: string) => random.pick(options.split('|')));
  let text = '';
  const names: { start: number; end: number; type: NameType }[] = [];
  let from = 0;
  for (const match of chosen.matchAll(part)) {
    text += chosen.slice(from, match.index);
    from = match.index + match[0].length;
    const [, name = '', number = '', type, written = ''] = match;
    const parts = type === undefined ? partsOf(name, number, filling) : [{ text: written, type: type as NameType }];
    for (const one of parts) {
      const start = text.length;
      text += one.text;
      if (one.type !== undefined) names.push({ start, end: text.length, type: one.type });
    }
  }
  return { text: text + chosen.slice(from), names };
}

const person = (text: string): Part => ({ text, type: 'person' });
const location = (text: string): Part => ({ text, type: 'location' });

/** The persona of a numbered slot, or a new one. */
function personaOf(number: string, { random, world, language, personas }: Filling): Persona {
  const known = personas.get(number);
  if (known !== undefined) return known;
  const make = random.chance(0.06) ? ambiguousPersona : newPersona;
  const persona = make(random, world.groups, language.locales);
  if (number !== '') personas.set(number, persona);
  return persona;
}

function partsOf(name: string, number: string, filling: Filling): Part[] {
  const found = nameSlots[name];
  if (found !== undefined) return found(filling, number);
  const filler = fillers[name];
  if (filler === undefined) throw new Error(`A template has an unknown slot: ${name}`);
  return [{ text: filler(filling.random, filling.language, personaOf(number, filling)) }];
}

const nameSlots: Readonly<Record<string, (filling: Filling, number: string) => Part[]>> = {
  plain: (filling, number) => {
    const { first, last } = personaOf(number, filling);
    return [person(`${first} ${last}`)];
  },
  full: (filling, number) => fullName(filling, personaOf(number, filling)),
  first: (filling, number) => [person(personaOf(number, filling).first)],
  last: (filling, number) => [person(personaOf(number, filling).last)],
  reversed: (filling, number) => {
    const { first, last } = personaOf(number, filling);
    return [person(`${last}, ${first}`)];
  },
  upper: (filling, number) => {
    const { first, last } = personaOf(number, filling);
    return [person(`${last.toUpperCase()} ${first}`)];
  },
  shout: (filling, number) => {
    const { first, last } = personaOf(number, filling);
    return [person(`${last} ${first}`.toUpperCase())];
  },
  declined: (filling, number) => [person(declined(filling.random, personaOf(number, filling).first))],
  declinedlast: (filling, number) => [person(declined(filling.random, personaOf(number, filling).last))],
  initials: (filling, number) => {
    const { first, last } = personaOf(number, filling);
    return [person(`${first.charAt(0)}. ${last}`)];
  },
  titled: (filling, number) => [
    { text: `${filling.random.pick(filling.language.titles)} ` },
    person(personaOf(number, filling).last),
  ],
  any: (filling, number) => {
    const which = filling.random.next();
    const persona = personaOf(number, filling);
    if (which < 0.5) return fullName(filling, persona);
    if (which < 0.82) return [person(persona.first)];
    const lone = person(persona.last);
    return which < 0.94 ? [{ text: `${filling.random.pick(filling.language.titles)} ` }, lone] : [lone];
  },
  ambiguous: (filling) => [
    person(ambiguousPersona(filling.random, filling.world.groups, filling.language.locales).first),
  ],
  ambiguousfull: (filling) => {
    const { first, last } = ambiguousPersona(filling.random, filling.world.groups, filling.language.locales);
    return [person(`${first} ${last}`)];
  },
  city: (filling) => [location(cityOf(filling))],
  country: ({ random, world, language }) => [location(world.places.country(random, language.places))],
  state: ({ random, world }) => [location(world.places.state(random))],
  street: (filling) => [location(streetOf(filling))],
  place: (filling) => {
    const { random, world, language } = filling;
    const which = random.next();
    if (which < 0.62) return [location(cityOf(filling))];
    return [location(which < 0.9 ? world.places.country(random, language.places) : world.places.state(random))];
  },
  org: (filling) => [{ text: organizationOf(filling), type: 'organization' }],
  address: (filling) => addressOf(filling),
  block: (filling) => blockOf(filling),
};

const cityOf = ({ random, world, language }: Filling): string => world.places.city(random, language.places);

const streetOf = ({ random, world, language }: Filling): string =>
  world.places.street(random, language.places, newPersona(random, world.groups, language.locales).last);

function organizationOf(filling: Filling): string {
  const { random, world, language } = filling;
  const [last, other, third] = [0, 1, 2].map(() => newPersona(random, world.groups, language.locales).last);
  const names = { last: last ?? '', other: other ?? '', third: third ?? '', city: cityOf(filling) };
  const name = newOrganization(random, language.organizations, names);
  return random.chance(0.2) ? plain(name) : name;
}

function fullName({ random, language }: Filling, { first, last }: Persona): Part[] {
  const which = random.next();
  const initial = String.fromCharCode(random.whole(65, 90));
  if (which < 0.76) return [person(`${first} ${last}`)];
  if (which < 0.82) return [person(`${first.charAt(0)}. ${last}`)];
  if (which < 0.88) return [person(`${first} ${initial}. ${last}`)];
  if (which < 0.9) return [person(`${first} ${initial} ${last}`)];
  if (which < 0.95) return [{ text: `${random.pick(language.titles)} ` }, person(`${first} ${last}`)];
  if (which < 0.98) return [person(`${last}, ${first}`)];
  return [person(`${first} ${last} ${random.pick(['Jr.', 'Sr.', 'II', 'III', 'Jr'])}`)];
}

const states = 'CA NY TX WA FL IL MA OH GA NC PA NJ VA AZ CO OR MN WI MI TN NSW VIC ON BC QC AB'.split(' ');
const postcodes = [
  'SW1A 1AA',
  'EC1V 9LB',
  'M4 5JD',
  'LS1 4AP',
  '75011',
  '1012 AB',
  'K1A 0B6',
  'D02 AF30',
  '00-950',
  '110001',
];

const postcode = (random: Random): string =>
  random.chance(0.6) ? String(random.whole(10_000, 99_999)) : random.pick(postcodes);

/** An address in one line. */
function addressOf(filling: Filling): Part[] {
  const { random, world, language } = filling;
  const street = location(streetOf(filling));
  const city = location(cityOf(filling));
  const code = postcode(random);
  const which = random.next();
  if (which < 0.4)
    return [street, { text: ', ' }, city, { text: ', ' }, location(random.pick(states)), { text: ` ${code}` }];
  if (which < 0.75) return [street, { text: `, ${code} ` }, city];
  return [
    street,
    { text: `, ${code} ` },
    city,
    { text: ', ' },
    location(world.places.country(random, language.places)),
  ];
}

/** An address in several lines, with or without its reader. */
function blockOf(filling: Filling): Part[] {
  const { random, world, language } = filling;
  const indent = random.pick(['', '', '> ', '  ', '\t']);
  const upper = random.chance(0.2);
  const line = (...parts: Part[]): Part[] => [{ text: indent }, ...parts, { text: '\n' }];
  const parts: Part[] = [];
  if (random.chance(0.6)) parts.push(...line(...fullName(filling, personaOf('', filling))));
  if (random.chance(0.3)) parts.push(...line({ text: organizationOf(filling), type: 'organization' }));
  parts.push(...line(location(streetOf(filling))));
  if (random.chance(0.4))
    parts.push(
      ...line({ text: `${random.pick(['Apt.', 'Apt', 'Suite', 'Unit', 'Flat', 'Floor'])} ${random.whole(1, 999)}` }),
    );
  const city = location(upper ? cityOf(filling).toUpperCase() : cityOf(filling));
  const behind = random.chance(0.4)
    ? [{ text: ` ${postcode(random)}` }]
    : random.chance(0.4)
      ? [{ text: ', ' }, location(random.pick(states))]
      : [];
  parts.push(...line(...(random.chance(0.3) ? [{ text: `${postcode(random)} ` }, city] : [city, ...behind])));
  if (random.chance(0.7)) parts.push(...line(location(world.places.country(random, language.places))));
  return parts;
}
