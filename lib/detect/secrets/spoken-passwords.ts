import type { Match } from '../matches';
import { isPath, isReference } from './assigned-secrets';
import { looksRandom } from './looks-random';
import { isSaid, passwordNouns, weakNouns } from './password-words';
import { isEncodedFile, isPlaceholder } from './placeholders';
import { plainWordsOf } from './plain-words';
import { isMade } from './spoken-made';
import { nounPattern, nounsIn, type Spoken, spoken, withoutMarks } from './spoken';
import { everyMatch } from '../every-match';

/** A value of a sentence, and how sure it is a password. */
export interface Weighed extends Match {
  readonly score: number;
}

/** Wherever a word for a password stands. */
export const passwordNoun = nounPattern(passwordNouns);
/** Wherever a word stands that may mean one. */
export const weakNoun = nounPattern(weakNouns);

/** `the wifi password is x`, `pw: x`, `Passwort lautet x`, `x is my password`. */
export function* spokenPasswords(text: string): Generator<Weighed> {
  for (const value of spoken(text, passwordNoun)) {
    if (isNone(text, value)) continue;
    const score = scoreOf(text, value);
    const several = score === 0 && value.by === 'link' && !value.isQuoted ? plainWordsOf(text, value) : null;
    if (score > 0) yield { ...value, score };
    else if (several !== null) yield { ...several, score: 0.55 };
  }
  yield* passphrases(text);
  yield* later(text);
  for (const { index } of nounsIn(text, passwordNoun)) {
    const value = beforeNoun(text, index);
    if (value !== null) yield { ...value, score: 0.8 };
    const told = toldBefore(text, index);
    if (told !== null) yield { ...told, score: 0.6 };
  }
}

/** `what rhymes with buttercup44? it's my new password`: the end of what stands before the noun. */
const itIs =
  /(?<value>[^\s"'“”]{5,40})["'”]?[?.,;:–—-]{0,2} (?:it[’']s|that[’']s|das ist|c[’']est|dat is|è|é|es|to jest|to) (?:my|our|his|her|mein|unser|mon|notre|mi|la mia|a minha|mijn|ons|moje|nasze)(?: \p{L}{2,12})? $/iu;

function toldBefore(text: string, index: number): Match | null {
  const from = Math.max(0, index - 80);
  const found = itIs.exec(text.slice(from, index));
  const value = withoutMarks(found?.groups?.['value'] ?? '');
  if (found === null || !isMade(value)) return null;
  const start = from + found.index + found[0].indexOf(value);
  return { value, start, end: start + value.length };
}

/** `my api key is x`, `the token for staging: x`: only what looks drawn. */
export function* spokenSecrets(text: string): Generator<Weighed> {
  for (const value of spoken(text, weakNoun)) {
    if ((value.by !== 'place' || value.value.length >= 20) && isDrawn(value.value)) yield { ...value, score: 0.85 };
    else if (value.by === 'link' && isChosen(value.value)) yield { ...value, score: 0.55 };
  }
}

