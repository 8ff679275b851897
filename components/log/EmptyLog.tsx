import { Mark } from '@/components/ui/Mark';
import { Button } from '@/components/ui/Button';
import styles from './EmptyLog.module.css';

interface Props {
  /** Nothing fits the filter, though there are entries. */
  readonly isFiltered: boolean;
  readonly onShowAll: () => void;
}

export function EmptyLog({ isFiltered, onShowAll }: Props) {
  return (
    <div className={styles['empty']}>
      <Mark size={40} />
      <h2>{isFiltered ? 'Nothing fits.' : 'Nothing here yet.'}</h2>
      <p>
        {isFiltered
          ? 'No entry of the log fits what you chose above.'
          : 'Each prompt that Sotto checks becomes one line: what kinds of details were found, and what happened. Not a word of the text.'}
      </p>
      {isFiltered && <Button onClick={onShowAll}>Show everything</Button>}
    </div>
  );
}
