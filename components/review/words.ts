import { type Kind, kindTable } from '@/lib/model/kinds';
import type { ReviewReason } from '@/lib/model/review';

/** "1 private detail", "3 private details". */
export const details = (count: number): string => `${String(count)} private ${count === 1 ? 'detail' : 'details'}`;

export const unreadTitle: Readonly<Record<Exclude<ReviewReason, 'findings'>, string>> = {
  upload: 'Sotto cannot read this yet: send it or not?',
  unreadable: 'Sotto cannot read what this page wants to send.',
  'detector-failed': 'Sotto could not check this text.',
};

export const unreadWhy: Readonly<Record<Exclude<ReviewReason, 'findings'>, string>> = {
  upload: 'What is inside files, images and recordings is not looked at. Whatever they hold would leave as it is.',
  unreadable: 'The site may have changed its format, or the message is broken. Whatever it holds would leave as it is.',
  'detector-failed': 'The check failed or took too long, so nothing is marked and nothing would be hidden.',
};

export const kindName = (kind: Kind): string => kindTable[kind].name;

/** What the panel says of how many leave. */
export function summary(hidden: number, total: number): string {
  if (hidden === total) return total === 1 ? 'It will be hidden.' : `All ${String(total)} will be hidden.`;
  if (hidden === 0) return 'Nothing will be hidden.';
  return `${String(hidden)} of ${String(total)} will be hidden.`;
}