/** `the admin key is Sunny-Day7`: a word that a person made up to be typed. */
const isChosen = (value: string): boolean =>
  value.length >= 6 &&
  /^[^\s(){}[\]]+$/.test(value) &&
  /\d/.test(value) &&
  /[\p{Lu}!@#$%^&*?+]/u.test(value) &&
  isStrange(value) &&
  !isPlaceholder(value) &&
  !isTechnical.test(value) &&
  ![isPath, isReference, isEncodedFile].some((pattern) => pattern.test(value));

const isDrawn = (value: string): boolean =>
  value.length >= 12 &&
  /^[^\s(){}[\],;]+$/.test(value) &&
  looksRandom(value) &&
  !isPlaceholder(value) &&
  ![isPath, isReference, isEncodedFile].some((pattern) => pattern.test(value));

function scoreOf(text: string, spoken: Spoken): number {
  const { value, end, isQuoted, by } = spoken;
  if (by === 'place') return besideScore(value);
  if (/\s/.test(value)) return /^(?:\S+ ){0,7}\S+$/.test(value) ? 0.6 : 0;
  if (by === 'link' && isMeasure(text, value, end)) return 0;
  if (isStrange(value)) return 0.9;
  if (/^\d+$/.test(value)) return value.length >= 4 ? 0.8 : 0;
  if (isQuoted) return 0.75;
  return by === 'quotes' || !isGiven(text, spoken) ? 0 : 0.6;
}

/** Placeholders, names of files and methods, words about passwords, labels, names of a program. */
function isNone(text: string, { value, start, end, isQuoted, by, link }: Spoken): boolean {
  if (by === 'link' && isAbout.test(link) && !/salasana$/i.test(text.slice(0, start - link.length))) return true;
  if (value.length < 3 || isPlaceholder(value) || isPath.test(value) || isTechnical.test(value)) return true;
  if (isDiscussed.test(text.slice(Math.max(0, start - 60), start)) || holdsNoun.test(value)) return true;
  if (by === 'link' && !isQuoted && isVariable(text, value, end, link)) return true;
  const first = /^\S+/.exec(value)?.[0].replace(/[.,;:!?]+$/, '') ?? '';
  return isSaid(first) && (isOrdinary(first) || /\s/.test(value));
}

/** An ordinary word counts where the sentence ends with it, and where a verb or a sign gives it. */
const isGiven = (text: string, { start, end, link }: Spoken): boolean =>
  sentenceEnd.test(text.slice(end, end + 12)) &&
  !(
    isLoose.test(link) &&
    !isPolish.test(text.slice(Math.max(0, start - link.length - 8), start)) &&
    !isChange.test(text.slice(Math.max(0, start - link.length - 40), start))
  );

/** `"password": "Passwort"`, `"Enter your password"`: a label, not a password. */
export const holdsNoun = new RegExp(`(?:^|[\\s(])(?:${passwordNouns})(?:$|[\\s.?!:)])`, 'iu');

/** `the most common passwords are 123456 …`: nobody's. */
const isDiscussed =
  /(?:common|weak|worst|popular|example|typical|bad|strong|guess)\p{L}{0,8} (?:\p{L}{1,12} )?(?:passwords|passwörter|mots de passe|contraseñas|senhas|wachtwoorden|hasła)(?![\p{L}\p{N}])[^.\n]{0,20}$/iu;

/** Next to the noun, without a verb: a digit among letters, and not the name of a method. */
/** `2024-may-01`, `sha-256`, `v2.1-beta`. */
const isDateLike = /^(?:v?\d{1,4}[-_.]|[a-z]{1,6}-?\d{1,4}$)|\.[a-z]{2,5}$/;

function besideScore(value: string): number {
  if (/^\p{L}{3,20}[!@#$%&*?+]\p{L}{3,20}\d{0,6}$/u.test(value)) return 0.8;
  if (!/\d/.test(value) || !/\p{L}/u.test(value) || value.length < 6) return 0;
  if (/[\p{Lu}!@#$%^&*?+]/u.test(value)) return 0.9;
  if (/^\p{Ll}{3,20}\d{1,6}[!@#$%&*?]?$/u.test(value)) return 0.55;
  if (/^\p{Ll}{4,20}\d{1,2}\p{Ll}{2,8}$/u.test(value)) return 0.55;
  // `gr4fana-is-love`, `0031-fibre`: parts that no product and no date is made of.
  return /^[\p{Ll}\d]{2,20}(?:[-_.][\p{Ll}\d]{2,20}){1,5}$/u.test(value) && !isDateLike.test(value) ? 0.55 : 0;
}

/** `password = strict;`, `password=newPassword)`: a name of a program is given, not a password. */
const isVariable = (text: string, value: string, end: number, link: string): boolean =>
  link.includes('=') && /^[a-zA-Z_$][a-zA-Z_$.]*$/.test(value) && /^[;,)\]}]/.test(text.slice(end, end + 1));

/** `… the passphrase. She types it: orange-Penguin-42`: what looks made up, behind a colon, soon after the word. */
export const laterGiven =
  /(?<![\p{L}\p{N}_])(?:pass(?:word|phrase|code)|passwort|kennwort|mot de passe|mdp|contraseña|senha|wachtwoord|hasło|parola)(?![\p{L}\p{N}_])[^\n:]{1,80}: {0,2}\n?["'`]?(?<value>[^\s"'`<>:]{8,60})/dgiu;

function* later(text: string): Generator<Weighed> {
  for (const { indices } of everyMatch(text, laterGiven)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = withoutMarks(text.slice(start, end));
    const isMade = /\p{Ll}/u.test(value) && /[\p{Lu}!#$%&*?+]/u.test(value) && /\d/.test(value);
    if (!isMade || isPlaceholder(value) || isPath.test(value) || isTechnical.test(value)) continue;
    if (!/^[\w-]+\.[\w.]+$/.test(value)) yield { value, start, end: start + value.length, score: 0.55 };
  }
}

/** `my password on Netflix`, `the passcode on my iPhone`: where it is used. Only Finnish says `on` for is. */
const isAbout = /^[^:=]* on [ \t]*$|^ on[ \t]*$/iu;
/** Polish says `to` for is. */
const isPolish = /(?:hasło|haslo)[^.\n]{0,40} to[ \t]*$/iu;

/** `the password to unlock`, `password as string`: words that give nothing by themselves … */
const isLoose = /^[^:=]* (?:to|as|on|be|auf|sei)[ \t]*$/iu;
/** … but behind these: `I changed my password to sunshine`. */
const isChange = /chang|reset|\bset\b|updat|geändert|gesetzt|cambi|zmien|mudei|mudou|gewijzigd/iu;

/** Where a clause ends: at a mark, at the line's end, before a word that goes on with something else. */
const sentenceEnd =
  /^["'`)]?(?:[.,;!?)](?=\s|$|["')])|\s*$|\s*\n| [(–—]| (?:lol|haha\p{L}*|btw|thanks|thx|pls|please|danke|bitte|merci|gracias|grazie|obrigad[oa]|bedankt|dzięki|and|but|so|und|aber|[y,\-]|et|mais|pero|[ei]|ma|mas|en|maar|ale)[ ,])/u;

/** `12 characters`, `8-stellig`: how long it is, not what it is. */
const isMeasure = (text: string, value: string, end: number): boolean =>
  measured.test(value) || (/^\d{1,3}\+?$/.test(value) && measure.test(text.slice(end, end + 16)));
const measure =
  /^\+?[ -]?(?:char|digit|letter|bit|symbol|word|zeichen|stell|ziffer|caract|chiffre|carácter|caratt|cifr|dígit|teken|znak|cyfr|times|days|hours|min|%)/i;
const measured =
  /^\d{1,3}\+?-?(?:chars?|characters?|digits?|bits?|letters?|symbols?|stellig\w*|zeichen|caract\w*|st|nd|rd|th|x|%)$/i;
/** Names of methods, files and addresses that stand behind the word. */
const isTechnical =
  /^(?:sha-?\d|md\d|bcrypt|scrypt|argon2|pbkdf2|aes-?\d|base\d|utf-?\d|oauth\d?|sso|saml|ldap|2fa|mfa|otp|totp|https?:|www\.|wpa\d?$|\d{1,2}:\d{2}|v\d+(?:\.\d+)*$|[a-z_]\w*\(|\w+\.(?:txt|json|ya?ml|env|php|js|ts|py|html?|md|csv|conf|ini|kdbx?)$|--?[a-z])/i;

/** Anything but letters of one case (a capital first allowed) with hyphens: what no word of prose looks like. */
export const isStrange = (word: string): boolean => !isOrdinary(word) && /[\p{L}\p{N}]/u.test(word);
/** Letters of one case, a capital first allowed; hyphens and apostrophes inside. */
export const isOrdinary = (word: string): boolean =>
  /^\p{L}?\p{Ll}*(?:['’-]\p{L}?\p{Ll}+)*$/u.test(word) || /^\p{Lu}+$/u.test(word) || /^[\d\W_]*$/u.test(word);

/** `… is my password`, `… as the password`: what stands before the noun then. */
export const tailIn =
  / (?:is|was|as|ist|als|war|est|comme|es|como|è|come|é|jako|to|jest|wordt) (?:(?:my|the|our|your|his|her|a|its|their|mein|meine|das|unser|dein|ihr|le|la|mon|notre|votre|el|mi|tu|nuestra|il|mia|tua|minha|sua|nossa|mijn|het|ons|je|moje|twoje|nasze)(?: \p{L}{2,15}){0,2} )?$/u;
/** `for everything`: may stand between. */
export const purpose = / (?:for|für|pour|para|per|voor|dla) \p{L}{1,15}(?: \p{L}{1,15}){0,2}$/u;

function beforeNoun(text: string, index: number): Match | null {
  const from = Math.max(0, index - 110);
  const lead = text.slice(from, index).replace(tailIn, '');
  if (lead.length === index - from) return null;
  const before = lead.replace(purpose, '');
  const raw = before.slice(before.search(/\S{1,60}$/)).replace(/^["'`(]+/, '');
  const value = withoutMarks(raw.replace(/["'`)]+$/, ''));
  const start = from + before.length - raw.length;
  const isMade = /\d/.test(value) && /\p{L}/u.test(value) && value.length >= 6;
  if (!isMade || isPlaceholder(value) || isPath.test(value) || isTechnical.test(value) || measured.test(value))
    return null;
  return { value, start, end: start + value.length };
}

/** `passphrase: correct horse battery staple`: several words in small letters up to the end of the line or sentence. */
export const passphrase =
  /(?<![\p{L}\p{N}_])(?:pass-?phrase|pass phrase|recovery phrase|phrase de (?:passe|récupération)|phrase secrète|frase (?:de contraseña|segreta|secreta|de acceso|de paso|de recuperación|de recuperação|di recupero)|frase-senha|wachtwoordzin|wachtzin|herstelzin|passwortsatz|fraza)(?: (?:for|of|to|on|für|zum|auf|pour|sur|de|du|del|para|per|della|di|do|da|voor|van|op|na)(?: [\p{L}\d]{1,14}){1,4}?)?(?: (?:is|was|ist|war|lautet|est|était|es|era|è|é|luidt|jest|to)| ?[:=]) {1,2}["'“„]?(?<value>[\p{L}'’]{1,18}(?:[ -][\p{L}'’]{1,18}){2,9})(?=["'”“]?(?:[.!,;)](?=\s|$)|\s*$|\n))/dgiu;

function* passphrases(text: string): Generator<Weighed> {
  for (const { groups, indices } of everyMatch(text, passphrase)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const words = (groups?.['value'] ?? '').toLowerCase().split(/[ -]/);
    const isTalk = words.some((word) => wordsOfSentences.has(word));
    if (isTalk || (words.length < 4 && isSaid(words[0] ?? ''))) continue;
    yield { value: text.slice(start, end), start, end, score: 0.75 };
  }
}

const wordsOfSentences = new Set(
  (
    'the an is are be been was must should can will not your my our to of for that which this it used stored needed required longer ' +
    'que qui es est ist das che est pas nicht nie trop muy molto muito zu sehr utilisée usada usata gebruikt verwendet'
  ).split(' '),
);
