import type { HeldRequest } from '@/lib/model/request';
import type { PromptReading } from '@/lib/model/site';
import { readPrompt } from '@/lib/sites/read-prompt';
import type { Story } from './story';

/** Shorter texts are found in too much. */
const shortest = 8;

/**
 * A recipe on trial has worked once a prompt holds, where the recipe says, what the person has just written. Words of a page, or
 * of the recipe itself, prove nothing.
 */
export function followTrial(held: HeldRequest, { site, ports }: Pick<Story, 'site' | 'ports'>): void {
  if (!site.isOnTrial || !site.taught) return;
  const { taught, ...rest } = site;
  const reading = readPrompt({ ...rest, requests: taught }, held);
  if (reading?.is === 'prompt' && reading.rule.role === 'send' && holdsTyped(reading, ports)) ports.recipeWorked();
}

function holdsTyped({ parts }: PromptReading, ports: Story['ports']): boolean {
  const written = ports
    .typed()
    .map(({ text }) => text.trim())
    .filter((text) => text.length >= shortest);
  return parts.some((part) => written.some((text) => part.includes(text)));
}
