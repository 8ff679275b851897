import { kinds, kindTable } from '@/lib/model/kinds';
import { verdicts } from '@/lib/model/action';
import { outcomes } from '@/lib/model/entry';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { everything, isEverything, type LogChoice, spans } from './filter';
import styles from './LogFilters.module.css';
import { outcomeWords } from './words';

interface Props {
  readonly choice: LogChoice;
  /** Keys and names of sites that the log has entries of. */
  readonly sites: readonly { readonly key: string; readonly name: string }[];
  readonly onChange: (choice: LogChoice) => void;
}

const spanWords = { all: 'All time', today: 'Today', week: 'Last 7 days', month: 'Last 30 days' };
const verdictWords = { send: 'Nothing to ask', review: 'Asked', block: 'Blocked' };
const sortedKinds = [...kinds].sort((a, b) => kindTable[a].name.localeCompare(kindTable[b].name));

/** Site, kind, verdict, outcome, time. */
export function LogFilters({ choice, sites, onChange }: Props) {
  const set = (part: Partial<LogChoice>) => onChange({ ...choice, ...part });
  return (
    <div className={styles['filters']} role="group" aria-label="Show only">
      <Select
        label="Time"
        value={choice.span}
        options={spans.map((span) => ({ value: span, name: spanWords[span] }))}
        onChange={(span) => set({ span })}
      />
      <Select
        label="Site"
        value={choice.site}
        options={[{ value: null, name: 'All sites' }, ...sites.map(({ key, name }) => ({ value: key, name }))]}
        onChange={(site) => set({ site })}
      />
      <Select
        label="Kind"
        value={choice.kind}
        options={[
          { value: null, name: 'All kinds' },
          ...sortedKinds.map((kind) => ({ value: kind, name: kindTable[kind].name })),
        ]}
        onChange={(kind) => set({ kind })}
      />
      <Select
        label="Verdict"
        value={choice.verdict}
        options={[
          { value: null, name: 'All verdicts' },
          ...verdicts.map((verdict) => ({ value: verdict, name: verdictWords[verdict] })),
        ]}
        onChange={(verdict) => set({ verdict })}
      />
      <Select
        label="Outcome"
        value={choice.outcome}
        options={[
          { value: null, name: 'All outcomes' },
          ...outcomes.map((outcome) => ({ value: outcome, name: outcomeWords[outcome] })),
        ]}
        onChange={(outcome) => set({ outcome })}
      />
      {!isEverything(choice) && (
        <Button look="quiet" size="small" onClick={() => onChange(everything)}>
          Show everything
        </Button>
      )}
    </div>
  );
}
