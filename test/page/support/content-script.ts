import { openContentEnd } from '@/lib/bridge/content-end';
import type { HeldBody, HeldRequest, Release, WatchMode } from '@/lib/bridge/protocol';

/**
 * A content end that decides by words in the text: `SECRET` is rewritten, `REFUSE` refused, `ANSWER` answered, `MUTE` never
 * answered, `STOP` ends the content end, `SLOW` takes a while. `?mode=` of the page says what it watches; `none`: it says nothing.
 * What it was handed is written to an attribute of the document, where tests read it.
 */
const original = 'SECRET';
const replacement = '[SECRET_1]';
const passToken = 'token-1';
const mode = new URL(location.href, 'http://localhost').searchParams.get('mode') ?? 'bodies';
const stop = new AbortController();
const handed: unknown[] = [];

const note = (what: unknown): void => {
  handed.push(what);
  document.documentElement.setAttribute('data-handed', JSON.stringify(handed));
};
const swap = (text: string): string => text.replaceAll(original, replacement);
const decode = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

const textOf = (body: HeldBody): string => {
  if (body.form === 'text') return body.text;
  if (body.form === 'bytes') return decode(body.bytes);
  if (body.form === 'none') return '';
  return body.fields
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : decode(value.bytes)}`)
    .join('&');
};

const rewrite = (body: HeldBody): HeldBody => {
  if (body.form === 'none') return body;
  if (body.form === 'text') return { form: 'text', text: swap(body.text) };
  if (body.form === 'bytes') return { ...body, bytes: new TextEncoder().encode(swap(decode(body.bytes))).buffer };
  return {
    form: 'multipart',
    fields: body.fields.map(([name, value]) => [
      name,
      typeof value === 'string'
        ? swap(value)
        : { ...value, bytes: new TextEncoder().encode(swap(decode(value.bytes))).buffer },
    ]),
  };
};

const decide = ({ body, url, headers }: HeldRequest): Release | null => {
  const text = `${textOf(body)} ${decodeURIComponent(url)}`;
  if (text.includes('MUTE')) return null;
  if (text.includes('REFUSE') || text.includes('blocked')) return { do: 'refuse' };
  if (text.includes('ANSWER'))
    return { do: 'answer', status: 200, contentType: 'application/json', text: '{"here":true}' };
  if (!text.includes(original)) return { do: 'release' };
  return {
    do: 'release',
    body: rewrite(body),
    ...(url.includes(original) ? { url: swap(url) } : {}),
    ...(headers?.some(([, value]) => value.includes(original))
      ? { headers: headers.map(([field, value]) => [field, swap(value)]) }
      : {}),
  };
};

const end = openContentEnd({
  signal: stop.signal,
  checkSync: (url, kind) => {
    note({ check: kind, url });
    return !/blocked|SECRET/.test(url);
  },
  onMessage(message) {
    if (message.type === 'copyHeld') {
      end.post({
        type: 'copyRestored',
        id: message.id,
        text: message.text.replaceAll(replacement, original),
        ...(message.html === undefined ? {} : { html: message.html.replaceAll(replacement, original) }),
      });
      return;
    }
    if (message.type !== 'requestHeld') {
      note(message);
      return;
    }
    const { request } = message;
    const { body, ...facts } = request;
    const part = body.form === 'bytes' ? { partType: body.type, partName: body.name } : {};
    note({ ...facts, form: body.form, text: textOf(body), ...part });
    if (textOf(body).includes('STOP')) {
      stop.abort();
      return;
    }
    const release = decide(request);
    if (!release) return;
    const wait = textOf(body).includes('SLOW') ? 400 : 0;
    setTimeout(() => end.post({ type: 'verdict', id: request.id, release, passToken }), wait);
  },
});
if (mode !== 'none') end.post({ type: 'watch', mode: mode as WatchMode });
void end.ready.then(() => document.documentElement.setAttribute('data-ready', 'yes'));
