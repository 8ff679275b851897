import { handleContentMessage } from '@/lib/messages/handle';
import { sendToTab } from '@/lib/messages/send';
import { loadPanel } from './content-scripts';
import { activeProtectionOf } from './protection';

/** Brings the panel where it is needed, and carries questions of frames to the panel in the top frame of their own tab, and the answers back. */
export function setUpReviews(): void {
  handleContentMessage('needPanel', async (_nothing, from) => {
    await activeProtectionOf(from);
    await loadPanel(from.tabId);
  });
  handleContentMessage('relayReview', async ({ review }, from) => {
    await activeProtectionOf(from);
    const top = { tabId: from.tabId, frameId: 0 };
    const delivered = await sendToTab(top, 'openReview', { frameId: from.frameId, review }).then(
      () => true,
      () => false,
    );
    return { delivered };
  });
  handleContentMessage('relayAnswer', async ({ frameId, reviewId, answer }, from) => {
    // Only the frame with the panel answers; a frame that is gone by now does not wait any more.
    if (from.frameId !== 0) throw new NotTheTopFrame();
    await sendToTab({ tabId: from.tabId, frameId }, 'reviewAnswered', { reviewId, answer });
  });
}

class NotTheTopFrame extends Error {
  override readonly name = 'NotTheTopFrame';
}
