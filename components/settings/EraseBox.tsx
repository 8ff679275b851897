import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Select } from '@/components/ui/Select';
import styles from './DataSettings.module.css';

/** Milliseconds since 1970, half open; null: without a limit. */
export interface EraseRequest {
  readonly site: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

interface Props {
  readonly sites: readonly { readonly key: string; readonly name: string }[];
  readonly erased: number | null;
  readonly onErase: (request: EraseRequest) => void;
}

/** By site and by days; with neither, everything. */
export function EraseBox({ sites, erased, onErase }: Props) {
  const id = useId();
  const [site, setSite] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [isAsking, setAsking] = useState(false);
  const request = { site, from: midnight(from), to: midnight(to, 1) };
  const isAll = site === null && request.from === null && request.to === null;
  const siteName = sites.find(({ key }) => key === site)?.name ?? 'all sites';
  return (
    <>
      <p className={styles['soft']}>
        What an entry said is gone for good; its place in the chain stays, so that the rest can still be checked.
      </p>
      <div className={styles['line']}>
        <Select
          label="Site"
          value={site}
          options={[{ value: null, name: 'All sites' }, ...sites.map(({ key, name }) => ({ value: key, name }))]}
          onChange={setSite}
        />
        <span className={styles['field']}>
          <label htmlFor={`${id}from`}>From</label>
          <input id={`${id}from`} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        </span>
        <span className={styles['field']}>
          <label htmlFor={`${id}to`}>To</label>
          <input id={`${id}to`} type="date" value={to} min={from} onChange={({ target }) => setTo(target.value)} />
        </span>
        <Button onClick={() => setAsking(true)}>{isAll ? 'Erase everything…' : 'Erase these…'}</Button>
      </div>
      {erased !== null && (
        <p role="status" className={styles['good']}>
          {erased === 1 ? 'One entry erased.' : `${String(erased)} entries erased.`}
        </p>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={isAll ? 'Erase the whole log?' : 'Erase these entries?'}
        confirm="Erase"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onErase(request);
        }}
      >
        {isAll ? 'Every entry of every site is erased.' : `Entries of ${siteName}${range(from, to)} are erased.`} This
        cannot be taken back.
      </ConfirmDialog>
    </>
  );
}

/** Start of a day, or of one some days later, in this machine's time zone; a day may have 23 or 25 hours. */
function midnight(date: string, later = 0): number | null {
  if (date === '') return null;
  const start = new Date(`${date}T00:00`);
  return start.setDate(start.getDate() + later);
}

function range(from: string, to: string): string {
  if (from !== '' && to !== '') return ` from ${from} to ${to}`;
  if (from !== '') return ` since ${from}`;
  return to === '' ? '' : ` up to ${to}`;
}
