import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Recipe } from '@/lib/model/recipe';
import { addRecipe, mostRecipes, proveRecipe, readOwnRecipes, removeRecipe } from './recipes';

const recipe: Recipe = {
  format: 'sotto-recipe-1',
  id: 'acme',
  name: 'Acme chat',
  hosts: ['chat.acme.example'],
  observed: { date: '2026-11-21', source: 'made for these tests' },
  composer: ['#ask'],
  rewrite: 'wire',
  requests: [
    { role: 'send', treatment: 'review', methods: ['POST'], url: 'https://chat.acme.example/say', text: ['say'] },
  ],
};
const kept = async () => (await readOwnRecipes()).recipes;

beforeEach(() => fakeBrowser.reset());

describe('recipes', () => {
  it('are kept on trial until they are proven, which happens once', async () => {
    await addRecipe(recipe);
    expect(await kept()).toEqual([{ recipe, provenAt: null }]);
    await proveRecipe('acme', 5);
    await proveRecipe('acme', 9);
    expect(await kept()).toEqual([{ recipe, provenAt: 5 }]);
    await removeRecipe('acme');
    expect(await kept()).toEqual([]);
  });

  it('of the same id take the place of the one before, on trial again', async () => {
    await addRecipe(recipe);
    await proveRecipe('acme', 5);
    await addRecipe({ ...recipe, name: 'Acme chat 2' });
    expect(await kept()).toEqual([{ recipe: { ...recipe, name: 'Acme chat 2' }, provenAt: null }]);
  });

  it('are no more than so many, and those are not lost', async () => {
    for (let at = 0; at < mostRecipes; at += 1) await addRecipe({ ...recipe, id: `acme-${String(at)}` });
    await expect(addRecipe(recipe)).rejects.toThrow(RangeError);
    expect(await kept()).toHaveLength(mostRecipes);
  });

  it('that cannot be read are kept aside, and said', async () => {
    await fakeBrowser.storage.local.set({ recipes: 'broken' });
    const { recipes, problem } = await readOwnRecipes();
    expect(recipes).toEqual([]);
    expect(problem).toMatch(/could not be read/);
    await addRecipe(recipe);
    expect(await fakeBrowser.storage.local.get('recipes-kept-aside')).toEqual({ 'recipes-kept-aside': 'broken' });
  });
});
