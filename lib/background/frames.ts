import { handleContentMessage } from '@/lib/messages/handle';
import { protectionOf } from './protection';
import { pageBegins, refreshLight } from './light';
import { inBackground } from './report';
import { changeTab } from './tab-memory';

/** Frames introduce themselves, say how they do, and which conversation they are in. */
export function setUpFrames(): void {
  handleContentMessage('introduce', async (_request, from) => {
    if (from.frameId === 0) inBackground('introduction', pageBegins(from.tabId, from.deliveryId));
    return protectionOf(from);
  });
  handleContentMessage('reportSelfTest', async ({ selfTest }, from) => {
    if (from.frameId !== 0) return;
    await changeTab(from.tabId, () => ({ selfTest }));
    refreshLight(from.tabId);
  });
  handleContentMessage('reportConversation', async ({ conversation }, from) => {
    if (from.frameId === 0) await changeTab(from.tabId, () => ({ conversation }));
  });
}
