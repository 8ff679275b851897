import { Button } from '@/components/ui/Button';
import type { Recipe } from '@/lib/model/recipe';
import { inWords } from './recipe-words';
import styles from './Recipes.module.css';

export interface PreviewedRecipe {
  readonly recipe: Recipe;
  /** Names of sites that Sotto knows by itself and that this recipe is about. */
  readonly knownSites: readonly string[];
  /** There is one with the same id. */
  readonly isReplacing: boolean;
}

interface Props extends PreviewedRecipe {
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** All that a recipe would do, before it is added. */
export function RecipePreview({ recipe, knownSites, isReplacing, onAdd, onCancel }: Props) {
  return (
    <section className={styles['preview']} aria-labelledby="recipe-preview">
      <h3 id="recipe-preview">{recipe.name}</h3>
      <dl className={styles['facts']}>
        <dt>For</dt>
        <dd>{recipe.hosts.join(', ')}</dd>
        <dt>Observed</dt>
        <dd>
          {recipe.observed.date}, {recipe.observed.source}
        </dd>
        <dt>Input box</dt>
        <dd>
          <code>{recipe.composer.join(', ')}</code>
        </dd>
        <dt>Stand-ins go</dt>
        <dd>
          {recipe.rewrite === 'wire' ? 'into the request, on its way out' : 'into the input box, before it is sent'}
        </dd>
      </dl>
      <ul className={styles['requests']} aria-label="Requests">
        {recipe.requests.map((request) => {
          const { what, where, becomes } = inWords(request);
          return (
            <li key={JSON.stringify(request)}>
              <strong>{what}</strong> {becomes}
              <code>{where}</code>
              {request.text.length > 0 && <code>text at {request.text.join(', ')}</code>}
            </li>
          );
        })}
      </ul>
      {knownSites.length > 0 && (
        <p className={styles['soft']}>
          Sotto knows {knownSites.join(', ')} by itself. What it knows stays; this is added to it.
        </p>
      )}
      <p className={styles['soft']}>
        A recipe can make Sotto read more and never less. It is on trial until one of your own prompts was read where it
        says; until then you are asked about everything it reads.
      </p>
      <div className={styles['buttons']}>
        <Button look="primary" onClick={onAdd}>
          {isReplacing ? 'Replace the one I have' : 'Add, on trial'}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
