import type { StandIn } from '@/lib/model/choice';
import type { BodyField, HeaderField, HeldBody, HeldRequest } from '@/lib/model/request';
import { carriesBytes, scrub } from '@/lib/redact/tripwire';
import { bodyText, withBodyText } from '@/lib/wire/body-text';

/** A request without the hidden values; null where it carries one in a form that cannot be rewritten. */
export function scrubRequest(
  held: HeldRequest,
  hidden: readonly StandIn[],
): { readonly written: Written; readonly found: readonly StandIn[] } | null {
  const body = scrubBody(held.body, hidden);
  if (body === null) return null;
  const url = scrub(held.url, hidden);
  const headers = scrubHeaders(held.headers, hidden);
  return {
    written: {
      body: body.body,
      ...(url.found.length > 0 ? { url: url.text } : {}),
      ...(headers.found.length > 0 ? { headers: headers.headers } : {}),
    },
    found: [...body.found, ...url.found, ...headers.found],
  };
}

interface Written {
  readonly body: HeldBody;
  readonly url?: string;
  readonly headers?: readonly HeaderField[];
}

/** What a server gave the page to prove itself with. An account's own e-mail address stands in many such tokens; to change one is to log out. */
const credential = /^(?:proxy-)?authorization$|token|csrf|xsrf|session|signature/i;

/** The headers that a page has set, but for its credentials. */
export function scrubHeaders(
  headers: readonly HeaderField[] = [],
  hidden: readonly StandIn[],
): { readonly headers: readonly HeaderField[]; readonly found: readonly StandIn[] } {
  const found: StandIn[] = [];
  const clean = headers.map(([name, value]): HeaderField => {
    if (credential.test(name)) return [name, value];
    const scrubbed = scrub(value, hidden);
    found.push(...scrubbed.found);
    return [name, scrubbed.text];
  });
  return { headers: clean, found };
}

interface Scrubbed {
  readonly body: HeldBody;
  readonly found: readonly StandIn[];
}

/** Null: carries something hidden in a form that cannot be rewritten. */
export function scrubBody(body: HeldBody, hidden: readonly StandIn[]): Scrubbed | null {
  if (hidden.length === 0 || body.form === 'none') return { body, found: [] };
  if (body.form === 'multipart') return scrubFields(body.fields, hidden);
  const text = bodyText(body);
  if (text === null) return body.form === 'bytes' && carriesBytes(body.bytes, hidden) ? null : { body, found: [] };
  const scrubbed = scrub(text, hidden);
  return { body: scrubbed.found.length ? withBodyText(body, scrubbed.text) : body, found: scrubbed.found };
}

function scrubFields(fields: readonly BodyField[], hidden: readonly StandIn[]): Scrubbed | null {
  const found: StandIn[] = [];
  const clean: BodyField[] = [];
  for (const [name, value] of fields) {
    const body: HeldBody = typeof value === 'string' ? { form: 'text', text: value } : { form: 'bytes', ...value };
    const scrubbed = scrubBody(body, hidden);
    if (scrubbed === null) return null;
    found.push(...scrubbed.found);
    clean.push([name, scrubbed.found.length ? fieldValue(scrubbed.body, value) : value]);
  }
  return { body: { form: 'multipart', fields: clean }, found };
}

function fieldValue(body: HeldBody, before: BodyField[1]): BodyField[1] {
  if (body.form === 'text') return body.text;
  if (body.form !== 'bytes') return before;
  return { bytes: body.bytes, type: body.type, name: body.name };
}
