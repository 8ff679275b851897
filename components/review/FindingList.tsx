import { type MouseEvent, useState } from 'react';
import { FindingRow } from './FindingRow';
import type { Decisions, ValueGroup } from './group-findings';

interface Props {
  readonly groups: readonly ValueGroup[];
  readonly decisions: Decisions;
  readonly mayKeep: boolean;
  readonly mayKeepAll: boolean;
  readonly onToggle: (key: string, event: MouseEvent) => void;
  readonly onAll: (action: 'replace' | 'keep', event: MouseEvent) => void;
}

/** Rows drawn at first and with each "more". */
const step = 200;

/** The values found, one row each. Arrow keys move, Space changes; see `panel-keys.ts`. */
export function FindingList({ groups, decisions, mayKeep, mayKeepAll, onToggle, onAll }: Props) {
  const [shown, setShown] = useState(step);
  const [current, setCurrent] = useState<string | null>(null);
  const stop = current ?? groups.find((group) => group.standIn !== null)?.key;
  const isAllHidden = groups.every((group) => group.standIn === null || decisions.get(group.key) !== 'keep');
  return (
    <section className="list" aria-labelledby="sotto-list">
      <div className="list-head">
        <h3 id="sotto-list" className="pane-title">
          Details
        </h3>
        {mayKeep && groups.length > 1 && !isAllHidden && (
          <button type="button" className="link" onClick={(event) => onAll('replace', event)}>
            Replace all
          </button>
        )}
        {mayKeep && mayKeepAll && groups.length > 1 && isAllHidden && (
          <button type="button" className="link" onClick={(event) => onAll('keep', event)}>
            Keep all
          </button>
        )}
      </div>
      <ul className="rows">
        {groups.slice(0, shown).map((group) => (
          <FindingRow
            key={group.key}
            group={group}
            isHidden={decisions.get(group.key) !== 'keep'}
            isTabStop={group.key === stop}
            mayChange={mayKeep}
            onToggle={onToggle}
            onFocus={setCurrent}
          />
        ))}
      </ul>
      {groups.length > shown && (
        <button type="button" className="link more" onClick={() => setShown(shown + step)}>
          Show {Math.min(step, groups.length - shown)} more of {groups.length - shown}
        </button>
      )}
    </section>
  );
}
