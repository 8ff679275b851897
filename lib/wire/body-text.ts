import type { HeldBody } from '@/lib/model/request';

/**
 * The text of a body: what was given as text, or bytes that are UTF-8 throughout. A byte order mark stays in the text. Null for
 * everything else: no body, form fields, invalid UTF-8, and bytes with a NUL in them, which no text format has.
 */
export function bodyText(body: HeldBody): string | null {
  if (body.form === 'text') return body.text;
  if (body.form !== 'bytes') return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body.bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null; // Not UTF-8.
  }
}

/**
 * The same body with `text` in it, in the form it had.
 *
 * @throws TypeError for a body that {@link bodyText} cannot read.
 */
export function withBodyText(body: HeldBody, text: string): HeldBody {
  if (body.form === 'text') return { form: 'text', text };
  if (body.form === 'bytes') return { ...body, bytes: new TextEncoder().encode(text).buffer };
  throw new TypeError(`A body of the form "${body.form}" has no text of its own`);
}
