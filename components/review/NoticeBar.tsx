import { Mark } from '@/components/ui/Mark';

export type PanelNotice =
  | { readonly kind: 'reload-needed' }
  | {
      readonly kind: 'held';
      readonly why:
        | 'detector-failed'
        | 'log-failed'
        | 'background-gone'
        | 'unreadable'
        | 'sync-request'
        | 'signed'
        | 'not-written'
        | 'plain-http';
    };

interface Props {
  readonly notice: PanelNotice;
  readonly onReload: () => void;
  readonly onDismiss: () => void;
}

const heldWords: Readonly<Record<Extract<PanelNotice, { kind: 'held' }>['why'], string>> = {
  'detector-failed': 'Sotto could not check this text, so it did not leave.',
  'log-failed': 'The log could not be written, so nothing left.',
  'background-gone': 'Sotto did not answer, so nothing left. Try again; if it stays so, reload this page.',
  unreadable: 'Sotto cannot read what this page wanted to send, so it did not leave.',
  'sync-request': 'This page wanted to send in a way that cannot be checked, so it did not leave.',
  signed:
    'This site signs what it sends, so it cannot be changed on the way. It did not leave; send it from the text box.',
  'plain-http': 'The connection to this site is not encrypted, so nothing left. Open the page with https://.',
  'not-written': 'The stand-ins could not be put into the text box, so nothing left. Your text is as it was.',
};

/** A line in the page: something was held, or the page must be reloaded. */
export function NoticeBar({ notice, onReload, onDismiss }: Props) {
  return (
    <div className="notice" role="alert">
      <Mark size={22} />
      <p>
        {notice.kind === 'held'
          ? heldWords[notice.why]
          : 'Sotto was updated or stopped. Reload this page to continue; until then nothing is sent.'}
      </p>
      {notice.kind === 'reload-needed' && (
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
