import type { MouseEvent, ReactNode } from 'react';
import { SendAsIs } from './SendAsIs';

interface Props {
  /** Why the last press did nothing; empty where all is well. */
  readonly status: string;
  /** Read out when it changes. */
  readonly live: string;
  readonly cancelLabel: string;
  readonly onCancel: (event: MouseEvent) => void;
  /** Null: managed policy forbids it. */
  readonly asIs: {
    readonly label: string;
    readonly question: string;
    readonly mayArm: (event: MouseEvent) => boolean;
    readonly onSend: (event: MouseEvent) => void;
  } | null;
  /** The panel's primary button, where it is not the way back. */
  readonly children?: ReactNode;
  readonly isCancelPrimary?: boolean;
}

/** The ways out. The one that changes nothing stands apart from the ones that people press without reading. */
export function PanelFoot({ status, live, cancelLabel, onCancel, asIs, children, isCancelPrimary = false }: Props) {
  return (
    <footer className="foot">
      <p className="refused" role="alert">
        {status}
      </p>
      <p className="only-heard" role="status">
        {live}
      </p>
      <div className="ways">
        {asIs ? <SendAsIs {...asIs} /> : <p className="managed">Sending as it is: switched off by your organization</p>}
        <div className="ways-main">
          <button
            type="button"
            className={isCancelPrimary ? 'primary' : 'secondary'}
            data-primary={isCancelPrimary ? '' : undefined}
            onClick={onCancel}
          >
            {cancelLabel} <kbd aria-hidden="true">esc</kbd>
          </button>
          {children}
        </div>
      </div>
    </footer>
  );
}
