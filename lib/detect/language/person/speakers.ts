import type { Span } from '../../view/normalise';

/** What an exported chat puts before a message: `[14:02] Ann: `, `24-05-2024 20:12 - Ann: `, `~Ann: `. */
const lead =
  /^[ \t]*(?:\[[^\]\n]{0,24}\d{1,2}[:.]\d\d[^\]\n]{0,12}\]|(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? ?)?(?:um )?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: -|,)?|~)[ \t]{0,3}(?:~ ?)?/iu;

/** One to four words and what people put behind a name in their phone; the colon that ends it. */
const speaker =
  /^(?<name>\p{L}[\p{L}\p{M}'’.-]{0,24}(?: \p{L}[\p{L}\p{M}'’.-]{0,24}){0,3})[ \t]?(?:\p{S}[\p{S}\p{Cf}\p{M}]{0,7}|\([^)\n]{1,20}\))?[ \t]?:(?:[ \t]|$)/u;

/** Who speaks in a transcript where it is no person. */
const notPeople =
  /^(?:system|admin|bot|assistant|user|chatgpt|gpt|claude|gemini|ai|me|you|ich|du|moi|toi|yo|tú|io|eu|ja|ik|info|error|warn(?:ing)?|debug|notice|trace|fatal|critical|note|support|agent|server|client|host|unknown|customer|q|a|subject|re)$/iu;

/**
 * Those who speak in an exported chat: the names between a time and a colon. Two lines at least have to look so.
 *
 * @returns spans of the names, in order of place; without a word for kinship or an emoji
 */
export function readSpeakers(text: string): Span[] {
  if (!/\d[:.]\d\d|~/.test(text)) return [];
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const before = line.length > 5 ? (lead.exec(line.slice(0, 60))?.[0].length ?? 0) : 0;
    const name = before === 0 ? undefined : speaker.exec(line.slice(before, before + 90))?.groups?.['name'];
    if (name !== undefined && !notPeople.test(name) && /^(?:\p{Lu}|.*\p{Lu})/u.test(name))
      found.push({ start: start + before, end: start + before + name.length });
    start += line.length + 1;
  }
  return found.length > 1 ? found : [];
}
