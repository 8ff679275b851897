import type { Notice } from '@/lib/flow/ports';
import { Mark } from '@/components/ui/Mark';

interface Props {
  readonly notice: Notice;
  readonly onReload: () => void;
  readonly onDismiss: () => void;
}

const heldWords: Readonly<Record<Extract<Notice, { kind: 'held' }>['why'], string>> = {
  'detector-failed': 'Sotto could not check this text, so it did not leave.',
  'log-failed': 'The log could not be written, so nothing left.',
  'background-gone': 'Sotto did not answer, so nothing left. Try again; if it stays so, reload this page.',
  unreadable: 'Sotto cannot read what this page wanted to send, so it did not leave.',
  'sync-request': 'This page wanted to send in a way that cannot be checked, so it did not leave.',
};

/** A line in the page: something was held, or the page must be reloaded. */
export function NoticeBar({ notice, onReload, onDismiss }: Props) {
  const isReload = notice.kind === 'reload-needed';
  return (
    <div className="notice" role="alert">
      <Mark size={22} />
      <p>
        {notice.kind === 'held'
          ? heldWords[notice.why]
          : 'Sotto was updated or stopped. Reload this page to continue; until then nothing is sent.'}
      </p>
      {isReload && (
        <button type="button" className="primary small" onClick={(event) => event.nativeEvent.isTrusted && onReload()}>
          Reload
        </button>
      )}
      <button type="button" className="quiet small" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
