import type { Match } from '../matches';
import { isPath } from './assigned-secrets';
import { isPlaceholder } from './placeholders';
import { isLoose } from './plain-words';
import { withoutMarks } from './spoken';
import { isStrange } from './spoken-passwords';
import { everyMatch } from '../every-match';

/** A network and its name: `wifi "Casa"`, `Netz: Deichblick`, `rete è CasaLimone`, and what parts it from its key. */
export const networkCue =
  /(?<![\p{L}\p{N}_-])(?:wi-?fi|wlan|ssid|hotspot|netz(?:werk)?|network|netwerk|réseau|rete|rede|red|sieć)(?:[- ](?:name|naam|nom|nombre|nome|nazwa|network))?(?: (?:is|ist|heißt|c[’']est|est|es|è|é|heet|to|jest|called|named)| ?:)? (?:"(?<quoted>[^"\n]{2,32})"|'[^'\n]{2,32}'|(?<bare>[^\s"',;/()]{3,32}))/giu;
/** `, Schlüssel `, ` key: `, ` / `: the key is called one, or stands behind a stroke or a name in quotes. Sticky. */
export const networkLink =
  /[,;]? {0,2}(?:[/|] |(?<noun>(?:and |und |et |y |e |en |i )?(?:(?:the|der|das|la|le|el|a|o|il|de|het) )?(?:key|pass(?:word|e|wort|phrase)?|pw|pwd|code|schlüssel|kennwort|clé|mdp|mot de passe|clave|contraseña|chiave|chave|senha|sleutel|wachtwoord|ww|klucz|hasło|parola))(?: (?:is|ist|c[’']est|est|es|è|é|jest|to))?:? )?/iuy;
/** Sticky. */
export const networkKey = /(?:"(?<double>[^"\n]{4,63})"|'(?<single>[^'\n]{4,63})'|(?<bare>[^\s"'<>]{4,63}))/duy;

/** Keys of wireless networks that stand beside their name. Spans into `text`. */
export function* networkKeys(text: string): Generator<Match> {
  yield* keysAfterStroke(text);
  for (const { 0: cue, index, groups } of everyMatch(text, networkCue)) {
    networkLink.lastIndex = index + cue.length;
    const found = networkLink.exec(text);
    const link = found?.[0] ?? '';
    const isParted = /[/|]/.test(link) || (groups?.['quoted'] !== undefined && link !== '');
    if (!isParted && found?.groups?.['noun'] === undefined) continue;
    const key = keyAt(text, index + cue.length + link.length);
    if (key === null) continue;
    if (isKey(key.value)) yield key;
    else if (found?.groups?.['noun'] !== undefined && isNamed(groups)) yield* plainKey(text, key.start);
  }
}

/** `wifi Casa da Lu / jabuticaba`: a name of up to four words, a stroke, a plain word. */
export const afterStroke =
  /(?<!\p{L})(?:wi-?fi|wlan|hotspot)(?: ?:)? (?<name>[\p{L}\d][\p{L}\d._-]{0,23}(?: [\p{L}\d._-]{1,24}){0,3}) ?[/|] ?["'“]?(?<value>\p{Ll}{5,24})(?=["'”.,;!?)]|\s*$|\n)/dgiu;
/** What else somebody is told who comes into a house. */
const forGuests =
  /(?<!\p{L})(?:alarm\p{L}{0,2}|allarme|codes?|pin|keys?|guests?|sitter|note|gäste|gästen|schlüssel|clés?|invités|voyageurs|huéspedes|canguro|llave|ospiti|tata|chiave|hóspedes|babá|chave|oppas|gasten|sleutel|gości\p{L}{0,2}|niani|klucz\p{L}{0,2}|password|passwort)(?!\p{L})/iu;

function* keysAfterStroke(text: string): Generator<Match> {
  for (const { index, groups, indices } of everyMatch(text, afterStroke)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = text.slice(start, end);
    const around = `${text.slice(Math.max(0, index - 90), index)} ${text.slice(end, end + 90)}`;
    if (isLoose(value) || !/\p{Lu}|\d/u.test(groups?.['name'] ?? '') || !/^\p{Ll}+$/u.test(value)) continue;
    if (forGuests.test(around)) yield { value, start, end };
  }
}

/** A name with a capital letter or a digit, or in quotes: none of the words that are said of networks. */
const isNamed = (groups: Readonly<Record<string, string | undefined>> | undefined): boolean =>
  groups?.['quoted'] !== undefined || /^\p{Lu}[\p{L}\d_-]*$|\d/u.test(groups?.['bare'] ?? '');

/** One to four plain words in small letters, up to the end of the clause. Sticky. */
export const plainWords = /\p{Ll}{3,16}(?: \p{L}{2,16}){0,3}(?=["'`)]?(?:[.,;!?)](?=\s|$|["')])|\s*$|\s*\n| [(–—]))/uy;

function* plainKey(text: string, start: number): Generator<Match> {
  plainWords.lastIndex = start;
  const value = plainWords.exec(text)?.[0];
  if (value === undefined || value.split(' ').some((word) => isLoose(word))) return;
  yield { value, start, end: start + value.length };
}

function keyAt(text: string, at: number): Match | null {
  networkKey.lastIndex = at;
  const places = networkKey.exec(text)?.indices?.groups;
  const inQuotes = places?.['double'] ?? places?.['single'];
  const [start, end] = inQuotes ?? places?.['bare'] ?? [0, 0];
  const value = inQuotes === undefined ? withoutMarks(text.slice(start, end)) : text.slice(start, end);
  return value === '' ? null : { value, start, end: start + value.length };
}

/** A digit or a mark in it: no word of prose, no other label. */
const isKey = (value: string): boolean =>
  value.length >= 4 &&
  (isStrange(value) || /^\d{8,63}$/.test(value)) &&
  !isPath.test(value) &&
  !isPlaceholder(value) &&
  !/^[\d.,:-]{1,5}$/.test(value);
