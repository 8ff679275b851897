import { warmUp } from '@/lib/detect/detect';
import { nameLanguageOf } from '@/lib/detect/language/name-language';
import { handleContentMessage } from '@/lib/messages/handle';
import { refreshLight } from './light';
import { activeProtectionOf } from './protection';
import { openReader } from './reader';
import { inBackground, report } from './report';
import { changeTab, readTab } from './tab-memory';

/** The engine: one for all tabs, away from the page's thread. A text that it cannot read counts as unread. */
export function setUpDetection(): void {
  const { read, readAhead } = openReader();
  handleContentMessage('warmUp', async () => {
    try {
      await warmUp();
      return { ready: true };
    } catch (error) {
      report('warming up the detector', error);
      return { ready: false };
    }
  });
  handleContentMessage('detect', async ({ text, isAhead }, from) => {
    const protection = await activeProtectionOf(from);
    const frame = `${String(from.tabId)}/${String(from.frameId)}`;
    const answer = await (isAhead ? readAhead(frame, text, protection) : read(text, protection));
    inBackground('noting the language of a text', noteLanguage(text, from.tabId));
    return answer;
  });
}

/** The light says where names are not read. A text whose language cannot be told leaves it as it is. */
async function noteLanguage(text: string, tabId: number): Promise<void> {
  const language = nameLanguageOf(text);
  if (language === 'unknown') return;
  const areNamesUnread = language === 'unread';
  if ((await readTab(tabId)).areNamesUnread === areNamesUnread) return;
  await changeTab(tabId, () => ({ areNamesUnread }));
  refreshLight(tabId);
}
