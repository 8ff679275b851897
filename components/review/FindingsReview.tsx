import { type MouseEvent, useEffect, useRef } from 'react';
import { FindingList } from './FindingList';
import { FindingTexts } from './FindingTexts';
import { OddText } from './OddText';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import type { PanelProps } from './panel-props';
import { useDecisions } from './use-decisions';
import { useOddities } from './use-oddities';
import { useGuarded } from './use-guarded';
import { usePanelKeys } from './use-panel-keys';
import { headOf } from './words';

interface Props extends PanelProps {
  readonly onCancel: () => void;
}

const seen = { visible: true, dwell: false };
const seenForLong = { visible: true, dwell: true };
const anywhere = { visible: false, dwell: false };

/** Something private was found, or is not what it looks like: choose, look at what leaves, send. */
export function FindingsReview({ request, guard, redaction, keys, onAnswer, onCancel }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const { groups, decisions, choices, hidden, toggle, setAll } = useDecisions(request, redaction.keyOf);
  const { accepts, refused } = useGuarded(guard);
  const { oddities, canClean, isCleaned, setCleaned } = useOddities(request, redaction);
  const mayKeep = request.actions.includes('keep');
  const isCareful = hidden > 0 || (groups.length === 0 && isCleaned);
  const maySend = isCareful || request.mayOverride;

  const send = (event: Event | MouseEvent) => {
    if (maySend && accepts(event, isCareful ? seen : seenForLong))
      onAnswer({ verdict: 'send', choices, ...(isCleaned ? { isCleaned } : {}) });
  };
  const cancel = (event: Event | MouseEvent) => {
    if (accepts(event, anywhere)) onCancel();
  };
  const clean = (event: Event | MouseEvent) => {
    if (accepts(event, seen)) setCleaned(!isCleaned);
  };
  usePanelKeys(root, keys, { confirm: send, cancel, ...(canClean ? { clean } : {}) });
  useEffect(() => primary.current?.focus(), []);

  const { said, count } = headOf(request.reason, hidden, groups.length);
  return (
    <div className="panel" ref={root}>
      <PanelHead title={said} lead={`This is what will leave for ${request.siteName}. ${count}`} />
      <div className="body">
        <FindingTexts
          request={request}
          groups={groups}
          decisions={decisions}
          choices={choices}
          redaction={redaction}
          isCleaned={isCleaned}
        />
        <OddText oddities={oddities} isCleaned={isCleaned} onClean={clean} />
        {groups.length > 0 && (
          <FindingList
            groups={groups}
            decisions={decisions}
            mayKeep={mayKeep}
            mayKeepAll={request.mayOverride}
            onToggle={(key, event) => accepts(event, seen) && toggle(key)}
            onAll={(action, event) => accepts(event, action === 'keep' ? seenForLong : seen) && setAll(action)}
          />
        )}
      </div>
      <PanelFoot
        status={refused}
        live={`${said} ${count}`}
        cancelLabel={request.composerCleared ? 'Do not send' : 'Back to editing'}
        onCancel={cancel}
        asIs={
          request.mayOverride
            ? {
                label: 'Send as it is',
                question: 'Everything leaves as you wrote it.',
                mayArm: (event) => accepts(event, seenForLong),
                onSend: (event) => accepts(event, seenForLong) && onAnswer({ verdict: 'send-as-is' }),
              }
            : null
        }
      >
        <button ref={primary} type="button" className="primary" data-primary disabled={!maySend} onClick={send}>
          {hidden > 0 ? 'Send redacted' : isCareful ? 'Send cleaned' : 'Send, nothing hidden'}{' '}
          <kbd aria-hidden="true">↵</kbd>
        </button>
      </PanelFoot>
    </div>
  );
}
