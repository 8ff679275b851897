import type { StandIn } from '@/lib/model/choice';
import type { HeldRequest } from '@/lib/model/request';
import { findHidden } from '@/lib/redact/find-hidden';
import { bodyText } from '@/lib/wire/body-text';
import type { ConversationMemory } from './conversation-memory';

/** As much of what left is remembered for each way; UTF-16 units. */
const remembered = 300;

/** Ways that are remembered; the oldest goes first. */
const wayLimit = 32;

/** Transports on which one message follows another to the same place. */
const inPieces: readonly HeldRequest['transport'][] = ['socket', 'beacon'];

/**
 * Hidden values that begin in what left before on the same way and end in this request: a value cut in two is in neither half.
 */
export function completedBy(
  held: HeldRequest,
  hidden: readonly StandIn[],
  { tails }: Pick<ConversationMemory, 'tails'>,
): readonly StandIn[] {
  const before = tails.get(wayOf(held)) ?? '';
  const text = inPieces.includes(held.transport) ? bodyText(held.body) : null;
  if (text === null || before === '') return [];
  const joined = before + text.slice(0, remembered);
  return findHidden(joined, hidden)
    .filter(({ start, end }) => start < before.length && end > before.length)
    .map(({ standIn }) => standIn);
}

/** Remembers the end of what has been let go. */
export function rememberTail(held: HeldRequest, { tails }: Pick<ConversationMemory, 'tails'>): void {
  if (!inPieces.includes(held.transport)) return;
  const way = wayOf(held);
  const text = (tails.get(way) ?? '') + (bodyText(held.body) ?? '');
  tails.delete(way);
  tails.set(way, text.slice(-remembered));
  const [oldest] = tails.keys();
  if (tails.size > wayLimit && oldest !== undefined) tails.delete(oldest);
}

const wayOf = ({ transport, url }: HeldRequest): string => `${transport} ${url.split('?', 1)[0] ?? url}`;
