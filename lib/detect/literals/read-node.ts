import { digit } from './fold';
import { alternatives, anything, aUnit, empty, type Node, oneOf, repeated, sequence } from './node';

/** A pattern's source, and how far it was read. */
export interface Reader {
  readonly source: string;
  at: number;
}

/** Alternatives up to the end or a closing bracket. */
export function readNode(reader: Reader): Node {
  const options: Node[] = [];
  for (;;) {
    options.push(readSequence(reader));
    if (reader.source[reader.at] !== '|') return alternatives(options);
    reader.at++;
  }
}

function readSequence(reader: Reader): Node {
  const nodes: Node[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const node = readAtom(reader);
    nodes.push(readQuantifier(reader, node));
  }
  return sequence(nodes);
}

function readAtom(reader: Reader): Node {
  const unit = reader.source[reader.at++] ?? '';
  if (unit === '(') return readGroup(reader);
  if (unit === '[') return readClass(reader);
  if (unit === '\\') return readEscape(reader);
  if (unit === '^' || unit === '$') return empty;
  if (unit === '.') return aUnit;
  return literal(unit);
}

/** A half of a surrogate pair may be one of two that differ in case alone: it is no literal. */
const literal = (unit: string): Node => (isSurrogate(unit) ? aUnit : oneOf([unit]));
const isSurrogate = (unit: string): boolean => unit >= '\ud800' && unit <= '\udfff';

const groupHead = /\((?:\?(?:[:=!]|<[=!]|<\w+>|[-a-z]*:))?/y;

function readGroup(reader: Reader): Node {
  groupHead.lastIndex = reader.at - 1;
  const head = groupHead.exec(reader.source)?.[0] ?? '(';
  reader.at += head.length - 1;
  const inside = readNode(reader);
  reader.at++;
  return /[=!]$/.test(head) ? empty : inside;
}

const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;

function readQuantifier(reader: Reader, node: Node): Node {
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (found === null) return node;
  reader.at += found[0].length;
  const [text, least = '', comma = '', most = ''] = found;
  if (text.startsWith('?')) return repeated(node, 0, 1);
  if (text.startsWith('*')) return repeated(node, 0, Infinity);
  if (text.startsWith('+')) return repeated(node, 1, Infinity);
  const atLeast = Number(least);
  if (comma === '') return repeated(node, atLeast, atLeast);
  return repeated(node, atLeast, most === '' ? Infinity : Number(most));
}

const assertions = new Set(['b', 'B']);
const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };
const coded = /u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})/iy;
const many = /[pP]\{[^}]*\}|c[a-zA-Z]|[DwWsS]/y;
const reference = /k<\w+>|[1-9]\d*/y;

/** Behind the backslash. */
function readEscape(reader: Reader): Node {
  const unit = reader.source[reader.at] ?? '';
  const code = matchAt(coded, reader);
  if (code !== null) {
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
    return point > 0xffff ? aUnit : literal(String.fromCharCode(point));
  }
  if (unit === 'd') {
    reader.at++;
    return oneOf([digit]);
  }
  if (matchAt(reference, reader) !== null) return anything;
  if (matchAt(many, reader) !== null) return aUnit;
  reader.at++;
  if (assertions.has(unit)) return empty;
  return literal(controls[unit] ?? unit);
}

function matchAt(pattern: RegExp, reader: Reader): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  if (found !== null) reader.at += found[0].length;
  return found;
}

/** So many units of a class are tried one by one; all digits are one. */
const members = 6;

/** Behind the bracket that opens. */
function readClass(reader: Reader): Node {
  const isNegated = reader.source[reader.at] === '^';
  if (isNegated) reader.at++;
  const units = new Set<string>();
  let isWide = isNegated;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    const from = readMember(reader);
    const isRange = reader.source[reader.at] === '-' && reader.source[reader.at + 1] !== ']';
    if (isRange) reader.at++;
    const range = unitsBetween(from, isRange ? readMember(reader) : from);
    if (range === null) isWide = true;
    else for (const unit of range) units.add(unit);
  }
  reader.at++;
  return isWide || units.size === 0 || units.size > members ? aUnit : oneOf([...units]);
}

/** @returns null for a class within the class */
function readMember(reader: Reader): string | null {
  const unit = reader.source[reader.at++] ?? '';
  if (unit !== '\\') return unit;
  if (reader.source[reader.at] === 'b') {
    reader.at++;
    return '\b';
  }
  return readEscape(reader).exact?.[0] ?? null;
}

function unitsBetween(from: string | null, to: string | null): string[] | null {
  if (from === null || to === null || isSurrogate(from) || isSurrogate(to)) return null;
  if (from >= '0' && to <= '9') return [digit];
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (last - first >= members) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}
