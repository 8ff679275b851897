import type { TransportName } from '../apps/chat/transports';
import type { ArrivalFilter } from '../server/wire';
import type { Tab } from './driver';
import { poll } from './poll';
import type { Session } from './test';

export const chats = ['chatgpt', 'demo'] as const;
export type ChatName = (typeof chats)[number];

/** Where each chat's prompts arrive, and the rest that it sends. */
export const endpoints: Readonly<
  Record<ChatName, Readonly<Record<'prompt' | 'draft' | 'completions' | 'feedback', ArrivalFilter>>>
> = {
  chatgpt: {
    prompt: { path: /\/backend-api\/(?:f\/conversation|celsius\/ws\/user)$/ },
    draft: { path: /\/conversation\/prepare$/ },
    completions: { path: /generate_autocompletions$/ },
    feedback: { path: /implicit_message_feedback$/ },
  },
  demo: {
    prompt: { path: /\/v1\/(?:chat\/completions|form-completions|socket)$/ },
    draft: { path: /\/v1\/draft$/ },
    completions: { path: /\/v1\/autocompletions$/ },
    feedback: { path: /\/v1\/feedback$/ },
  },
};

export const chatAddress = ({ loopback }: Session, chat: ChatName): string =>
  chat === 'chatgpt' ? 'https://chatgpt.com/' : loopback.demoAddress;

/** Opens a chat page of ours and waits until it can be typed into. The composer has the focus, by a real click. */
export const openChat = async (
  session: Session,
  chat: ChatName,
  transport: TransportName = 'fetch',
  query = '',
): Promise<Tab> => {
  const tab = await session.driver.newTab();
  await tab.goto(`${chatAddress(session, chat)}?transport=${transport}${query}`);
  await tab.click('#prompt-textarea');
  return tab;
};

export const sendTyped = async (tab: Tab, text: string): Promise<void> => {
  await tab.type(text);
  await tab.press('Enter');
};

/** Waits until the page has drawn that many whole answers. */
export const waitForAnswers = async (tab: Tab, count: number): Promise<void> => {
  await poll(
    `${count} answers`,
    async () => {
      const answers = await tab.evaluate(() => Number(document.body.dataset['answers'] ?? 0), null);
      return answers >= count ? true : null;
    },
    20_000,
  );
};

/** What stands in the composer. */
export const composerText = (tab: Tab): Promise<string> =>
  tab.evaluate(
    () => [...document.querySelectorAll('#prompt-textarea p')].map((paragraph) => paragraph.textContent).join('\n'),
    null,
  );

/** What the person reads in the answers. */
export const answersText = (tab: Tab): Promise<string> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-message-author-role="assistant"]')]
        .map((answer) => answer.innerText)
        .join('\n'),
    null,
  );

/** Waits until the person reads this in the answers. */
export const waitForShown = (tab: Tab, text: string): Promise<true> =>
  poll('the real value in the answer', async () => ((await answersText(tab)).includes(text) ? true : null));
