import { createRoot } from 'react-dom/client';
import type { KeySource, Redaction } from '@/components/review/panel-props';
import { ReviewPanel } from '@/components/review/ReviewPanel';
import type { PanelTools } from '@/lib/chat-page/panel-host';
import type { ReviewAnswer, ReviewRequest } from '@/lib/model/review';
import { cleanText, odditiesIn } from '@/lib/redact/hygiene';
import { redactText } from '@/lib/redact/redact-text';
import { valueKey } from '@/lib/redact/same-value';
import { copyText } from './copy-text';
import { holdTop } from './hold-top';
import { placeDialog } from './place-dialog';
import type { Surface } from './surface';
import { visibilityGuard } from './visibility-guard';
import { watchPainted } from './watch-painted';

const redaction: Redaction = { redact: redactText, keyOf: valueKey, odditiesIn, clean: cleanText };
/** Milliseconds between two looks at whether the panel is in sight. */
const lookEvery = 100;

export interface ReviewToShow {
  readonly request: ReviewRequest;
  readonly tools: PanelTools;
  readonly keys: KeySource;
  /** Takes the panel away without an answer of the person's. */
  readonly signal: AbortSignal;
}

/** Draws one review and resolves with what became of it. Taken away, or held under by the page for good: `cancel`. */
export function showReview(surface: Surface, { request, tools, keys, signal }: ReviewToShow): Promise<ReviewAnswer> {
  const { host, dialog } = surface;
  const life = new AbortController();
  const { promise, resolve } = Promise.withResolvers<ReviewAnswer>();
  if (!host.isConnected) document.documentElement.append(host);
  placeDialog(dialog, tools.near, life.signal);
  dialog.showModal();

  const guard = visibilityGuard({
    host,
    dialog,
    now: () => performance.now(),
    isPainted: watchPainted(dialog, life.signal),
  });
  const root = createRoot(dialog);
  const finish = (answer: ReviewAnswer) => {
    if (life.signal.aborted) return;
    life.abort();
    root.unmount();
    dialog.close();
    resolve(answer);
  };
  let isAside = false;
  // Under a modal dialog the page is inert, and its composer takes nothing: the panel steps aside while it writes.
  const putBack = async (text: string): Promise<boolean> => {
    isAside = true;
    dialog.close();
    const isTaken = await tools.putBack(text).catch(() => false);
    isAside = false;
    if (!isTaken && !life.signal.aborted) dialog.showModal();
    return isTaken;
  };
  const timer = setInterval(guard.look, lookEvery);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  holdTop(surface, {
    topLayer: tools.topLayer,
    onDisturbed: guard.restart,
    onLost: () => finish({ verdict: 'cancel' }),
    isAside: () => isAside,
    signal: life.signal,
  });
  signal.addEventListener('abort', () => finish({ verdict: 'cancel' }), { signal: life.signal });
  root.render(
    <ReviewPanel
      request={request}
      guard={guard}
      redaction={redaction}
      keys={keys}
      onAnswer={finish}
      onCopy={copyText}
      onPutBack={putBack}
    />,
  );
  return promise;
}
