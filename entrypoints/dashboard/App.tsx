import { useLiveQuery } from 'dexie-react-hooks';
import { Dashboard } from '@/components/log/Dashboard';
import { loggedSites } from '@/lib/store/log-query';
import { ConsentTab } from './ConsentTab';
import { DataTab } from './DataTab';
import { LogTab } from './LogTab';
import { RecipesBox } from './RecipesBox';
import { siteName } from './site-name';
import { useStored } from './use-stored';

export function App() {
  const stored = useStored();
  const keys = useLiveQuery(() => loggedSites().catch(() => []), [], []);
  const sites = keys.map((key) => ({ key, name: siteName(key) }));
  const startWith = (['sites', 'data'] as const).find((tab) => location.hash === `#${tab}`) ?? 'log';
  return (
    <Dashboard
      problem={stored.problem}
      startWith={startWith}
      log={<LogTab sites={sites} />}
      sites={
        <>
          <ConsentTab record={stored.consent} />
          <RecipesBox recipes={stored.recipes} />
        </>
      }
      data={<DataTab sites={sites} settings={stored.settings} managed={stored.managed} />}
    />
  );
}
