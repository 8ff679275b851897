import type { KeptRecipe } from '@/lib/model/recipe';
import { readRecipe } from './read-recipe';

interface RecipesInForce {
  /** The person's, the oldest first, then their organization's. */
  readonly recipes: readonly KeptRecipe[];
  /** In plain words, what could not be read of the organization's. The built-in rules hold there. */
  readonly problem: string | null;
}

/**
 * The person's recipes and those of their organization, each judged anew: what an older version took may be none for this one.
 *
 * @param managed recipes as JSON
 */
export function recipesInForce(
  own: readonly Pick<KeptRecipe, 'recipe' | 'provenAt'>[],
  managed: readonly string[],
): RecipesInForce {
  const readings = managed.map((text) => readRecipe(text));
  const bad = readings.filter((reading) => 'problems' in reading).length;
  return {
    recipes: [
      ...own
        .filter(({ recipe }) => 'recipe' in readRecipe(JSON.stringify(recipe)))
        .map((kept) => ({ ...kept, isManaged: false })),
      ...readings.flatMap((reading) => ('recipe' in reading ? [{ ...reading, isManaged: true, provenAt: null }] : [])),
    ],
    problem: bad > 0 ? `Site recipes of your organization could not be read (${String(bad)}).` : null,
  };
}
