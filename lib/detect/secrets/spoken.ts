import type { Match } from '../matches';
import { everyMatch } from '../every-match';
import { lowerCase } from '../view/lower-case';

/** A value that a sentence gives to something: `the wifi password for the office is x`. */
export interface Spoken extends Match {
  readonly isQuoted: boolean;
  /** How it is given: by a verb or a colon, by quotes or brackets alone, by standing next to the noun. */
  readonly by: 'link' | 'quotes' | 'place';
  /** What stands between the noun and the value. */
  readonly link: string;
}

/** `for the office`, `du wifi`: what the noun belongs to. Then a verb or a sign, then the value, in quotes or not. Sticky. */
export const linked = new RegExp(
  `["')]?(?: (?:wi-?fi|wlan|internet|admin|root|e-?mail|gmail|facebook|netflix|instagram|paypal|windows|bios|ssh|ftp|vpn|pc|antig[ao]|antigu[ao]|viej[ao]|vecchi[ao]|ancien|nouveau|actual|attuale|atual|nov[ao]|nuev[ao]|nuov[ao]|provvisori[ao]|provisóri[ao]|temporal))?(?: (?:for|of|to|on|at|in|für|von|vom|zum|zur|am|im|des|der|de|del|della|dell'|di|du|d'|pour|do|da|para|per|voor|van|dla|na|meines|meiner|unseres|unserer|mojego|mojej) [^\\n.:;=!?"]{1,40}?)?` +
    `(?:\\*{0,2}["']? ?(?:[:=→]|=>|->)\\*{0,2}[ \\t]{0,3}\\n?|[’']s|(?:,| and)? (?:it[’']?s|(?:i|we) (?:type|typed|use|used|enter|entered)|is|was|are|will be|should be|used to be|was changed to|be|has been set to|is set to|set to|changed to|to be|to|as|now|reads|ist(?: jetzt| nun)?|lautet|heißt|heisst|war|wurde auf|auf|sei|c[’']est|est|était|sera|es|era|será|sea|è|sarà|é|luidt|heet|wordt|se llama|si chiama|jest|brzmi|to jest|będzie|är|är nu|er|on)(?: (?:now|still|currently|just|simply|temporarily|(?:just )?my usual|gewoon|einfach|immer noch|wieder|juste|simplement|toujours|simplemente|solo|semplicemente|sempre|só|apenas|nog|steeds|po prostu|nadal|jetzt|derzeit|maintenant|ahora|adesso|agora|nu|teraz|set to))?:?)[ \\t]{1,3}(?:(?:capital|upper ?case) \\p{L} |(?:all (?:in )?(?:lower ?case|caps|one word)|alles klein(?:geschrieben)?|tout en minuscules|tout attaché|todo junto(?: y en minúsculas)?|(?:todo |tudo )?en? minúsculas?|tutto attaccato|tutto minuscolo|tudo junto|aan elkaar|małymi literami),?:? )?` +
    `(?:"(?<double>[^"\\n]{3,100})"|'(?<single>[^'\\n]{3,100})'|\`(?<code>[^\`\\n]{3,100})\`|\\*\\*(?<bold>[^*\\n]{3,100})\\*\\*|[<(]?(?<bare>[^\\s"'\`<>(][^\\s"'\`<>]{2,99}))`,
  'diuy',
);
/** The same behind a colon without a space. Sticky. */
export const closed = /["')]?[:=](?<bare>[^\s"'`<>(:=/][^\s"'`<>]{2,99})/duy;
/** \`password 'x'\`, \`password (x)\`: no verb, but quotes. Sticky. */
export const quoted =
  /[,:]? {1,2}(?:"(?<double>[^"\s]{3,100})"|'(?<single>[^'\s]{3,100})'|`(?<code>[^`\s]{3,100})`|\((?<bare>[^()\s]{4,100})\))/duy;
/** `her password !PurpleSky77`: neither. Sticky. */
export const beside =
  /(?: (?:antig[ao]|antigu[ao]|viej[ao]|vecchi[ao]|oude?|altes?|old|new|actual|atual|nov[ao]|nuev[ao]|nuov[ao]|nieuwe?|neues?|stare|nowe))?,? (?<bare>[^\s"'`()<>[\]{}=:;,]{4,60})/duy;

/**
 * What follows a noun. Each place of the noun gives at most one value.
 *
 * @param nouns global: the words that a value may follow
 */
export function* spoken(text: string, nouns: RegExp): Generator<Spoken> {
  for (const { 0: noun, index } of nounsIn(text, nouns)) {
    const end = index + noun.length;
    const found =
      valueAt(text, end, linked, 'link') ??
      valueAt(text, end, closed, 'link') ??
      valueAt(text, end, quoted, 'quotes') ??
      valueAt(text, end, beside, 'place');
    if (found !== null) yield found;
  }
}

function valueAt(text: string, at: number, pattern: RegExp, by: Spoken['by']): Spoken | null {
  pattern.lastIndex = at;
  const places = pattern.exec(text)?.indices?.groups;
  const inQuotes = places?.['double'] ?? places?.['single'] ?? places?.['code'] ?? places?.['bold'];
  const [start, end] = inQuotes ?? places?.['bare'] ?? [0, 0];
  if (end === 0) return null;
  const value = inQuotes === undefined ? withoutMarks(text.slice(start, end)) : text.slice(start, end);
  return value === ''
    ? null
    : { value, start, end: start + value.length, isQuoted: inQuotes !== undefined, by, link: text.slice(at, start) };
}

/** Without the sentence's marks, and without a closing bracket that the word did not open. */
export function withoutMarks(word: string): string {
  const bare = word.replace(/[.,;:?*…]+$/u, '').replace(/(?<=\p{L}{3})!$/u, '');
  return /[)\]}]$/.test(bare) && !/[([{]/.test(bare) ? withoutMarks(bare.slice(0, -1)) : bare;
}

/** Words in lower case, as they stand between word boundaries of any script; for {@link nounsIn}. */
export const nounPattern = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'gu');

/** Where such words stand, in whatever case. */
export const nounsIn = (text: string, nouns: RegExp): Generator<RegExpExecArray> => everyMatch(lowerCase(text), nouns);
