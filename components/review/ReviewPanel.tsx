import { useState } from 'react';
import { FindingsReview } from './FindingsReview';
import { NotSent } from './NotSent';
import type { PanelProps } from './panel-props';
import { UnreadReview } from './UnreadReview';

/** The review of one prompt: what was found, what will leave, and the person's word on it. */
export function ReviewPanel(props: PanelProps) {
  const { request, onAnswer } = props;
  const [isStopped, setStopped] = useState(false);
  const cancel = () => {
    if (request.composerCleared && request.parts.length > 0) setStopped(true);
    else onAnswer({ verdict: 'cancel' });
  };
  if (isStopped) return <NotSent {...props} />;
  if (request.reason === 'findings' || request.reason === 'disguise')
    return <FindingsReview {...props} onCancel={cancel} />;
  return <UnreadReview {...props} reason={request.reason} onCancel={cancel} />;
}
