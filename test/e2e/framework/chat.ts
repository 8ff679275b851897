import type { TransportName } from '../apps/chat/transports';
import type { Tab } from './driver';
import { poll } from './poll';
import type { Session } from './test';

export type ChatName = 'chatgpt';

/** Opens a chat page of ours and waits until it can be typed into. The composer has the focus, by a real click. */
export const openChat = async (
  { driver }: Session,
  chat: ChatName,
  transport: TransportName = 'fetch',
  query = '',
): Promise<Tab> => {
  const tab = await driver.newTab();
  await tab.goto(`${addresses[chat]}?transport=${transport}${query}`);
  await tab.click('#prompt-textarea');
  return tab;
};

const addresses: Readonly<Record<ChatName, string>> = { chatgpt: 'https://chatgpt.com/' };

export const sendTyped = async (tab: Tab, text: string): Promise<void> => {
  await tab.type(text);
  await tab.press('Enter');
};

/** Waits until the page has drawn that many whole answers. */
export const waitForAnswers = async (tab: Tab, count: number): Promise<void> => {
  await poll(`${count} answers`, async () => {
    const answers = await tab.evaluate(() => Number(document.body.dataset['answers'] ?? 0), null);
    return answers >= count ? true : null;
  });
};

/** What stands in the composer. */
export const composerText = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector<HTMLElement>('#prompt-textarea')?.innerText ?? '', null);

/** What the person reads in the answers. */
export const answersText = (tab: Tab): Promise<string> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-message-author-role="assistant"]')]
        .map((answer) => answer.innerText)
        .join('\n'),
    null,
  );
