import { useState } from 'react';
import type { PreviewedRecipe } from '@/components/recipes/RecipePreview';
import { Recipes } from '@/components/recipes/Recipes';
import type { KeptRecipe } from '@/lib/model/recipe';
import { sites } from '@/lib/sites/registry';
import { readRecipe } from '@/lib/sites/recipes/read-recipe';
import { addRecipe, removeRecipe } from '@/lib/store/recipes';

/** Takes recipes in: read, shown, and added only then. */
export function RecipesBox({ recipes }: { readonly recipes: readonly KeptRecipe[] }) {
  const [preview, setPreview] = useState<PreviewedRecipe | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const read = (text: string) => {
    const reading = readRecipe(text, isSelector);
    setProblems('problems' in reading ? reading.problems : []);
    setPreview('recipe' in reading ? previewOf(reading.recipe, recipes) : null);
  };
  const add = () => {
    if (preview === null) return;
    addRecipe(preview.recipe).then(
      () => setPreview(null),
      (error: unknown) => {
        setPreview(null);
        setProblems([error instanceof RangeError ? error.message : 'It could not be saved. Try again.']);
      },
    );
  };
  return (
    <Recipes
      recipes={recipes}
      preview={preview}
      problems={problems}
      onRead={read}
      onAdd={add}
      onCancel={() => setPreview(null)}
      onRemove={(id) => {
        removeRecipe(id).catch(() => setProblems(['It could not be removed. Try again.']));
      }}
    />
  );
}

const previewOf = (recipe: PreviewedRecipe['recipe'], recipes: readonly KeptRecipe[]): PreviewedRecipe => ({
  recipe,
  knownSites: sites.filter(({ hosts }) => hosts.some((host) => recipe.hosts.includes(host))).map(({ name }) => name),
  isReplacing: recipes.some(({ recipe: { id }, isManaged }) => !isManaged && id === recipe.id),
});

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
