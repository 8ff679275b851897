/**
 * Reads a list as `scripts/names/build-lists.ts` writes it: lines of `flags:` and front-coded words, each the count of
 * letters it shares with the word before (base 36, capital) and the rest.
 *
 * @returns folded word → flags
 */
export function decodeList(encoded: string): Map<string, number> {
  const list = new Map<string, number>();
  for (const line of encoded.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) decodeLine(line.slice(colon + 1), Number(line.slice(0, colon)), list);
  }
  return list;
}

function decodeLine(words: string, flags: number, into: Map<string, number>): void {
  let before = '';
  for (const [, shared = '0', rest = ''] of words.matchAll(/([\dA-Z])([^\dA-Z]+)/g)) {
    before = before.slice(0, parseInt(shared, 36)) + rest;
    into.set(before, flags);
  }
}
