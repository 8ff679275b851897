import { type Match, matches } from '../matches';
import { decoded } from './headers';
import { everyMatch } from '../every-match';

/** A value and the name that a file gives it in a roundabout way. */
export interface NamedValue extends Match {
  readonly name: string;
}

/** `name: DB_PASSWORD` and then `value: …`: containers, task definitions, workflows; quoted or not (Kubernetes, EnvVar v1). */
export const nameThenValue =
  /(?<![\w-])["']?(?:[nN]ame|[kK]ey)["']?\s{0,3}[:=]\s{0,3}["']?(?<name>[\w.-]{3,60})["']?\s{0,2},?\s{1,40}["']?(?:value|Value|val)["']?\s{0,3}[:=]\s{0,3}(?:"(?<double>[^"\n]{3,400})"|'(?<single>[^'\n]{3,400})'|(?<bare>[^\s"'{[<,]{3,400}))/dg;
/** `<add key="…" value="…"/>`, `<input name="…" value="…">`, `<property name="…" value="…"/>`. */
export const attributePair =
  /<[a-z][\w:.-]{0,40}\s[^<>\n]{0,200}?(?:name|key|id)\s?=\s?"(?<name>[^"\n]{2,80})"\s[^<>\n]{0,200}?value\s?=\s?"(?<double>[^"\n]{3,400})"/dgi;
/** `variable "…" { … default = "…" }` (Terraform language, input variables). */
export const terraformDefault =
  /\bvariable\s{1,3}"(?<name>[\w-]{2,80})"\s{0,3}\{[^{}]{0,400}?\sdefault\s{0,30}=\s{0,3}"(?<double>[^"\n]{3,400})"/dg;
/** `setx NAME value`, `$env:NAME = "…"` is an assignment, `ENV NAME value` of a Dockerfile, `setenv NAME value`. */
export const spacedAssignment =
  /(?<=^|\n)[ \t]{0,8}(?:setx|setenv|ENV|ARG|SetEnv|fastcgi_param|heroku config:set) (?<name>[A-Za-z][\w-]{2,60}) {1,8}(?:"(?<double>[^"\n]{3,400})"|'(?<single>[^'\n]{3,400})'|(?<bare>[^\s"'={]{3,400}))/dg;

const pairs = [nameThenValue, attributePair, terraformDefault, spacedAssignment] as const;

/** Values that a name precedes without a sign between them. */
export function* namedValues(text: string, lower: string): Generator<NamedValue> {
  if (!/value|variable|setx|setenv|env |arg /.test(lower)) return;
  for (const pattern of pairs) {
    for (const { groups, indices } of everyMatch(text, pattern)) {
      const places = indices?.groups ?? {};
      const place = places['double'] ?? places['single'] ?? places['bare'];
      if (place === undefined) continue;
      yield { name: groups?.['name'] ?? '', value: text.slice(...place), start: place[0], end: place[1] };
    }
  }
}

/** The line that says what a manifest is (Kubernetes, Secret v1). */
export const secretKind = /(?<!\w)["']?kind["']?: {0,3}["']?Secret["']?(?=\s|,|$)/g;
/** The line under which its values stand; `data` in base64, `stringData` as they are. */
export const dataBegin = /(?<=^|\n)(?<indent>[ \t]{0,8})["']?(?<what>data|stringData)["']?:\s{0,2}\{?[ \t]*\n/g;
/** One value. Sticky. */
export const dataLine =
  /(?<indent>[ \t]{1,24})["']?[\w.-]{1,120}["']?: {1,4}["']?(?<value>[^\s"'#|>][^\n"']{1,4000})/dy;

/** Values of Kubernetes secrets. */
export function* secretManifests(text: string): Generator<Match> {
  if (!text.includes('Secret') || text.search(secretKind) === -1) return;
  for (const { 0: line, index, groups } of everyMatch(text, dataBegin)) {
    const isPlain = groups?.['what'] === 'stringData';
    for (const match of linesUnder(text, index + line.length, groups?.['indent']?.length ?? 0)) {
      if (isPlain ? !/^[<{$]/.test(match.value) : isBase64(match.value)) yield match;
    }
  }
}

function* linesUnder(text: string, from: number, indent: number): Generator<Match> {
  let at = from;
  for (;;) {
    dataLine.lastIndex = at;
    const found = dataLine.exec(text);
    if (found === null || (found.groups?.['indent']?.length ?? 0) <= indent) return;
    const start = found.indices?.groups?.['value']?.[0] ?? 0;
    const value = (found.groups?.['value'] ?? '').replace(/[,\s]+$/, '');
    yield { value, start, end: start + value.length };
    const line = text.indexOf('\n', start);
    if (line === -1) return;
    at = line + 1;
  }
}

const isBase64 = (value: string): boolean =>
  /^[A-Za-z\d+/]{4,}={0,2}$/.test(value) && value.length % 4 === 0 && decoded(value) !== 'undefined';

/** Members of a JSON Web Key that only its owner has (RFC 7517, RFC 7518 §6). */
export const privateMember = /["'](?:[dkpq]|dp|dq|qi)["']\s{0,3}:\s{0,3}["'](?<value>[\w-]{20,1500})["']/dg;

/** The private parts of keys in JSON. */
export function* jsonWebKeys(text: string): Generator<Match> {
  if (/["']kty["']/.test(text)) yield* matches(text, privateMember);
}
