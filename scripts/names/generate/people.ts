import { allLocales } from '@faker-js/faker';
import type { Random } from '../random';
import { localNames } from '../local-names/local-names';
import { romanised } from '../romanised';
import { strings } from '../strings';

export interface Persona {
  readonly first: string;
  readonly last: string;
}

export interface NameGroup {
  /** faker's locale, or `romanised`. */
  readonly locale: string;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const latin = /^[\p{Script=Latin}'’ -]{2,24}$/u;

/** First and last names by locale, Latin script alone. */
export function nameGroups(): NameGroup[] {
  const groups: NameGroup[] = [];
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const first = latinOf(person?.first_name);
    const last = latinOf(person?.last_name);
    if (first.length > 8 && last.length > 8) groups.push({ locale, first, last });
  }
  for (const [locale, local] of Object.entries(localNames)) {
    const known = groups.find((group) => group.locale === locale)?.last ?? [];
    const last = capitalised(local.last).filter((name) => name.length > 3);
    // As many as faker has of the larger languages, or nearly: they count twice.
    const group = { locale, first: capitalised(local.first), last: [...known, ...last] };
    groups.push(group, group);
  }
  const own = { first: capitalised(romanised.first), last: capitalised(romanised.last) };
  // Names of Asia, Africa and the Arab world are in few of faker's Latin lists: they count six times.
  for (let round = 0; round < 6; round++) groups.push({ locale: 'romanised', ...own });
  return groups;
}

const latinOf = (value: unknown): string[] =>
  [...new Set(strings(value))].filter((name) => latin.test(name) && !/^\p{Ll}/u.test(name));

const capitalised = (names: string): string[] =>
  names.split(/\s+/).map((name) => name.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase()));

/** Without diacritics, as many people type names. */
export const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L');

/**
 * Somebody new.
 *
 * @param home locales that most people of this text come from
 */
export function newPersona(random: Random, groups: readonly NameGroup[], home: readonly string[]): Persona {
  const near = groups.filter(({ locale }) => home.includes(locale));
  const group = random.pick(near.length > 0 && random.chance(0.6) ? near : groups);
  let first = random.pick(group.first);
  let last = random.chance(0.08) ? madeUp(random, group) : random.pick(group.last);
  if (random.chance(0.4)) [first, last] = [plain(first), plain(last)];
  if (random.chance(0.04)) last += `-${random.pick(group.last)}`;
  if (random.chance(0.03)) first += ` ${random.pick(group.first)}`;
  if (random.chance(0.012)) last = random.pick(["O'", 'Mc', 'Mac', "D'"]) + last;
  if (random.chance(0.02))
    last = `${random.pick(['van', 'von', 'de', 'da', 'de la', 'van der', 'di', 'bin', 'al'])} ${last}`;
  return { first, last };
}

/** A last name that nobody has: the begin of one and the end of another. */
function madeUp(random: Random, { last }: NameGroup): string {
  const [head, tail] = [random.pick(last), random.pick(last)];
  if (head.length < 5 || tail.length < 5) return head;
  return head.slice(0, random.whole(2, 4)) + tail.slice(-random.whole(3, 4)).toLowerCase();
}

/** Names that are words, places, months. */
const ambiguousFirst =
  `Will Grace Hope Mark May April June Summer Rose Faith Joy Chase Hunter Jordan Paris Chelsea Austin Sydney Florence Dale
  Rich Rob Bill Jack Frank Art Gene Dean Miles Drew Chance Angel Iris Ivy Lily Daisy Violet Ruby Amber Crystal Pearl Jade Heather Holly
  Olive Sandy Robin Jay Ray Guy Earl Duke Prince Major Mason Carter Cooper Parker Taylor Tanner Harper Bishop Page Christian Trinity
  Destiny Harmony Melody Carol Penny Patience Victoria Savannah Brooklyn Dallas Madison Charlotte Lincoln Jackson Houston Israel Georgia
  Virginia Asia India China Kenya Skye Autumn Sunny Rain River Brook Glen Cliff Sterling Sonny Max Pat Sue Josh Nick Don Wade Lance
  Pierce Reed Brandy Ginger Candy Honey Sage Basil Rosemary Claude Julia Alexa Jasper Ruby Dot Bob Rod Chip Dick Kitty Kit Cash Case
  Lane Storm Star Nova Clay Flint Bud Chuck Dawn Eve Merry Noel Felicity Constance Prudence Verity Clement Ernest Frank Curt Rusty
  Mercedes Porsche Tiffany Chanel Dior Lexus Ali Mo Bo Jo Su An Yu My Duy Dong Dung Phuc Long Sun Song Young Min Day`.split(
    /\s+/,
  );
const ambiguousLast =
  `Young Brown White Black Green Gray King Price Long Short Small Little Rich Wise Sharp Best Good Day Week May March
  Summers Winter Snow Frost Rivers Brooks Woods Banks Fields Hill Stone Wood Bush Park Lake Church Temple Bell Hall Field Marsh Moon Star
  Fox Wolf Lamb Fish Bird Crane Swan Love Joy Case Cash Cook Baker Butler Carter Mason Miller Potter Smith Taylor Turner Walker Ward
  Wells West North East English French German Holland Ireland London Paris Lane Street Rose Page Book Pope Bishop Knight Major Duke Noble
  Gold Silver Diamond Power Powers Strong Swift Savage Moody Gay Grant Guest Head Hand Foot Battle Bond Fine Fair Early Hope Bright Blue
  Self Person Childs Law Judge Bill Cross Rush Rock Sand Mills Shields Speed Sparks Close Hardy Merry Sweet Bean Berry Rice Oats Coffee
  Begum Kaur Khan Shah Rao Das Nair Ng Li Yu Le Do To Ho An Oh Choi Chung Hong Wang`.split(/\s+/);

/** Somebody whose name says little by itself. */
export function ambiguousPersona(random: Random, groups: readonly NameGroup[], home: readonly string[]): Persona {
  const other = newPersona(random, groups, home);
  const which = random.next();
  return {
    first: which < 0.75 ? random.pick(ambiguousFirst) : other.first,
    last: which < 0.45 || which >= 0.75 ? random.pick(ambiguousLast) : other.last,
  };
}
