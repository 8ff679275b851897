import type { Match } from '../matches';
import { everyMatch } from '../every-match';
import { isPath } from './assigned-secrets';
import { isPlaceholder } from './placeholders';
import { withoutMarks } from './spoken';

/** `I keep typing marigold7 …`, `ho provato Stella.Marina`: a verb of trying or typing and a word that no dictionary holds. */
export const typedWord =
  /(?<!\p{L})(?:typ(?:e|ed|ing)(?: in)?|(?:set|reset|changed) (?:it|this) to|tried|trying|enter(?:ed|ing)?|tippe|tippte|probiere|versuche|habe?|heb|geprobeerd|tape|tenté|tapé|essayé|essaie|saisi|rentre|rentré|mets|escribo|escribí|pongo|puse|probé|probado|meto|metí|entro con|digito|provo|provato|scrivo|inserito|digitei|tentei|coloco|coloquei|escrevo|probeer|wpisuję|wpisałem|wpisałam|próbowałem|próbowałam) ["'“„`]?(?<value>\p{L}[\p{L}\d!#$*?._-]{5,30})["'”“`]?(?=[\s,.;)]|$)/dgiu;
/** What a login says about it, or what it is for. */
const isRefused =
  /(?<!\p{L})(?:wrong|weak|blocked|locked|bloqué|bloquead[ao]|bloccat[ao]|gesperrt|geblokkeerd|zablokowan[eya]|incorrecte?|invalid|password|passcode|log(?:ged)? ?in|locked out|falsch|passwort|kennwort|einloggen|eingegeben|faux|refusé|mot de passe|mdp|contraseña|clave|incorrect[ao]|no coincide|errat[ao]|sbagliat[ao]|senha|errad[ao]|palavra-passe|onjuist|verkeerd|fout|wachtwoord|błędne|złe|niepoprawne|nieprawidłowe|hasło)(?!\p{L})/iu;

/** What somebody typed where a password was asked for. Spans into `text`. */
export function* typedPasswords(text: string): Generator<Match> {
  for (const { index, 0: whole, indices } of everyMatch(text, typedWord)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = withoutMarks(text.slice(start, end));
    if (value.length < 6 || !isMixed.test(value) || isPlaceholder(value) || isPath.test(value) || isFile.test(value))
      continue;
    const around = text.slice(Math.max(0, index - 60), start) + text.slice(end, index + whole.length + 70);
    if (!isRefused.test(around)) continue;
    yield { value, start, end: start + value.length };
    yield* second(text, start + value.length);
  }
}

/** `tried Autumn22 and Autumn23`: what was tried next. */
function* second(text: string, from: number): Generator<Match> {
  const found = /^["'”“]?(?:,| (?:and|und|et|[yei]|en|then|or)) ["'“„]?(?<value>\p{L}[\p{L}\d!#$*?._-]{5,30})/u.exec(
    text.slice(from, from + 44),
  );
  const value = withoutMarks(found?.groups?.['value'] ?? '');
  const start = from + (found?.[0].length ?? 0) - (found?.groups?.['value']?.length ?? 0);
  if (value.length >= 6 && isMixed.test(value) && !isFile.test(value))
    yield { value, start, end: start + value.length };
}

/** A digit, a mark or a capital letter inside. */
const isMixed = /[\d!#$*?_]|\.\p{Lu}|\p{Ll}\p{Lu}/u;

/** `index.html`, `example.com`, `v2.1`, `user_name`, `well-known`: names of files, hosts and programs. */
const isFile =
  /\.(?:\p{Ll}{2,4}|\d)$|^[vV]?\d|^\p{Ll}+(?:[._-]\p{Ll}+)+$|^(?:[wW]indows|[pP]ython|i[pP]hone|utf|UTF|sha|SHA|md|base|[cC]trl|[aA]lt|[cC]md|F)-?\d+$/u;

/** `the zip is encrypted with tomatoSoup`: what a file is kept with. */
export const keptWith =
  /(?<!\p{L})(?:encrypted|protected|locked|secured|verschlüsselt|geschützt|protégée?|chiffrée?|cifrad[oa]|protegid[oa]|cifrat[oa]|protett[oa]|criptografad[oa]|versleuteld|beveiligd|zaszyfrowan[yae]|zabezpieczon[yae]) (?:with|by|mit|par|avec|con|da|com|por|met|hasłem) ["'“„]?(?<value>\p{L}[\p{L}\d!#$*?._-]{5,30})(?=["'”“.,;)\s]|$)/dgiu;
const isTool =
  /^(?:aes|rsa|sha|tls|ssl|https?|gpg|pgp|bitlocker|veracrypt|luks|filevault|openssl|winrar|7-?zip|md5|bcrypt|oauth|jwt|cors|captcha|recaptcha|cloudflare|auth0|wpa|vpn|ipsec|wireguard|openvpn|knox|touch|face)/i;

/** Spans into `text`. */
export function* filePasswords(text: string): Generator<Match> {
  for (const { indices } of everyMatch(text, keptWith)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = withoutMarks(text.slice(start, end));
    if (value.length < 6 || !isTyped.test(value) || isTool.test(value) || isFile.test(value) || isPlaceholder(value))
      continue;
    yield { value, start, end: start + value.length };
  }
}

/** Small letters, then a capital one or a digit inside. */
const isTyped = /^(?!\p{Lu}+\d+$)\p{L}\p{Ll}{2}[\p{L}!#$*?._-]*(?:\d|(?<=\p{Ll})\p{Lu}\p{Ll})/u;
