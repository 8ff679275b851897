import type { Match } from '../matches';
import { isPath } from './assigned-secrets';
import { isPlaceholder } from './placeholders';
import { withoutMarks } from './spoken';
import { isStrange } from './spoken-passwords';
import { everyMatch } from '../every-match';

/** A network and its name: `wifi "Casa"`, `Netz: Deichblick`, `rete è CasaLimone`, and what parts it from its key. */
export const networkCue =
  /(?<![\p{L}\p{N}_-])(?:wi-?fi|wlan|ssid|hotspot|netz(?:werk)?|network|netwerk|réseau|rete|rede|red|sieć)(?:[- ](?:name|naam|nom|nombre|nome|nazwa|network))?(?: (?:is|ist|heißt|c[’']est|est|es|è|é|heet|to|jest|called|named)|:)? (?:"(?<quoted>[^"\n]{2,32})"|'[^'\n]{2,32}'|(?<bare>[^\s"',;/()]{3,32}))/giu;
/** `, Schlüssel `, ` key: `, ` / `: the key is called one, or stands behind a stroke or a name in quotes. Sticky. */
export const networkLink =
  /[,;]? {0,2}(?:[/|] |(?<noun>(?:and |und |et |y |e |en |i )?(?:(?:the|der|das|la|le|el|a|o|il|de|het) )?(?:key|pass(?:word|e|wort|phrase)?|pw|pwd|code|schlüssel|kennwort|clé|mdp|mot de passe|clave|contraseña|chiave|chave|senha|sleutel|wachtwoord|ww|klucz|hasło|parola))(?: (?:is|ist|c[’']est|est|es|è|é|jest|to))?:? )?/iuy;
/** Sticky. */
export const networkKey = /(?:"(?<double>[^"\n]{4,63})"|'(?<single>[^'\n]{4,63})'|(?<bare>[^\s"'<>]{4,63}))/duy;

/** Keys of wireless networks that stand beside their name. Spans into `text`. */
export function* networkKeys(text: string): Generator<Match> {
  for (const { 0: cue, index, groups } of everyMatch(text, networkCue)) {
    networkLink.lastIndex = index + cue.length;
    const found = networkLink.exec(text);
    const link = found?.[0] ?? '';
    const isParted = /[/|]/.test(link) || (groups?.['quoted'] !== undefined && link !== '');
    if (!isParted && found?.groups?.['noun'] === undefined) continue;
    const key = keyAt(text, index + cue.length + link.length);
    if (key !== null && isKey(key.value)) yield key;
  }
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
