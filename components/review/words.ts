import { type Kind, kindTable } from '@/lib/model/kinds';
import type { ReviewReason } from '@/lib/model/review';

/** "1 private detail", "3 private details". */
export const details = (count: number): string => `${String(count)} private ${count === 1 ? 'detail' : 'details'}`;

/** Why a text that nobody has read is asked about. */
export type UnreadReason = Exclude<ReviewReason, 'findings' | 'disguise'>;

export const unreadTitle: Readonly<Record<UnreadReason, string>> = {
  upload: 'Sotto cannot read this yet: send it or not?',
  unreadable: 'Sotto cannot read what this page wants to send.',
  'detector-failed': 'Sotto could not check this text.',
  unexplained: 'This page sends a prompt by itself.',
  'too-many': 'This page sends one prompt after the other.',
};

export const unreadWhy: Readonly<Record<UnreadReason, string>> = {
  upload: 'What is inside files, images and recordings is not looked at. Whatever they hold would leave as it is.',
  unreadable: 'The site may have changed its format, or the message is broken. Whatever it holds would leave as it is.',
  'detector-failed': 'The check failed or took too long, so nothing is marked and nothing would be hidden.',
  unexplained:
    'You have not pressed a key or clicked here for a while. If you let it go on, it is checked like any other.',
  'too-many': 'Nobody writes that fast. If you let it go on, this and what follows is checked like any other.',
};

/** What the deliberate way says, and what it asks before it counts. */
export const letGoWords = (reason: ReviewReason): { readonly label: string; readonly question: string } =>
  reason === 'unexplained' || reason === 'too-many'
    ? { label: 'Let it go on', question: 'It goes on to be checked. It was not you who sent it.' }
    : { label: 'Send unread', question: 'It leaves as it is, and nobody has looked at it.' };

/** What the panel is about, and what it says of how much leaves. */
export const headOf = (reason: ReviewReason, hidden: number, total: number): { said: string; count: string } =>
  reason === 'disguise'
    ? { said: 'Part of this is not what it looks like.', count: 'Nothing private was found.' }
    : { said: `${details(total)} found.`, count: summary(hidden, total) };

export const kindName = (kind: Kind): string => kindTable[kind].name;

/** What the panel says of how many leave. */
export function summary(hidden: number, total: number): string {
  if (hidden === total) return total === 1 ? 'It will be hidden.' : `All ${String(total)} will be hidden.`;
  if (hidden === 0) return 'Nothing will be hidden.';
  return `${String(hidden)} of ${String(total)} will be hidden.`;
}
