import type { StandIn } from '@/lib/model/choice';
import type { HeldRequest } from '@/lib/model/request';
import type { Site } from '@/lib/model/site';
import { readPrompt } from '@/lib/sites/read-prompt';
import { scrubRequest } from './scrub';

/** What a request that went round the guard is: something hidden is in it, it looks like a prompt, or neither. */
export type SecondLook = 'hidden' | 'prompt' | 'nothing';

/**
 * Judges what the guard in the page has not let go: of workers, of the page's own service worker, of forms. There nothing can be
 * rewritten or asked about any more.
 */
export function secondLook(site: Site, request: HeldRequest, hidden: readonly StandIn[]): SecondLook {
  const scrubbed = scrubRequest(request, hidden);
  if (scrubbed === null || scrubbed.found.length > 0) return 'hidden';
  const reading = readPrompt(site, request);
  if (reading === null) return 'prompt';
  const { rule } = reading;
  if (reading.is === 'notAPrompt') return rule?.treatment === 'hold' && rule.role !== 'other' ? 'prompt' : 'nothing';
  return rule?.treatment === 'review' && reading.parts.some((part) => part.trim() !== '') ? 'prompt' : 'nothing';
}
