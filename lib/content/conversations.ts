import { trackConversation } from '@/lib/chat-page/conversation-tracker';
import { guarded, hide, newMemory, type ConversationMemory } from '@/lib/flow/conversation-memory';
import { sendToBackground } from '@/lib/messages/send';
import type { StandIn } from '@/lib/model/choice';
import type { Site } from '@/lib/model/site';

export interface Conversations {
  /** The conversation that the page is in, with everything hidden in it so far. Rejects where the vault cannot be read. */
  readonly current: () => Promise<ConversationMemory>;
  /** The same, as far as it is known in this frame already. */
  readonly hiddenNow: () => readonly StandIn[];
  /** The same, with what stands in the composer and is not decided on. */
  readonly guardedNow: () => readonly StandIn[];
  readonly promptLeft: (now: number) => void;
}

/** How frames below the top one name the conversation of their tab. */
const conversationOfTab = 'tab';

/** Follows the conversations of a top frame by its URL. */
export function openConversations(site: Site): Conversations {
  const tracker = trackConversation(site, newId);
  const memories = new Map<string, Promise<ConversationMemory>>();
  let latest: ConversationMemory | null = null;
  return {
    hiddenNow: () => (latest ? [...latest.hidden.values()] : []),
    guardedNow: () => (latest ? guarded(latest) : []),
    promptLeft: tracker.promptLeft,
    current: async () => {
      const { id, namedFrom } = tracker.at(new URL(location.href), Date.now());
      const before = namedFrom === null ? undefined : memories.get(namedFrom);
      if (before && namedFrom !== null) memories.set(id, rename(await before, id));
      const memory = memories.get(id) ?? open(id);
      memories.set(id, memory);
      memory.catch(() => memories.delete(id));
      latest = await memory;
      return latest;
    },
  };
}

/** Frames below the top one share its conversation, whose vault they read anew each time. */
export function openConversationOfTab(): Conversations {
  const memory = newMemory(conversationOfTab);
  return {
    hiddenNow: () => [...memory.hidden.values()],
    guardedNow: () => guarded(memory),
    promptLeft: () => undefined,
    current: async () => {
      hide(memory, await readVault(conversationOfTab));
      return memory;
    },
  };
}

async function open(id: string): Promise<ConversationMemory> {
  await sendToBackground('reportConversation', { conversation: id });
  return newMemory(id, await readVault(id));
}

async function rename(memory: ConversationMemory, to: string): Promise<ConversationMemory> {
  await sendToBackground('nameConversation', { from: memory.id, to });
  await sendToBackground('reportConversation', { conversation: to });
  return { ...memory, id: to };
}

const readVault = async (conversation: string): Promise<readonly StandIn[]> =>
  (await sendToBackground('readVault', { conversation })).standIns;

/** Not `crypto.randomUUID`: that is absent on pages served over plain http. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
