import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { KeptRecipe } from '@/lib/model/recipe';
import { RecipeList } from './RecipeList';
import { type PreviewedRecipe, RecipePreview } from './RecipePreview';
import styles from './Recipes.module.css';

export interface RecipesProps {
  readonly recipes: readonly KeptRecipe[];
  /** A recipe that was read and waits for a yes; null: none. */
  readonly preview: PreviewedRecipe | null;
  /** What is wrong with the text that was read last. */
  readonly problems: readonly string[];
  readonly onRead: (text: string) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
  readonly onRemove: (id: string) => void;
}

/** What Sotto was taught of sites: a list, and a way in for more. */
export function Recipes({ recipes, preview, problems, onRead, onAdd, onCancel, onRemove }: RecipesProps) {
  return (
    <section className={styles['card']} aria-labelledby="recipes">
      <h2 id="recipes">Site recipes</h2>
      <p className={styles['soft']}>
        Sites change, and your company may have a chat of its own. A recipe is a file that says where a site keeps its
        prompts. It is data and no program; it stays on this machine.
      </p>
      {recipes.length > 0 && <RecipeList recipes={recipes} onRemove={onRemove} />}
      {preview === null ? (
        <RecipeInput problems={problems} onRead={onRead} />
      ) : (
        <RecipePreview {...preview} onAdd={onAdd} onCancel={onCancel} />
      )}
    </section>
  );
}

function RecipeInput({ problems, onRead }: Pick<RecipesProps, 'problems' | 'onRead'>) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className={styles['input']}>
      <label htmlFor={`${id}text`}>Paste a recipe</label>
      <textarea
        id={`${id}text`}
        rows={5}
        spellCheck={false}
        value={text}
        placeholder={'{ "format": "sotto-recipe-1", … }'}
        aria-describedby={problems.length > 0 ? `${id}problems` : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      {problems.length > 0 && (
        <div id={`${id}problems`} role="alert" className={styles['problems']}>
          <p>This recipe cannot be used:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles['buttons']}>
        <Button look="primary" disabled={text.trim() === ''} onClick={() => onRead(text)}>
          Look at it
        </Button>
        <label className={styles['file']}>
          or open a file{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              void target.files?.[0]?.text().then((content) => {
                setText(content);
                onRead(content);
              });
              target.value = '';
            }}
          />
        </label>
      </div>
    </div>
  );
}
