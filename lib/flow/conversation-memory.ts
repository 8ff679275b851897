import type { Choice, StandIn } from '@/lib/model/choice';
import type { Finding } from '@/lib/model/finding';
import type { Door } from '@/lib/model/review';

/** How long an approval given at the composer explains a request at the wire, in milliseconds. */
export const approvalLasts = 60_000;

/** How many read texts are remembered, so that a re-sent history is not read again. */
const readLimit = 400;

/** What a person has decided for a text, before or while it left. */
export interface Settlement {
  readonly choices: readonly Choice[];
  /** *Send as it is*: nothing in this text is asked about, found or not. */
  readonly isAsIs: boolean;
  /** The text leaves without what nobody sees in it (`lib/redact/hygiene.ts`). */
  readonly isCleaned?: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a frame remembers of one conversation. Lives in the isolated world's memory only. */
export interface ConversationMemory {
  readonly id: string;
  /** Values that leave as stand-ins, by value. The tripwire looks for these. */
  readonly hidden: Map<string, StandIn>;
  /** Values that were read and nobody has decided on yet, under stand-ins without a number. The tripwire's, too. */
  readonly unsettled: Map<Door | 'typed', readonly StandIn[]>;
  /** Resolves when every detection under way is done. */
  detecting: Promise<unknown>;
  /** By {@link textKey}, so that retries and re-sent history are not asked about again. */
  readonly settled: Map<string, Settlement>;
  /** Texts that were decided on when they were pasted, as they went into the page, by {@link textKey}. */
  readonly pasted: Map<string, 'sent' | 'sent-redacted' | 'sent-as-is'>;
  /** The last approval given before its request was made, by value, and not used up by the next one. */
  approval: Settlement | null;
  /** The end of what has left, for each way on which messages follow each other. */
  readonly tails: Map<string, string>;
  /** Findings by text. */
  readonly read: Map<string, readonly Finding[]>;
}

/** A fresh memory of conversation `id`; `standIns` are those that the vault still knows. */
export function newMemory(id: string, standIns: readonly StandIn[] = []): ConversationMemory {
  const hidden = new Map(standIns.map((standIn) => [standIn.value, standIn]));
  return {
    id,
    hidden,
    unsettled: new Map(),
    detecting: Promise.resolve(),
    settled: new Map(),
    pasted: new Map(),
    approval: null,
    tails: new Map(),
    read: new Map(),
  };
}

/** The same words in another layout (line breaks of an editor, no-break spaces) count as the same text. */
export const textKey = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Keeps what was found in `text`; the oldest goes when there are too many. */
export function rememberRead(memory: ConversationMemory, text: string, findings: readonly Finding[]): void {
  memory.read.set(text, findings);
  const [oldest] = memory.read.keys();
  if (memory.read.size > readLimit && oldest !== undefined) memory.read.delete(oldest);
}

/** Keeps a settlement for these texts. */
export function settle(memory: ConversationMemory, texts: readonly string[], settlement: Settlement): void {
  for (const text of texts) memory.settled.set(textKey(text), settlement);
  const decided = new Set(settlement.choices.map(({ value }) => value));
  for (const [door, open] of memory.unsettled) {
    memory.unsettled.set(
      door,
      open.filter(({ value }) => !decided.has(value)),
    );
  }
  for (const { value, action } of settlement.choices) if (action === 'keep') memory.hidden.delete(value);
}

/** Everything that no request but a decided prompt may carry. */
export const guarded = ({ hidden, unsettled }: ConversationMemory): StandIn[] => [
  ...hidden.values(),
  ...[...unsettled.values()].flat(),
];

/** From now on these values may not leave. */
export function hide(memory: ConversationMemory, standIns: readonly StandIn[]): void {
  for (const standIn of standIns) memory.hidden.set(standIn.value, standIn);
}

/** What was settled for exactly this text, or what was approved just now; null where nothing was. */
export function settlementFor(memory: ConversationMemory, text: string, now: number): Settlement | null {
  const exact = memory.settled.get(textKey(text));
  if (exact) return exact;
  const { approval } = memory;
  return approval && now - approval.at <= approvalLasts ? approval : null;
}
