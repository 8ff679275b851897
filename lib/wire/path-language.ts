/** One step down into JSON. */
export type Step =
  | { readonly to: 'key'; readonly name: string }
  | { readonly to: 'index'; readonly index: number }
  /** `[*]`: every item of an array. */
  | { readonly to: 'items' }
  /** `.*`: every value of an object or an array. */
  | { readonly to: 'values' }
  /** `$..name`: every value of this name, at any depth. */
  | { readonly to: 'deep'; readonly name: string }
  /** `$..*`: every value at any depth. */
  | { readonly to: 'everything' };

/** A way through one JSON text. */
export type JsonPath = readonly Step[];

type FieldSource = 'multipart' | 'form' | 'query';

/**
 * Bodies of JSON texts one after another. `records`: each ended by U+001E (SignalR's JSON hub protocol); `lines`: each on its line (NDJSON);
 * `connect`: each in a frame of its own (Connect's streaming envelope: a byte of flags, four of length, the payload).
 */
export type SequenceSource = 'records' | 'lines' | 'connect';

export interface Path {
  readonly source: FieldSource | 'body' | SequenceSource;
  /** Name of the field; '' where the source has no fields. */
  readonly field: string;
  /** JSON within JSON: each is read in the string that the one before leads to. Empty: the field's text itself. */
  readonly json: readonly JsonPath[];
}

const stepPattern =
  /\$\.\.(?<deep>\*|[^\s.[\]]+)|\[(?:(?<items>\*)|(?<index>\d+))\]|(?<key>\*|[^\s.[\]$][^\s.[\]]*)|[.\s]/y;

/**
 * Reads a path such as `messages[*].content.parts[*]`, `form:f.req > json[1] > json[0][0]`, `multipart:data > json inputs`,
 * `query:q` or, in every one of a sequence, `records: arguments[*].text`.
 *
 * @throws SyntaxError where it is none: paths stand in our own site files.
 */
export function parsePath(path: string): Path {
  const [head = '', ...stages] = path.split(/\s+>\s+/);
  const field = /^(?<source>multipart|form|query):(?<name>\S+)$/.exec(head)?.groups;
  if (field) {
    return { source: field['source'] as FieldSource, field: field['name'] ?? '', json: stages.map(parseStage) };
  }
  const sequence = /^(?<source>records|lines|connect):(?<steps>.*)$/.exec(head)?.groups;
  const first = sequence?.['steps'] ?? head;
  const source = (sequence?.['source'] ?? 'body') as SequenceSource | 'body';
  return { source, field: '', json: [`json ${first}`, ...stages].map(parseStage) };
}

function parseStage(stage: string): JsonPath {
  const steps = /^json(?![\w$])/.test(stage) ? stage.slice('json'.length).trim() : null;
  if (steps === null) throw new SyntaxError('A path goes on in "json …" only');
  const path: Step[] = [];
  for (let offset = 0; offset < steps.length; offset = stepPattern.lastIndex) {
    stepPattern.lastIndex = offset;
    const found = stepPattern.exec(steps);
    if (!found) throw new SyntaxError(`No step at ${offset} of a path`);
    path.push(...stepOf(found.groups ?? {}));
  }
  return path;
}

function stepOf({ deep, items, index, key }: Partial<Record<string, string>>): Step[] {
  if (deep === '*') return [{ to: 'everything' }];
  if (deep !== undefined) return [{ to: 'deep', name: deep }];
  if (items !== undefined) return [{ to: 'items' }];
  if (index !== undefined) return [{ to: 'index', index: Number(index) }];
  if (key === '*') return [{ to: 'values' }];
  return key === undefined ? [] : [{ to: 'key', name: key }];
}
