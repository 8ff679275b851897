/**
 * Letters and digits as an edge of a word, in few ranges: blocks of scripts as a whole, without the blocks of punctuation and symbols and
 * the commas and full stops of Arabic, Hebrew and Devanagari. `\p{L}` is six hundred ranges, and each of its uses some kilobytes of machine
 * code; V8 stops optimising patterns once their code is 16 MB (`TooMuchRegExpCode`).
 */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u037d\\u037f-\\u0386\\u0388-\\u0589\\u05d0-\\u060b\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u0963\\u0966-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufaff\\u{10000}-\\u{10fff}\\u{20000}-\\u{3ffff}';

const edges = /(\(\?<?!)\[\\p\{L\}(?:\\p\{M\})?(\\p\{N\}|\\d)?(_?)\]\)/g;

const known = new WeakMap<RegExp, RegExp>();

/** The same pattern, with its edges of words ({@link letters}) in fewer ranges. Patterns with `u` alone have such edges. */
export function compact(pattern: RegExp): RegExp {
  const done = known.get(pattern);
  if (done) return done;
  const source = pattern.source.replace(
    edges,
    (_, open: string, digits = '', line: string) => `${open}[${letters}${digits === '' ? '' : '\\d'}${line}])`,
  );
  const made = source === pattern.source ? pattern : new RegExp(source, pattern.flags);
  known.set(pattern, made);
  return made;
}
