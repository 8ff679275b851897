import { Button } from '@/components/ui/Button';
import styles from './DataSettings.module.css';

export type ChainResult =
  | { readonly is: 'unchecked' | 'checking' | 'failed' }
  | {
      readonly is: 'checked';
      readonly length: number;
      readonly faults: readonly {
        readonly sequence: number;
        readonly what: 'missing' | 'unreadable' | 'altered' | 'unlinked';
      }[];
    };

interface Props {
  readonly result: ChainResult;
  readonly onCheck: () => void;
}

const faultWords = {
  missing: 'is missing',
  unreadable: 'cannot be read',
  altered: 'was altered',
  unlinked: 'does not follow from the one before',
};

/** Whether every entry still is what was written. Evidence against accidents, not against who owns this computer. */
export function ChainCheck({ result, onCheck }: Props) {
  return (
    <>
      <p className={styles['soft']}>
        Each entry is chained to the one before it. A gap or a change shows. Whoever controls this computer could
        rebuild the whole chain, so this proves care, not innocence.
      </p>
      <Button disabled={result.is === 'checking'} onClick={onCheck}>
        {result.is === 'checking' ? 'Checking…' : 'Check now'}
      </Button>
      <div role="status">
        {result.is === 'failed' && <p className={styles['bad']}>The log could not be read to its end.</p>}
        {result.is === 'checked' && result.faults.length === 0 && (
          <p className={styles['good']}>
            {result.length === 0
              ? 'The log is empty.'
              : `All ${String(result.length)} entries are as they were written.`}
          </p>
        )}
        {result.is === 'checked' && result.faults.length > 0 && (
          <>
            <p className={styles['bad']}>{result.faults.length} of the entries are not as they were written.</p>
            <ul className={styles['faults']}>
              {result.faults.slice(0, 200).map(({ sequence, what }, index) => (
                <li key={index}>
                  No. {sequence} {faultWords[what]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
