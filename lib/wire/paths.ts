import type { BodyField, HeldBody, HeldRequest } from '@/lib/model/request';
import { bodyText, withBodyText } from './body-text';
import { readFrames } from './connect-frames';
import { readJson } from './json-reading';
import { readSequence } from './json-sequence';
import { readField, readPairs } from './pairs-reading';
import { parsePath, type JsonPath, type Path } from './path-language';
import { isUnchanged, type TextReading } from './text-reading';

export interface RequestParts {
  /** Texts in the order of the body, then of the URL. */
  readonly parts: string[];
  /**
   * The request with new texts in the same places; everything outside them stays byte for byte.
   *
   * @throws RangeError where there are not as many texts as parts.
   */
  readonly write: (texts: readonly string[]) => { readonly body: HeldBody; readonly url?: string };
}

interface Reading<Written> {
  readonly parts: readonly string[];
  readonly write: (texts: readonly string[]) => Written;
}

/**
 * The strings of a request that `paths` lead to (path language: `parsePath`; a body is read by those paths that fit its form). Only
 * strings count, numbers and objects are passed over. Null where the body should be read and cannot be: no text, not JSON, a
 * field that is no JSON. No body makes it throw.
 *
 * @throws SyntaxError where a path is none.
 */
export function readParts(request: HeldRequest, paths: readonly string[]): RequestParts | null {
  const parsed = paths.map(parsePath);
  const inUrl = parsed.filter(({ source }) => source === 'query');
  const inBody = parsed.filter(({ source }) => source !== 'query');
  const body = inBody.length > 0 ? readBody(request.body, inBody) : untouched(request.body);
  const url = readUrl(request.url, inUrl);
  if (body === null || url === null) return null;
  const count = body.parts.length + url.parts.length;
  return {
    parts: [...body.parts, ...url.parts],
    write: (texts) => {
      if (texts.length !== count) throw new RangeError('As many texts as parts are needed');
      const newUrl = url.write(texts.slice(body.parts.length));
      return {
        body: body.write(texts.slice(0, body.parts.length)),
        ...(newUrl === request.url ? {} : { url: newUrl }),
      };
    },
  };
}

const untouched = <Whole>(whole: Whole): Reading<Whole> => ({ parts: [], write: () => whole });

function readUrl(url: string, paths: readonly Path[]): Reading<string> | null {
  const [address = url] = url.split('#', 1);
  const query = address.includes('?') ? address.indexOf('?') + 1 : address.length;
  const reading = readPairs(address.slice(query), paths);
  if (reading === null) return null;
  const write = (texts: readonly string[]): string =>
    url.slice(0, query) + reading.write(texts) + url.slice(address.length);
  return { parts: reading.parts, write };
}

function readBody(body: HeldBody, paths: readonly Path[]): Reading<HeldBody> | null {
  if (body.form === 'multipart') return readFields(body.fields, paths);
  const framed = stepsFrom('connect', paths);
  if (body.form === 'bytes' && framed.length > 0) {
    const reading = readFrames(body.bytes, framed);
    if (reading) return { parts: reading.parts, write: (texts) => withBytes(body, reading.write(texts)) };
  }
  const text = bodyText(body);
  const reading = text === null ? null : readText(text, paths);
  if (reading === null) return null;
  const write = (texts: readonly string[]): HeldBody =>
    isUnchanged(reading.parts, texts) ? body : withBodyText(body, reading.write(texts));
  return { parts: reading.parts, write };
}

const withBytes = (body: HeldBody & { form: 'bytes' }, bytes: ArrayBuffer): HeldBody =>
  bytes === body.bytes ? body : { ...body, bytes };

/** The text as the first of what the paths take it for that it is: JSON, a sequence of JSON texts, a form. */
function readText(text: string, paths: readonly Path[]): TextReading | null {
  const json = stepsFrom('body', paths);
  const form = paths.filter(({ source }) => source === 'form');
  return (
    (json.length > 0 ? readJson(text, json) : null) ??
    readSequence(text, 'records', stepsFrom('records', paths)) ??
    readSequence(text, 'lines', stepsFrom('lines', paths)) ??
    (form.length > 0 ? readPairs(text, form) : null)
  );
}

const stepsFrom = (from: Path['source'], paths: readonly Path[]): (readonly JsonPath[])[] =>
  paths.filter(({ source }) => source === from).map(({ json }) => json);

function readFields(fields: readonly BodyField[], paths: readonly Path[]): Reading<HeldBody> | null {
  const readings: Reading<BodyField>[] = [];
  for (const field of fields) {
    const named = paths.filter((path) => path.source === 'multipart' && path.field === field[0]);
    const reading = named.length > 0 ? readPart(field, named) : untouched(field);
    if (reading === null) return null;
    readings.push(reading);
  }
  return {
    parts: readings.flatMap(({ parts }) => parts),
    write: (texts) => {
      let next = 0;
      const written = readings.map(({ parts, write }) => write(texts.slice(next, (next += parts.length))));
      return { form: 'multipart', fields: written };
    },
  };
}

/** A field of text, or a Blob that holds text. */
function readPart([name, value]: BodyField, paths: readonly Path[]): Reading<BodyField> | null {
  if (typeof value === 'string') {
    const reading = readField(value, paths);
    return reading && { parts: reading.parts, write: (texts) => [name, reading.write(texts)] };
  }
  const body: HeldBody = { form: 'bytes', ...value };
  const text = bodyText(body);
  const reading = text === null ? null : readField(text, paths);
  if (reading === null) return null;
  const write = (texts: readonly string[]): BodyField => {
    if (isUnchanged(reading.parts, texts)) return [name, value];
    return [name, { ...value, bytes: new TextEncoder().encode(reading.write(texts)).buffer }];
  };
  return { parts: reading.parts, write };
}
