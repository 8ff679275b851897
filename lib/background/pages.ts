import { handlePageMessage } from '@/lib/messages/handle';
import { eraseEntries } from '@/lib/store/log';
import { tabState } from './tab-state';

/** What popup and dashboard ask for. */
export function setUpPages(): void {
  handlePageMessage('readTabState', async ({ tabId }) => {
    const { state, reason, page, memory } = await tabState(tabId);
    return {
      state,
      reason,
      siteKey: page?.siteKey ?? null,
      siteName: page === null ? null : page.site.hosts.length > 0 ? page.site.name : page.siteKey,
      lastOutcome: memory.lastOutcome,
      hiddenCount: memory.hiddenCount,
    };
  });
  handlePageMessage('eraseLog', async (filter) => ({ erased: await eraseEntries(filter) }));
}
