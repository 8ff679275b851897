import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import type { ExportFormat } from '@/components/log/ExportButtons';
import { everything, type LogChoice, startOf } from '@/components/log/filter';
import { LogView } from '@/components/log/LogView';
import { type Outcome, outcomes } from '@/lib/model/entry';
import { liveEntries, type LogFilter } from '@/lib/store/log-query';
import { saveLog } from './save-log';

interface Props {
  readonly sites: readonly { readonly key: string; readonly name: string }[];
}

/** Entries read at first, and with each "more". */
const step = 400;

/** The log as it stands now: a new entry appears by itself. */
export function LogTab({ sites }: Props) {
  const [choice, setChoice] = useState<LogChoice>(everything);
  const [filter, setFilter] = useState<LogFilter>({});
  const [limit, setLimit] = useState(step);
  const [problem, setProblem] = useState<string | null>(null);
  const read = useLiveQuery(() => readLog(filter, limit).catch(() => 'failed' as const), [filter, limit]);
  const choose = (next: LogChoice) => {
    setChoice(next);
    setFilter(filterOf(next, Date.now()));
    setLimit(step);
  };
  const save = (format: ExportFormat) => {
    setProblem(null);
    saveLog(format, filter, new Date()).catch(() => setProblem('The export was broken off. No file was saved.'));
  };
  return (
    <LogView
      data={read === undefined || read === 'failed' ? null : read}
      problem={read === 'failed' ? 'The log could not be read. Close this page and open it again.' : problem}
      choice={choice}
      sites={sites}
      onChoose={choose}
      onNeedMore={useCallback(() => setLimit((before) => before + step), [])}
      onExport={save}
    />
  );
}

const filterOf = ({ site, kind, verdict, outcome, span }: LogChoice, now: number): LogFilter => ({
  site: site ?? undefined,
  kind: kind ?? undefined,
  verdict: verdict ?? undefined,
  outcome: outcome ?? undefined,
  from: startOf(span, now) ?? undefined,
});

async function readLog(filter: LogFilter, limit: number) {
  const counted = outcomes.filter((outcome) => filter.outcome === undefined || filter.outcome === outcome);
  const [page, counts] = await Promise.all([
    liveEntries(filter, { limit }),
    Promise.all(
      counted.map(async (outcome): Promise<[Outcome, number]> => {
        const { total } = await liveEntries({ ...filter, outcome }, { limit: 0 });
        return [outcome, total];
      }),
    ),
  ]);
  return { ...page, byOutcome: Object.fromEntries(counts) };
}
