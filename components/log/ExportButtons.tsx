import { Download } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import styles from './ExportButtons.module.css';

export type ExportFormat = 'json' | 'csv' | 'ndjson';

interface Props {
  readonly isFiltered: boolean;
  readonly isDisabled: boolean;
  readonly onExport: (format: ExportFormat) => void;
}

const formats = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['ndjson', 'NDJSON'],
] as const;

/** Saves what the filter shows as a file. */
export function ExportButtons({ isFiltered, isDisabled, onExport }: Props) {
  return (
    <div className={styles['exports']} role="group" aria-label="Save as a file">
      <span className={styles['label']}>
        <Download size={16} aria-hidden="true" />
        {isFiltered ? 'Save these' : 'Save all'}
      </span>
      {formats.map(([format, name]) => (
        <Button key={format} size="small" disabled={isDisabled} onClick={() => onExport(format)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
