import type { JsonPath, Step } from './path-language';

/** A string in a JSON text. Half-open span of UTF-16 offsets, quotes included. */
export interface JsonString {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Indices of the paths that lead to it. */
  readonly paths: readonly number[];
}

/** How far one path has come. */
interface Progress {
  readonly path: number;
  readonly done: number;
}

/** An object or array that is open, the progress at it, and where in it the walk stands. */
interface Level {
  readonly isArray: boolean;
  readonly progress: readonly Progress[];
  key: string;
  index: number;
  isKeyNext: boolean;
}

/**
 * The strings of `json` that paths lead to, in order. Values only, no keys. Null where `json` is not strict JSON (RFC 8259): trailing
 * commas, comments, a byte order mark. Does not recurse, so no depth of nesting is too much; time is linear in the text.
 */
export function findStrings(json: string, paths: readonly JsonPath[]): JsonString[] | null {
  if (!isJson(json)) return null;
  const found: JsonString[] = [];
  const levels: Level[] = [];
  // The text is known to be JSON, so that only strings and what opens, closes and divides matter.
  for (let offset = 0; offset < json.length; offset += 1) {
    const level = levels.at(-1);
    const sign = json.charAt(offset);
    if (sign === '}' || sign === ']') levels.pop();
    else if (sign === ',') nextItem(level);
    else if (sign === '{' || sign === '[') {
      const progress = progressAt(level, paths);
      if (progress.length > 0) levels.push(openLevel(sign, progress));
      else offset = endOfBrackets(json, offset) - 1;
    } else if (sign === '"') {
      const end = endOfString(json, offset);
      if (level?.isKeyNext) enterKey(level, stringAt(json, offset, end));
      else found.push(...stringIfLed({ json, start: offset, end }, arrived(progressAt(level, paths), paths)));
      offset = end - 1;
    }
  }
  return found;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // The answer that was asked for.
  }
}

function openLevel(bracket: string, progress: readonly Progress[]): Level {
  return { isArray: bracket === '[', progress, key: '', index: 0, isKeyNext: bracket === '{' };
}

function nextItem(level: Level | undefined): void {
  if (!level) return;
  level.index += 1;
  level.isKeyNext = !level.isArray;
}

function enterKey(level: Level, key: string): void {
  level.key = key;
  level.isKeyNext = false;
}

function stringIfLed(
  { json, start, end }: { json: string; start: number; end: number },
  paths: number[],
): JsonString[] {
  return paths.length > 0 ? [{ start, end, value: stringAt(json, start, end), paths }] : [];
}

/** A cast, since a span between quotes parses to a string. */
const stringAt = (json: string, start: number, end: number): string => JSON.parse(json.slice(start, end)) as string;

/** Offset behind the closing quote of the string that opens at `start`. */
function endOfString(json: string, start: number): number {
  let end = start;
  do end = json.indexOf('"', end + 1);
  while (backslashesBefore(json, end) % 2 === 1);
  return end + 1;
}

function backslashesBefore(json: string, offset: number): number {
  let first = offset;
  while (json.charAt(first - 1) === '\\') first -= 1;
  return offset - first;
}

/** Offset behind the bracket that closes the one at `start`. */
function endOfBrackets(json: string, start: number): number {
  let depth = 0;
  let offset = start;
  do {
    const sign = json.charAt(offset);
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    offset = sign === '"' ? endOfString(json, offset) : offset + 1;
  } while (depth > 0);
  return offset;
}

/** Progress of all paths at the value where the walk stands in `level`; at the root all have yet to begin. */
function progressAt(level: Level | undefined, paths: readonly JsonPath[]): readonly Progress[] {
  if (!level) return paths.map((_, path) => ({ path, done: 0 }));
  const reached: Progress[] = [];
  const reach = (path: number, done: number): void => {
    if (!reached.some((it) => it.path === path && it.done === done)) reached.push({ path, done });
  };
  for (const { path, done } of level.progress) {
    const step = paths[path]?.[done];
    if (step && leadsOn(step, level)) reach(path, done + 1);
    if (step?.to === 'deep' || step?.to === 'everything') reach(path, done);
  }
  return reached;
}

function leadsOn(step: Step, { isArray, key, index }: Level): boolean {
  switch (step.to) {
    case 'key':
    case 'deep':
      return !isArray && key === step.name;
    case 'index':
      return isArray && index === step.index;
    case 'items':
      return isArray;
    case 'values':
    case 'everything':
      return true;
  }
}

/** Paths whose steps are all done; a root string is part of *every string in the body*. */
function arrived(progress: readonly Progress[], paths: readonly JsonPath[]): number[] {
  const ends = progress.filter(({ path, done }) => {
    const steps = paths[path] ?? [];
    return done === steps.length || (done === 0 && steps.length === 1 && steps[0]?.to === 'everything');
  });
  return [...new Set(ends.map(({ path }) => path))];
}
