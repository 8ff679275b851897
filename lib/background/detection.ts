import { detect, warmUp } from '@/lib/detect/detect';
import { nameLanguageOf } from '@/lib/detect/language/name-language';
import { PieceCache } from '@/lib/detect/piece-cache';
import type { Finding } from '@/lib/model/finding';
import type { Protection } from '@/lib/model/protection';
import { handleContentMessage } from '@/lib/messages/handle';
import { refreshLight } from './light';
import { activeProtectionOf } from './protection';
import { inBackground, report } from './report';
import { changeTab, readTab } from './tab-memory';

type Asked = Pick<Protection, 'level' | 'asks'>;
type Answer = { readonly findings: Finding[] | null };

/** The engine: one for all tabs, away from the page's thread. A text that it cannot read counts as unread. */
export function setUpDetection(): void {
  const read = openReader();
  handleContentMessage('warmUp', async () => {
    try {
      await warmUp();
      return { ready: true };
    } catch (error) {
      report('warming up the detector', error);
      return { ready: false };
    }
  });
  handleContentMessage('detect', async ({ text }, from) => {
    const answer = await read(text, await activeProtectionOf(from));
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

/**
 * Reads texts. One that is asked for again while it is read (a message that is repeated) is read once; of one that was read
 * before, only the pieces that changed are read.
 */
function openReader(): (text: string, asked: Asked) => Promise<Answer> {
  const cache = new PieceCache();
  const underWay = new Map<string, Promise<Answer>>();
  const readOne = async (text: string, { level, asks }: Asked): Promise<Answer> => {
    try {
      return { findings: await detect(text, { level, asks, cache }) };
    } catch (error) {
      report('detection', error);
      return { findings: null };
    }
  };
  return (text, asked) => {
    const key = `${JSON.stringify([asked.level, asked.asks])}\n${text}`;
    const known = underWay.get(key);
    if (known !== undefined) return known;
    const answer = readOne(text, asked).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  };
}
