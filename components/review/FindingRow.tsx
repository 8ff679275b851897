import { memo, type MouseEvent } from 'react';
import type { ValueGroup } from './group-findings';
import { KindTag } from './KindTag';
import { PlainText } from './PlainText';
import { kindName } from './words';

interface Props {
  readonly group: ValueGroup;
  readonly isHidden: boolean;
  /** Only one row of the list is a stop of the Tab key. */
  readonly isTabStop: boolean;
  readonly mayChange: boolean;
  readonly onToggle: (key: string, event: MouseEvent) => void;
  readonly onFocus: (key: string) => void;
}

/** Longest stretch of a value that a row shows; a private key would fill the list otherwise. */
const longest = 160;

/** One value: what it is, what leaves in its place, why it was found, and the switch. */
export const FindingRow = memo(function FindingRow({
  group,
  isHidden,
  isTabStop,
  mayChange,
  onToggle,
  onFocus,
}: Props) {
  const { key, value, kind, standIn } = group;
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value;
  const reason = group.reasons.join(' · ');
  return (
    <li className="row" data-hidden={isHidden}>
      <div className="row-kind">
        <KindTag kind={kind} />
        {group.count > 1 && <span className="times">{group.count} times</span>}
      </div>
      <div className="row-what">
        <p className="row-change">
          <span className="row-value">
            <PlainText text={shown} />
          </span>
          {isHidden && standIn !== null && (
            <>
              <span className="arrow" aria-hidden="true">
                →
              </span>
              <span className="stand-in">{standIn}</span>
            </>
          )}
          {!isHidden && <span className="leaves-note">leaves as it is</span>}
        </p>
        <p className="row-why">{reason}</p>
      </div>
      <button
        type="button"
        role="switch"
        className="toggle"
        data-finding={key}
        aria-checked={isHidden}
        aria-label={`Replace ${kindName(kind)}: ${shown}${standIn === null ? '' : ` with ${standIn}`}. ${reason}`}
        disabled={standIn === null || !mayChange}
        tabIndex={isTabStop ? 0 : -1}
        onClick={(event) => onToggle(key, event)}
        onFocus={() => onFocus(key)}
      >
        <span className="toggle-side" data-on={isHidden} aria-hidden="true">
          Replace
        </span>
        <span className="toggle-side" data-on={!isHidden} aria-hidden="true">
          Keep
        </span>
      </button>
    </li>
  );
});
