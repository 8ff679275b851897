import { Toggle } from '@/components/ui/Toggle';
import styles from './DataSettings.module.css';

interface Props {
  readonly isOn: boolean;
  /** Firefox lets an extension cancel a request; Chrome lets it watch. */
  readonly canStop: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether the browser shows Sotto each request once more on its way out. */
export function SecondLookBox({ isOn, canStop, onChange }: Props) {
  return (
    <>
      <p className={styles['soft']}>
        A page can send from places where Sotto cannot stand: its workers, and sockets that these open. With this the
        browser shows Sotto every request of the sites you switched on once more, and{' '}
        {canStop
          ? 'a prompt or a hidden value that came round the page’s guard is stopped.'
          : 'a prompt or a hidden value that came round the page’s guard is noticed: the light turns red, and the log says so.'}{' '}
        The browser asks you for a permission. Nothing of what is seen is kept.
      </p>
      <Toggle label="Look at requests a second time" isOn={isOn} onChange={onChange} />
    </>
  );
}
