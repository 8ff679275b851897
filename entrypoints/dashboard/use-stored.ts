import { useEffect, useState } from 'react';
import { type ConsentRecord, emptyConsent } from '@/lib/model/consent';
import type { KeptRecipe } from '@/lib/model/recipe';
import { defaultSettings, type ManagedPolicy, type Settings } from '@/lib/model/settings';
import { recipesInForce } from '@/lib/sites/recipes/in-force';
import { readConsent, watchConsent } from '@/lib/store/consent';
import { readOwnRecipes, watchRecipes } from '@/lib/store/recipes';
import { readSettings, watchSettings } from '@/lib/store/settings';

interface Stored {
  readonly consent: ConsentRecord;
  readonly settings: Settings;
  readonly managed: ManagedPolicy;
  readonly recipes: readonly KeptRecipe[];
  readonly problem: string | null;
}

const unread: Stored = { consent: emptyConsent, settings: defaultSettings, managed: {}, recipes: [], problem: null };

/** Settings, consent and recipes, read again on each change. */
export function useStored(): Stored {
  const [stored, setStored] = useState(unread);
  useEffect(() => {
    const read = () => {
      void Promise.all([readConsent(), readSettings(), readOwnRecipes()]).then(([{ record, problem }, own, taught]) => {
        const { recipes, problem: unread } = recipesInForce(taught.recipes, own.managed.recipes ?? []);
        const problems = problem ?? own.problem ?? taught.problem ?? unread;
        setStored({ consent: record, settings: own.settings, managed: own.managed, recipes, problem: problems });
      });
    };
    read();
    const stops = [watchConsent(read), watchSettings(read), watchRecipes(read)];
    return () => stops.forEach((stop) => stop());
  }, []);
  return stored;
}
