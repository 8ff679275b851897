import type { BodyField, HeldBody, HeldRequest } from '@/lib/model/request';
import type { Role, Site, Treatment } from '@/lib/model/site';
import type { RecognisedApp } from '@/lib/sites/apps/recognised-app';

/** One request as a site makes it, and what it is to us. */
export interface RequestFixture {
  readonly name: string;
  /** Default: POST. */
  readonly method?: string;
  readonly url: string;
  readonly body: HeldBody;
  readonly expected: 'unreadable' | Expected;
}

interface Expected {
  /** Null: no rule of the site is meant. */
  readonly role: Role | null;
  readonly treatment: Treatment | null;
  /** Absent: no prompt. */
  readonly parts?: readonly string[];
}

/** The evidence for one site: `test/sites/<id>.fixtures.ts` exports one of these as `fixtures`. */
export interface SiteFixtures {
  readonly site: Site;
  /** Of an app that is known by its page; its site is the generic one's with more in front. */
  readonly app?: RecognisedApp;
  readonly requests: readonly RequestFixture[];
  /** Address → the site's name of the conversation. */
  readonly conversations: readonly (readonly [url: string, conversation: string | null])[];
}

export const json = (value: unknown): HeldBody => ({ form: 'text', text: JSON.stringify(value) });
export const text = (value: string): HeldBody => ({ form: 'text', text: value });
export const fields = (...entries: BodyField[]): HeldBody => ({ form: 'multipart', fields: entries });
export const none: HeldBody = { form: 'none' };
/** application/x-www-form-urlencoded. */
export const pairs = (entries: Readonly<Record<string, string>>): HeldBody =>
  text(new URLSearchParams(entries).toString());
/** Records of SignalR's JSON hub protocol. */
export const records = (...values: unknown[]): HeldBody =>
  text(values.map((value) => `${JSON.stringify(value)}\u001E`).join(''));
/** Envelopes of the Connect protocol. */
export const frames = (...values: unknown[]): HeldBody => {
  const pieces = values.flatMap((value) => {
    const payload = Buffer.from(JSON.stringify(value));
    const head = Buffer.alloc(5);
    head.writeUInt32BE(payload.length, 1);
    return [head, payload];
  });
  const whole = new Uint8Array(Buffer.concat(pieces));
  return { form: 'bytes', bytes: whole.buffer, type: '', name: null };
};

/** What is expected of most fixtures. */
export const expects = (role: Role, treatment: Treatment, ...parts: string[]): Expected =>
  parts.length > 0 ? { role, treatment, parts } : { role, treatment };
export const nothing: Expected = { role: null, treatment: null };

/** Bytes that are no text, as of a file. */
export const file = (type: string, name: string | null = null) => ({
  bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]).buffer,
  type,
  name,
});
export const bytes = (type: string, name: string | null = null): HeldBody => ({ form: 'bytes', ...file(type, name) });

export const requestOf = ({ method = 'POST', url, body }: RequestFixture): HeldRequest => ({
  id: 1,
  transport: method === 'SOCKET' ? 'socket' : 'fetch',
  method,
  url,
  contentType: '',
  body,
});
