import type { Endpoints } from './transports';

export interface Message {
  readonly id: string;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  /** The message before it. */
  readonly parent: string;
}

export interface Sending {
  readonly message: Message;
  readonly conversation: string | null;
  /** What was said before, oldest first. */
  readonly history: readonly Message[];
}

export interface Told {
  readonly append?: string;
  readonly conversation?: string;
}

/** One chat service: where it sends what. */
export interface Profile {
  readonly endpoints: Endpoints;
  readonly body: (sending: Sending) => string;
  /** Reads one event's data. */
  readonly read: (data: string) => Told;
  /** Address of what leaves while typing, with its body. */
  readonly drafts: (text: string) => readonly (readonly [url: string, body: unknown])[];
  readonly telemetry: string;
  readonly feedback: (selected: string) => readonly [url: string, body: unknown];
}
