import type { HeldBody, HeldRequest } from '@/lib/model/request';
import type { Reading, ReadPrompt, RequestRule } from '@/lib/model/site';
import { bodyJson } from '@/lib/wire/body-json';
import { bodyText } from '@/lib/wire/body-text';
import { readParts } from '@/lib/wire/paths';

/**
 * What a held request is to its site: the first rule that fits decides. `null`: it goes where prompts go, yet nothing of it can be
 * read (broken body, a format that the site has changed), and so it is held. What has no text of the person's in it, and what is held or
 * answered anyway, is no prompt.
 */
export const readPrompt: ReadPrompt = (site, request) => {
  const known = readBy(site.requests, request);
  return site.taught === undefined ? known : stricter(known, readBy(site.taught, request), request);
};

/**
 * What a recipe teaches can only add: what is known to be held, answered or read is so still, and read in more places; what was no
 * prompt, or could not be read, is what the recipe says.
 */
function stricter(known: Reading, taught: Reading, request: HeldRequest): Reading {
  if (known !== null && isStopped(known)) return known;
  if (taught !== null && isStopped(taught)) return taught;
  if (known?.is !== 'prompt') return taught === null || taught.is === 'prompt' ? taught : known;
  if (taught?.is !== 'prompt') return known;
  const more = { ...known.rule, text: [...known.rule.text, ...taught.rule.text] };
  const both = readBy([more], request);
  // A path into JSON within a text takes the place of that text; what is known is read whole.
  return both?.is === 'prompt' && known.parts.every((part) => both.parts.includes(part)) ? both : known;
}

const isStopped = ({ rule }: NonNullable<Reading>): boolean =>
  rule?.treatment === 'hold' || rule?.treatment === 'answer';

function readBy(rules: readonly RequestRule[], request: HeldRequest): Reading {
  const rule = ruleFor(rules, request);
  if (rule === 'unreadable') return null;
  if (rule === null || rule.text.length === 0) return { is: 'notAPrompt', rule };
  const read = readParts(request, rule.text);
  if (read && read.parts.length > 0) return { is: 'prompt', rule, ...read };
  const hasBody = request.body.form !== 'none';
  const mayPass = read ? rule.role !== 'send' || !hasBody : mayPassUnread(rule) || !(hasBody || isInUrl(rule));
  return mayPass ? { is: 'notAPrompt', rule } : null;
}

/**
 * The first rule that fits method, address and, where it names one, the body. An address known for prompts, with a body of a shape that is not
 * known, is unreadable: the rules behind it are no better guess.
 */
function ruleFor(rules: readonly RequestRule[], request: HeldRequest): RequestRule | 'unreadable' | null {
  const json = onceParsed(request.body);
  for (const rule of rules) {
    if (!rule.methods.includes(request.method) || !rule.url.test(request.url)) continue;
    if (rule.carriesFile && !carriesFile(request.body)) continue;
    if (rule.isForm && rule.isForm !== formOf(request.body)) continue;
    if (!rule.isShape || rule.isShape(json())) return rule;
    if (rule.role === 'send' && rule.guardedUrl !== undefined) return 'unreadable';
  }
  return null;
}

/** Pairs begin with a name; JSON and whatever else sites send does not. */
const formOf = (body: HeldBody): RequestRule['isForm'] | 'none' => {
  if (body.form === 'multipart') return 'multipart';
  return /^[\w.%[\]+-]+=/.test(bodyText(body) ?? '') ? 'pairs' : 'none';
};

const isInUrl = ({ text }: RequestRule): boolean => text.some((path) => path.startsWith('query:'));

/** Types that hold what a person made. Telemetry in a binary format of its own (protobuf, gzip) is none of them. */
const fileTypes =
  /^(?:image|audio|video)\/|^application\/(?:pdf|zip|msword|rtf|epub|octet-stream|vnd\.(?:openxml|oasis|ms-))|^text\/(?:csv|markdown|calendar)/;

function carriesFile(body: HeldBody): boolean {
  if (body.form === 'bytes') return body.name !== null || fileTypes.test(body.type);
  return body.form === 'multipart' && body.fields.some(([, value]) => typeof value !== 'string' && isFile(value));
}

/** A Blob of JSON without a file name is how some clients send a form's text. */
const isFile = ({ name, type }: { readonly name: string | null; readonly type: string }): boolean =>
  !(type.startsWith('application/json') && (name === null || name === 'blob'));

/** {@link bodyJson}, parsed when first asked for. */
function onceParsed(body: HeldBody): () => unknown {
  let parsed: { readonly json: unknown } | null = null;
  return () => (parsed ??= { json: bodyJson(body) }).json;
}

/** Only what may carry a prompt or a draft of one is held unread; the tripwire looks at the rest. */
function mayPassUnread({ role, treatment }: RequestRule): boolean {
  if (treatment === 'hold' || treatment === 'answer') return true;
  return treatment !== 'review' && role !== 'draft';
}
