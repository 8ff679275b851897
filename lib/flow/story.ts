import type { Site } from '@/lib/model/site';
import type { ConversationMemory } from './conversation-memory';
import type { Ports } from './ports';

/** Who takes part: the site, what is remembered of the conversation, and the world outside. */
export interface Story {
  readonly site: Site;
  readonly memory: ConversationMemory;
  readonly ports: Ports;
}
