import * as z from 'zod/mini';
import { recipeSchema, type Recipe } from '@/lib/model/recipe';
import { defineKeptItem } from './kept-item';

const ownSchema = z.array(
  z.object({
    recipe: recipeSchema,
    /** See `KeptRecipe`. */
    provenAt: z.nullable(z.int()),
  }),
);
type OwnRecipe = z.infer<typeof ownSchema>[number];

const item = defineKeptItem<OwnRecipe[]>({
  key: 'local:recipes',
  schema: ownSchema,
  fallback: [],
  safest: [],
  problem: 'Your site recipes could not be read. A copy was kept; until they are there again the built-in rules hold.',
});

/** Recipes that a person may keep. */
export const mostRecipes = 100;

/** The recipes that the person has added, the oldest first. `problem` says in plain words that they could not be read. */
export async function readOwnRecipes(): Promise<{ recipes: readonly OwnRecipe[]; problem: string | null }> {
  const { value, problem } = await item.read();
  return { recipes: value, problem };
}

/** Adds a recipe, on trial; one with the same id is replaced. Rejects with a RangeError where there are too many. */
export function addRecipe(recipe: Recipe): Promise<void> {
  return item.change((kept) => {
    const others = kept.filter((each) => each.recipe.id !== recipe.id);
    if (others.length >= mostRecipes) throw new RangeError(`There are ${String(mostRecipes)} recipes already`);
    return [...others, { recipe, provenAt: null }];
  });
}

/** Takes the recipe of this id away. */
export function removeRecipe(id: string): Promise<void> {
  return item.change((kept) => kept.filter(({ recipe }) => recipe.id !== id));
}

/** Notes that this recipe was seen to work, where it was still on trial. `time` in milliseconds since 1970, UTC. */
export function proveRecipe(id: string, time: number): Promise<void> {
  return item.change((kept) =>
    kept.map((each) => (each.recipe.id === id && each.provenAt === null ? { ...each, provenAt: time } : each)),
  );
}

/** Calls back on each change. Returns a function that stops that. */
export function watchRecipes(callback: () => void): () => void {
  return item.watch(callback);
}
