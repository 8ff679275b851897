import { Button } from '@/components/ui/Button';
import type { KeptRecipe } from '@/lib/model/recipe';
import styles from './Recipes.module.css';

interface Props {
  readonly recipes: readonly KeptRecipe[];
  readonly onRemove: (id: string) => void;
}

/** The recipes in force, and how far each is trusted. */
export function RecipeList({ recipes, onRemove }: Props) {
  return (
    <ul className={styles['list']} aria-label="Recipes">
      {recipes.map((kept) => (
        <li key={`${kept.recipe.id}/${String(kept.isManaged)}`}>
          <div>
            <strong>{kept.recipe.name}</strong> <span className={styles['hosts']}>{kept.recipe.hosts.join(', ')}</span>
            <p>{trustInWords(kept)}</p>
          </div>
          {!kept.isManaged && (
            <Button size="small" aria-label={`Remove ${kept.recipe.name}`} onClick={() => onRemove(kept.recipe.id)}>
              Remove
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function trustInWords({ isManaged, provenAt, recipe }: KeptRecipe): string {
  if (isManaged) return 'Set by your organization.';
  if (provenAt === null) return `On trial: open ${recipe.hosts[0] ?? ''} and send a prompt to try it.`;
  return `Seen to work on ${new Date(provenAt).toLocaleString([], { dateStyle: 'long', timeStyle: 'short' })}.`;
}
