import { useId } from 'react';
import styles from './Select.module.css';

interface Props<T extends string | null> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** The browser's own select: it knows every keyboard and every screen reader. */
export function Select<T extends string | null>({ label, value, options, onChange }: Props<T>) {
  const id = useId();
  const at = options.findIndex((option) => option.value === value);
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={at}
        onChange={({ target }) => {
          const option = options[Number(target.value)];
          if (option) onChange(option.value);
        }}
      >
        {options.map((option, index) => (
          <option key={option.value ?? ''} value={index}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  );
}
