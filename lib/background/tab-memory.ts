import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { concernSchema } from '@/lib/model/concern';
import { entryDraftSchema } from '@/lib/model/entry';
import { inTurn } from '@/lib/store/in-turn';

/** What is known of a tab while it lives. Session memory: the background may sleep in between. */
const tabMemorySchema = z.object({
  lastOutcome: z.nullable(entryDraftSchema),
  /** Values replaced since the page was loaded. */
  hiddenCount: z.int().check(z.nonnegative()),
  selfTest: z.nullable(
    z.object({
      guard: z.boolean(),
      composer: z.nullable(z.boolean()),
      detector: z.nullable(z.boolean()),
      canary: z.nullable(z.boolean()),
    }),
  ),
  /** The conversation that the top frame is in. */
  conversation: z.nullable(z.string()),
  /** The page that introduced itself last. */
  page: z.nullable(z.string()),
  /** Of the last outcome, so that a message that is repeated counts once. */
  delivery: z.nullable(z.string()),
  /** Texts that the page sent while they were typed, and that did not leave. */
  draftCount: z.int().check(z.nonnegative()),
  /** What the connection check has to say of this page. */
  concerns: z.readonly(z.array(concernSchema)),
  /** Host of the page in the tab, where it came without a content security policy (known with the second look alone). */
  withoutPolicy: z.nullable(z.string()),
  /** A frame of this page has said that its guard is not in place. */
  hasOpenFrame: z.boolean(),
  /** Something left this page by a way that could only be watched. */
  hasEscaped: z.boolean(),
  /** The text that was read last is in a language whose names are not read. */
  areNamesUnread: z.boolean(),
});
export type TabMemory = z.infer<typeof tabMemorySchema>;

const blank: TabMemory = {
  lastOutcome: null,
  hiddenCount: 0,
  selfTest: null,
  conversation: null,
  page: null,
  delivery: null,
  draftCount: 0,
  concerns: [],
  withoutPolicy: null,
  hasOpenFrame: false,
  hasEscaped: false,
  areNamesUnread: false,
};

const keyOf = (tabId: number) => `session:tab/${String(tabId)}` as const;

/** What is known of this tab; blank where nothing is, or where it is not in the schema. */
export async function readTab(tabId: number): Promise<TabMemory> {
  const memory = tabMemorySchema.safeParse(await storage.getItem<unknown>(keyOf(tabId)));
  return memory.success ? memory.data : blank;
}

/** Changes some of it and leaves the rest; one change after the other. */
export function changeTab(tabId: number, edit: (memory: TabMemory) => Partial<TabMemory>): Promise<void> {
  return inTurn(keyOf(tabId), async () => {
    const memory = await readTab(tabId);
    await storage.setItem(keyOf(tabId), { ...memory, ...edit(memory) });
  });
}

/** A new page in the tab: what was counted and tested is of the old one. One that is known introduces itself again at each change of what holds. */
export const tabLoaded = (tabId: number, page: string): Promise<void> =>
  changeTab(tabId, ({ page: known, lastOutcome, delivery, withoutPolicy }) =>
    known === page ? {} : { ...blank, lastOutcome, delivery, withoutPolicy, page },
  );

/** For a tab that was closed. */
export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(`tab/${String(tabId)}`);
