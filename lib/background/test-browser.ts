import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** For tests: the parts of a browser that WXT's fake leaves out, and a way to speak as a content script or page. */
export interface TestBrowser {
  /** Match patterns that the browser permits. */
  readonly granted: Set<string>;
  readonly scripts: Map<string, { id: string; matches?: string[] }>;
  readonly blockRules: Map<number, { id: number; condition: { regexFilter?: string } }>;
  readonly allowRules: Map<number, { id: number; condition: { regexFilter?: string } }>;
  /** Files that were put into frames, with where: `7/0 /content-scripts/…`. */
  readonly injected: string[];
  /** What was sent to tabs. */
  readonly told: { tabId: number; frameId: number | null; type: string; payload: unknown }[];
  /** What answers in tabs; null: nobody. */
  answerInTab: ((type: string) => unknown) | null;
}

export function startTestBrowser(...granted: string[]): TestBrowser {
  fakeBrowser.reset();
  const state: TestBrowser = {
    granted: new Set(granted),
    scripts: new Map(),
    blockRules: new Map(),
    allowRules: new Map(),
    injected: [],
    told: [],
    answerInTab: null,
  };
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => state.granted.has(origin)),
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: scriptingOf(state),
    declarativeNetRequest: {
      isRegexSupported: async ({ regex }: { regex: string }) => ({ isSupported: !regex.includes('(?=') }),
      getDynamicRules: async () => [...state.blockRules.values()],
      updateDynamicRules: async (change: RuleChange) => updateRules(state.blockRules, change),
      getSessionRules: async () => [...state.allowRules.values()],
      updateSessionRules: async (change: RuleChange) => updateRules(state.allowRules, change),
    },
  });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Sotto', version: '0.1.0' });
  fakeBrowser.tabs.sendMessage = sendMessageIn(state) as never;
  return state;
}

/** Says something to the background as the browser would pass it on, and gives what it answers. */
export async function say(type: string, payload: unknown, sender: object, deliveryId = newId()): Promise<unknown> {
  const message: unknown = JSON.parse(JSON.stringify({ id: 1, type, timestamp: 1, data: { deliveryId, payload } }));
  const reply = await new Promise<{ res: { ok: boolean; answer?: unknown; about?: string } }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve as never);
  });
  return reply.res.ok ? reply.res.answer : reply.res;
}

/** A frame of a tab, as the browser vouches for it. */
export const frame = (
  tabUrl: string,
  changes: { tabId?: number; frameId?: number; incognito?: boolean; url?: string; origin?: string } = {},
) => ({
  id: fakeBrowser.runtime.id,
  url: changes.url ?? tabUrl,
  ...(changes.origin === undefined ? {} : { origin: changes.origin }),
  frameId: changes.frameId ?? 0,
  tab: { id: changes.tabId ?? 7, url: tabUrl, incognito: changes.incognito ?? false },
});

export const ownPage = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });

/** Until what nobody waits for is done. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

let ids = 0;
const newId = (): string => `delivery-${String((ids += 1))}`;

interface RuleChange {
  readonly removeRuleIds?: readonly number[];
  readonly addRules?: readonly { id: number; condition: object }[];
}

function updateRules(rules: Map<number, { id: number; condition: object }>, change: RuleChange): void {
  for (const id of change.removeRuleIds ?? []) rules.delete(id);
  for (const rule of change.addRules ?? []) {
    if (rules.has(rule.id)) throw new Error('a rule with this id is there already');
    rules.set(rule.id, rule);
  }
}

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds: readonly number[] };
  readonly files: readonly string[];
}

const scriptingOf = ({ scripts, injected }: TestBrowser) => ({
  executeScript: async ({ target, files }: Injection) => {
    for (const frameId of target.frameIds)
      for (const file of files) injected.push(`${String(target.tabId)}/${String(frameId)} ${file}`);
  },
  getRegisteredContentScripts: async () => [...scripts.values()],
  unregisterContentScripts: async () => scripts.clear(),
  registerContentScripts: async (added: { id: string }[]) => {
    for (const script of added) {
      if (scripts.has(script.id)) throw new Error('a script with this id is there already');
      scripts.set(script.id, script);
    }
  },
});

const sendMessageIn =
  (state: TestBrowser) =>
  (
    tabId: number,
    message: { type: string; data: { payload: unknown } },
    options: { frameId?: number } | undefined,
    respond: (reply: unknown) => void,
  ): void => {
    state.told.push({ tabId, frameId: options?.frameId ?? null, type: message.type, payload: message.data.payload });
    respond(state.answerInTab === null ? undefined : { res: { ok: true, answer: state.answerInTab(message.type) } });
  };
