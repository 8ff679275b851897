import type { HeldRequest, Transport } from '@/lib/model/request';
import type { Site } from '@/lib/model/site';
import { carries } from '@/lib/redact/tripwire';
import { readPrompt } from '@/lib/sites/read-prompt';
import type { StandIn } from '@/lib/model/choice';

interface Now {
  readonly site: Site;
  /** Everything that may not leave. */
  readonly guarded: readonly StandIn[];
  /** How many requests are held. */
  readonly pending: number;
}

/**
 * Whether what cannot wait for a verdict may go. Sockets and event sources are judged by their URL alone (an event source
 * that may not go now is held, and asked about). A synchronous XHR and
 * whatever is sent while the page unloads has a body that nobody can read in time: it goes only where nothing is hidden or
 * held, and never to an endpoint that takes what a person writes.
 */
export function mayGoNow(url: string, kind: Transport, { site, guarded, pending }: Now): boolean {
  if (carries(url, guarded)) return false;
  if (kind === 'socket') return true;
  if (kind === 'eventsource') return readPrompt(site, probe(url, kind, 'GET'))?.is === 'notAPrompt';
  if (guarded.length > 0 || pending > 0) return false;
  const reading = readPrompt(site, probe(url, kind, 'POST'));
  return reading?.is === 'notAPrompt' && (reading.rule === null || reading.rule.treatment === 'pass');
}

const probe = (url: string, transport: Transport, method: string): HeldRequest => ({
  id: 0,
  transport,
  method,
  url,
  contentType: '',
  body: { form: 'none' },
});
