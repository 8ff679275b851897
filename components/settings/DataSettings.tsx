import { ChainCheck, type ChainResult } from './ChainCheck';
import styles from './DataSettings.module.css';
import { EraseBox, type EraseRequest } from './EraseBox';
import { RetentionField } from './RetentionField';
import { SecondLookBox } from './SecondLookBox';

export interface DataSettingsProps {
  readonly retentionDays: number;
  /** Set by managed policy. */
  readonly isRetentionManaged: boolean;
  readonly sites: readonly { readonly key: string; readonly name: string }[];
  readonly chain: ChainResult;
  /** What the last erasing did; null before any. */
  readonly erased: number | null;
  readonly onRetention: (days: number) => void;
  readonly onErase: (request: EraseRequest) => void;
  readonly onCheckChain: () => void;
  /** Null: this browser has no such API. */
  readonly secondLook: { readonly isOn: boolean; readonly canStop: boolean } | null;
  readonly onSecondLook: (isOn: boolean) => void;
}

/** How long the log is kept, erasing it, whether anybody has changed it, and the second look. */
export function DataSettings(props: DataSettingsProps) {
  return (
    <div className={styles['stack']}>
      <section className={styles['card']} aria-labelledby="retention">
        <h2 id="retention">How long entries are kept</h2>
        <RetentionField days={props.retentionDays} isManaged={props.isRetentionManaged} onChange={props.onRetention} />
      </section>
      <section className={styles['card']} aria-labelledby="erase">
        <h2 id="erase">Erase entries</h2>
        <EraseBox sites={props.sites} erased={props.erased} onErase={props.onErase} />
      </section>
      <section className={styles['card']} aria-labelledby="chain">
        <h2 id="chain">Check the log</h2>
        <ChainCheck result={props.chain} onCheck={props.onCheckChain} />
      </section>
      {props.secondLook !== null && (
        <section className={styles['card']} aria-labelledby="second-look">
          <h2 id="second-look">A second look</h2>
          <SecondLookBox {...props.secondLook} onChange={props.onSecondLook} />
        </section>
      )}
    </div>
  );
}
