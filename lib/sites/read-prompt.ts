import type { HeldBody, HeldRequest } from '@/lib/model/request';
import type { ReadPrompt, Reading, RequestRule, Site } from '@/lib/model/site';
import { bodyText } from '@/lib/wire/body-text';
import { readParts } from '@/lib/wire/paths';

/**
 * What a held request is to its site. `null`: it goes where prompts go, yet nothing of it can be read (broken body, a
 * format that the site has changed) and so it is held.
 */
export const readPrompt: ReadPrompt = (site, request) => {
  const rule = ruleFor(site, request);
  if (rule === null || rule.text.length === 0) return { is: 'notAPrompt', rule };
  const read = readParts(request, rule.text);
  if (read === null) return unreadable(rule, request);
  if (read.parts.length === 0 && isPromptEndpoint(rule)) return unreadable(rule, request);
  return { is: 'prompt', rule, parts: read.parts, write: read.write };
};

/** The first rule of the site that fits method, address and, where it names one, the body's shape. */
function ruleFor(site: Site, request: HeldRequest): RequestRule | null {
  return site.requests.find((rule) => fits(rule, request)) ?? null;
}

function fits(rule: RequestRule, { method, url, body }: HeldRequest): boolean {
  if (!rule.methods.includes(method) || !rule.url.test(url)) return false;
  if (rule.carriesFile && !carriesFile(body)) return false;
  if (!rule.isShape) return true;
  const text = bodyText(body);
  return text !== null && rule.isShape(parsed(text));
}

/** Types that hold what a person made. Telemetry in a binary format of its own (protobuf, gzip) is none of them. */
const fileTypes =
  /^(?:image|audio|video)\/|^application\/(?:pdf|zip|msword|rtf|epub|octet-stream|vnd\.(?:openxml|oasis|ms-))|^text\/(?:csv|markdown|calendar)/;

function carriesFile(body: HeldBody): boolean {
  if (body.form === 'bytes') return body.name !== null || fileTypes.test(body.type);
  return body.form === 'multipart' && body.fields.some(([, value]) => typeof value !== 'string');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // No shape is that of what is not JSON.
  }
}

/** Only what carries prompts is held unread; of the rest the tripwire takes care. A request without a body says nothing. */
function unreadable(rule: RequestRule, request: HeldRequest): Reading {
  const saysNothing = request.body.form === 'none';
  return isPromptEndpoint(rule) && !saysNothing ? null : { is: 'notAPrompt', rule };
}

const isPromptEndpoint = (rule: RequestRule): boolean => rule.role === 'send' || rule.treatment === 'review';
