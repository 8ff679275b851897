/**
 * Letters in few ranges: blocks of scripts as a whole, without the blocks of punctuation and symbols and the commas and full stops of
 * Arabic, Hebrew and Devanagari. `\p{L}` is six hundred ranges, and each of its uses some kilobytes of machine code; V8 stops optimising
 * patterns once all code is 16 MB (`TooMuchRegExpCode`), and a search then takes fifty times as long.
 */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u037d\\u037f-\\u0386\\u0388-\\u0589\\u05d0-\\u060b\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u0963\\u0966-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufaff';
/** Digits of other scripts are plain ones in a view, or within {@link letters}. */
const ranges: Readonly<Record<string, string>> = { L: letters, N: '\\d', Nd: '\\d', M: '\\u0300-\\u036f' };

const known = new WeakMap<RegExp, RegExp>();

/**
 * The same pattern in a fraction of its code: its classes of letters, digits and marks in few ranges, and without flag `u` where nothing
 * needs it any more (characters are units then; those beyond the basic plane are no letters).
 */
export function compact(pattern: RegExp): RegExp {
  const done = known.get(pattern);
  if (done) return done;
  const made = pattern.unicode ? lightened(pattern) : pattern;
  known.set(pattern, made);
  return made;
}

/** A class from its bracket to its end, a class of Unicode, or whatever else is escaped. */
const parts = /\[(?:\\.|[^\]\\])*\]|\\p\{(\w+)\}|\\./gsu;
const inside = /\\p\{(\w+)\}|\\./gsu;

function lightened({ source, flags }: RegExp): RegExp {
  const light = source.replace(parts, (part, name: string | undefined) => {
    if (name !== undefined) return name in ranges ? `[${ranges[name] ?? ''}]` : part;
    if (!part.startsWith('[')) return part;
    return part.replace(inside, (member, within: string | undefined) => ranges[within ?? ''] ?? member);
  });
  return new RegExp(light, needsUnicode.test(light) ? flags : flags.replace('u', ''));
}

/** Other classes of Unicode, and characters of two units. */
const needsUnicode = /\\[pPu]\{|[\ud800-\udfff]/;
