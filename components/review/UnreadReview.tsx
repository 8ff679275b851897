import { type MouseEvent, useEffect, useRef } from 'react';
import type { ReviewReason } from '@/lib/model/review';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import type { PanelProps } from './panel-props';
import { TextPane } from './TextPane';
import { useGuarded } from './use-guarded';
import { usePanelKeys } from './use-panel-keys';
import { letGoWords, type UnreadReason, unreadTitle, unreadWhy } from './words';

interface Props extends PanelProps {
  readonly reason: UnreadReason;
  readonly onCancel: () => void;
}

const seenForLong = { visible: true, dwell: true };
const hasWritten = (reason: ReviewReason): boolean => reason !== 'unexplained' && reason !== 'too-many';
const anywhere = { visible: false, dwell: false };

/** It could not be read: the safe way is the default, the other one is deliberate. */
export function UnreadReview({ request, reason, guard, keys, onAnswer, onCancel }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { accepts, refused } = useGuarded(guard);
  const cancel = (event: Event | MouseEvent) => {
    if (accepts(event, anywhere)) onCancel();
  };
  usePanelKeys(root, keys, { confirm: cancel, cancel });
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-primary]')?.focus(), []);
  const title = unreadTitle[reason];
  return (
    <div className="panel panel-unread" ref={root}>
      <PanelHead title={title} lead={`Nothing has left for ${request.siteName}.`} />
      <div className="body">
        {request.fileNames.length > 0 && (
          <ul className="files" aria-label="Files">
            {request.fileNames.map((name, index) => (
              <li key={index}>{name}</li>
            ))}
          </ul>
        )}
        <p className="why">{unreadWhy[reason]}</p>
        {request.parts.length > 0 && (
          <TextPane
            title={hasWritten(reason) ? 'You wrote' : 'It says'}
            tone="before"
            parts={request.parts}
            renderFinding={({ text }) => text}
          />
        )}
      </div>
      <PanelFoot
        status={refused}
        live={`${title} Nothing has left.`}
        cancelLabel={
          request.composerCleared || reason === 'upload' || !hasWritten(reason) ? 'Do not send' : 'Back to editing'
        }
        isCancelPrimary
        onCancel={cancel}
        asIs={
          request.mayOverride || !hasWritten(reason)
            ? {
                ...letGoWords(reason),
                mayArm: (event) => accepts(event, seenForLong),
                onSend: (event) => accepts(event, seenForLong) && onAnswer({ verdict: 'send-as-is' }),
              }
            : null
        }
      />
    </div>
  );
}
