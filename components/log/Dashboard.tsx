import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { Callout } from '@/components/ui/Callout';
import { Mark } from '@/components/ui/Mark';
import styles from './Dashboard.module.css';

interface Props {
  readonly problem: string | null;
  readonly log: ReactNode;
  readonly sites: ReactNode;
  readonly data: ReactNode;
  readonly startWith?: 'log' | 'sites' | 'data';
}

/** The page behind Sotto's button: the log, what was agreed to, and what is kept. */
export function Dashboard({ problem, log, sites, data, startWith = 'log' }: Props) {
  return (
    <Tabs.Root defaultValue={startWith} className={styles['page']} render={<main />}>
      <header className={styles['head']}>
        <Mark size={28} />
        <h1>Sotto</h1>
        <Tabs.List className={styles['tabs']} aria-label="Pages">
          <Tabs.Tab value="log" className={styles['tab']}>
            Log
          </Tabs.Tab>
          <Tabs.Tab value="sites" className={styles['tab']}>
            Sites and consent
          </Tabs.Tab>
          <Tabs.Tab value="data" className={styles['tab']}>
            Data
          </Tabs.Tab>
        </Tabs.List>
      </header>
      {problem !== null && <Callout>{problem}</Callout>}
      <Tabs.Panel value="log" className={styles['panel']} tabIndex={-1}>
        {log}
      </Tabs.Panel>
      <Tabs.Panel value="sites" className={styles['panel']} tabIndex={-1}>
        {sites}
      </Tabs.Panel>
      <Tabs.Panel value="data" className={styles['panel']} tabIndex={-1}>
        {data}
      </Tabs.Panel>
    </Tabs.Root>
  );
}
