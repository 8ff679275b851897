import type { HeldBody, HeldRequest } from './request';

/** Which of the places where a person's text leaves. */
export const roles = [
  'send',
  'draft',
  'save',
  'title',
  'profile',
  'feedback',
  'telemetry',
  'control',
  'upload',
  'audio',
  'other',
] as const;
export type Role = (typeof roles)[number];

/**
 * What is done to a request of a rule:
 * `review` read, decide, ask; `redact` silently; `answer` locally, nothing leaves; `hold` cannot be read, ask;
 * `pass` only the tripwire looks at it.
 */
export type Treatment = 'review' | 'redact' | 'answer' | 'hold' | 'pass';

export interface RequestRule {
  readonly role: Role;
  readonly treatment: Treatment;
  /** Upper case; `SOCKET` for frames. */
  readonly methods: readonly string[];
  readonly url: RegExp;
  /** Where the text is, in the path language of `lib/wire/paths.ts`. Empty: no text of the person's. */
  readonly text: readonly string[];
  /** Only for `treatment: 'answer'`. */
  readonly answer?: { readonly status: number; readonly contentType: string; readonly text: string };
  /** RE2 pattern over the whole URL for the pass token's block rule. Only for endpoints that carry prompts. */
  readonly guardedUrl?: string;
  /** The rule fits only bodies that carry a file, an image or sound. */
  readonly carriesFile?: true;
  /** The rule fits only bodies of form fields: multipart, or pairs (application/x-www-form-urlencoded). */
  readonly isForm?: 'multipart' | 'pairs';
  /** Further test on the parsed JSON body, where the URL does not tell (generic rule). */
  readonly isShape?: (json: unknown) => boolean;
}

export interface Site {
  readonly id: string;
  readonly name: string;
  /** Host names, exact. Empty for the generic rule, which applies to hosts that the person switches on. */
  readonly hosts: readonly string[];
  /** Pastes of so many UTF-16 units or more become files on this site: they are read before the site has them. */
  readonly longPaste?: number;
  /** `http` only for loopback demos. */
  readonly scheme: 'https' | 'http';
  /** Date of the newest capture that the literal rests on, and where it is from. */
  readonly observed: { readonly date: string; readonly source: string };
  /** CSS selectors, the likeliest first. */
  readonly composer: readonly string[];
  readonly sendButton: readonly string[];
  readonly answer: readonly string[];
  readonly user: readonly string[];
  readonly rewrite: 'wire' | 'composer';
  readonly requests: readonly RequestRule[];
  /** What a recipe teaches besides, see `lib/sites/recipes`. */
  readonly taught?: readonly RequestRule[];
  /** The recipe has not been seen to work on this person's page yet. */
  readonly isOnTrial?: boolean;
  /** The site's own name of the conversation in this URL, or null while it has none. */
  readonly conversation: (url: URL) => string | null;
}

/** A prompt's text, part by part, and the way to put new text in the same places. */
export interface PromptReading {
  readonly is: 'prompt';
  readonly rule: RequestRule;
  readonly parts: readonly string[];
  /** Takes as many texts as there are parts. Everything outside them stays byte for byte. */
  readonly write: (texts: readonly string[]) => { readonly body: HeldBody; readonly url?: string };
}

/** `null` stands for *held, yet unreadable*. */
export type Reading = PromptReading | { readonly is: 'notAPrompt'; readonly rule: RequestRule | null } | null;

export type ReadPrompt = (site: Site, request: HeldRequest) => Reading;
