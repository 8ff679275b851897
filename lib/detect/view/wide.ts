/**
 * The same text in units of sixteen bits. Engines keep Latin-1 texts in bytes, and compile each pattern once for bytes and once for units.
 * Some thousand patterns, twice, are more than V8 optimises (`TooMuchRegExpCode`): patterns would run at a half of their speed
 * for as long as the background lives. So every pattern meets one width only.
 */
export const wide = (text: string): string => `\uffff${text}`.slice(1);
