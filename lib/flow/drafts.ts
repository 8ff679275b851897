import type { Release } from '@/lib/model/request';
import type { PromptReading, RequestRule } from '@/lib/model/site';
import type { Story } from './story';

/** Answers a draft in the server's place; nothing leaves. */
export function answerDraft(rule: RequestRule, { ports }: Story): Release {
  if (rule.role === 'draft') ports.draftStopped();
  return { do: 'answer', ...(rule.answer ?? { status: 204, contentType: '', text: '' }) };
}

/**
 * Lets a draft go without its text. Text that leaves while it is typed is dropped, not redacted: half of a value
 * ("4929 1234 56", "Anna Web") cannot be recognised, yet it is half of a value.
 */
export function blankDraft(reading: PromptReading, { ports }: Story): Release {
  ports.draftStopped();
  return { do: 'release', ...reading.write(reading.parts.map(() => '')) };
}
