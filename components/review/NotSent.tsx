import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { PanelHead } from './PanelHead';
import type { PanelProps } from './panel-props';
import { TextPane } from './TextPane';
import { useGuarded } from './use-guarded';
import { usePanelKeys } from './use-panel-keys';

const anywhere = { visible: false, dwell: false };

const sayings = {
  '': '',
  copied: 'Copied.',
  'not-copied': 'The page does not let Sotto copy. Select the text above and copy it.',
  'not-put-back': 'The text box did not take it. Copy it instead.',
};

/** Stopped after the site had cleared its composer: the words are here, to be put back or copied. */
export function NotSent({ request, guard, keys, onAnswer, onCopy, onPutBack }: PanelProps) {
  const root = useRef<HTMLDivElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const [said, say] = useState<keyof typeof sayings>('');
  const { accepts } = useGuarded(guard);
  const text = request.parts.map((part) => part.text).join('\n\n');

  const close = (event: Event | MouseEvent) => {
    if (accepts(event, anywhere)) onAnswer({ verdict: 'cancel' });
  };
  const putBack = async (event: Event | MouseEvent) => {
    if (!accepts(event, anywhere)) return;
    if (await onPutBack(text)) onAnswer({ verdict: 'cancel' });
    else say('not-put-back');
  };
  const copy = async (event: MouseEvent) => {
    if (accepts(event, anywhere)) say((await onCopy(text)) ? 'copied' : 'not-copied');
  };
  usePanelKeys(root, keys, { confirm: (event) => void putBack(event), cancel: close });
  useEffect(() => primary.current?.focus(), []);
  return (
    <div className="panel" ref={root}>
      <PanelHead
        title="Not sent."
        lead={`${request.siteName} may have emptied its text box. Your words are still here.`}
      />
      <div className="body">
        <TextPane title="You wrote" tone="before" parts={request.parts} renderFinding={(piece) => piece.text} />
      </div>
      <footer className="foot">
        <p className="refused" role="status">
          {sayings[said]}
        </p>
        <div className="ways">
          <button type="button" className="quiet" onClick={close}>
            Close <kbd aria-hidden="true">esc</kbd>
          </button>
          <div className="ways-main">
            <button type="button" className="secondary" onClick={(event) => void copy(event)}>
              Copy
            </button>
            <button
              ref={primary}
              type="button"
              className="primary"
              data-primary=""
              onClick={(event) => void putBack(event)}
            >
              Put back <kbd aria-hidden="true">↵</kbd>
            </button>
          </div>
        </div>
      </footer>
    </div>
  );
}
