import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small' | 'large';
}

export function Button({ look = 'secondary', size = 'normal', className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={`${styles['button'] ?? ''} ${styles[look] ?? ''} ${styles[size] ?? ''} ${className}`}
    />
  );
}
