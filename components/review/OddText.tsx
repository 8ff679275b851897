import type { MouseEvent } from 'react';
import type { Oddities } from './panel-props';

interface Props {
  readonly oddities: Oddities;
  readonly isCleaned: boolean;
  readonly onClean: (event: MouseEvent) => void;
}

/** Instructions shown at most, and characters of each. */
const shown = 3;
const longest = 80;

/** Points out what is not what it looks like; the person says what becomes of it. Nothing where all is plain. */
export function OddText({ oddities: { invisible, lookAlikes, instructions }, isCleaned, onClean }: Props) {
  const odd = [
    invisible > 0 ? `${count(invisible, 'character')} here cannot be seen` : null,
    lookAlikes > 0 ? `${count(lookAlikes, 'letter')} here ${lookAlikes === 1 ? 'is' : 'are'} of another script` : null,
  ].filter((words) => words !== null);
  return (
    <>
      {odd.length > 0 && (
        <div className="odd">
          <p>{`${odd.join(', ')}${isCleaned ? ': taken out, or written in Latin letters.' : '.'}`}</p>
          <button type="button" className="quiet" aria-pressed={isCleaned} onClick={onClean}>
            {isCleaned ? 'Leave them in' : 'Take them out'} <kbd aria-hidden="true">C</kbd>
          </button>
        </div>
      )}
      {instructions.length > 0 && (
        <div className="odd">
          <p>
            Some of this reads like instructions to the model, perhaps not yours:{' '}
            {instructions.slice(0, shown).map((words, index) => (
              <q key={index}>{words.slice(0, longest)}</q>
            ))}
            . It leaves as it stands.
          </p>
        </div>
      )}
    </>
  );
}

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;
