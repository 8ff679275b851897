import { cue, cued } from '../cue';
import { entropyOf } from '../entropy';
import { fieldsNamed, type Match } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import { isPlaceholder } from '../secrets/placeholders';
import { isPath } from '../secrets/assigned-secrets';
import type { Field } from '../structure/field';
import type { View } from '../view/view';

const nouns =
  'passwords?|passwd|passphrase|passcode|pass ?word|pwd|pw|passwort|kennwort|contraseña|mot de passe|mdp|senha|wachtwoord|hasło|lösenord|пароль|密码|パスワード';

/** Names of fields. `pass` and `clave` only as names, never in prose. */
export const passwordKey = new RegExp(
  `(?:^| )(?:${nouns}|pass|clave|psk|wpa key|wifi key)(?: (?:confirm(?:ation)?|again|old|new|current|\\d))?$`,
  'iu',
);

/** `my password is x`, `the wifi password for the office is x`, `pw: x`, `changed the password to x`. */
export const inProse = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${nouns}|wi-?fi key|network key|pass ?code)` +
    `(?: (?:for|of|to|on|für|de|del|pour) [^\\n.:;=]{1,40}?)?(?:["']? ?[:=]| (?:is|was|will be|should be|set to|changed to|to|as|ist|lautet|war|es|est|é|is now|now)(?: now| still)?:?)[ \\t]{1,3}` +
    `(?<open>["'\`(<]{0,2})(?<value>[^\\s"'\`<>(][^\\s"'\`<>]{2,99})`,
  'dgiu',
);

/** \`password 'x'\`, \`password "x"\`, \`password (x)\`: no verb, but quotes. */
export const quotedBehind = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${nouns}|pin)[,:]? {1,2}["'\`(](?<value>[^\\s"'\`()<>]{4,100})["'\`)]`,
  'dgiu',
);

/** `her password !PurpleSky77`: neither, but the word is no word. */
export const strangeBehind = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${nouns}) (?<value>(?=[^\\s]{0,60}\\d)(?=[^\\s]{0,60}[\\p{Lu}!@#$%^&*?+])[^\\s"'\`<>()[\\]{}=:;,]{6,60})`,
  'dgiu',
);

/** `log in with ann / x`, `credentials: ann / x`, `user ann and password x`. */
export const pair =
  /(?<![\p{L}\p{N}_-])(?:log(?:ging)? ?in|sign(?:ing)? ?in|credentials?|creds|account|access|zugangsdaten)(?: (?:details|info|data|to [^\n.:;=/]{1,30}))?(?: (?:with|as|using|are|is|via)|:)[ \t]{1,3}["'`]?(?<user>[\p{L}\p{N}][\p{L}\p{N}._@+-]{1,60})["'`]? ?(?:[/|:]| and | with ) ?(?:password |pw )?["'`]?(?<value>[^\s"'`<>]{4,100})/dgiu;

export const pinWords = cue(
  'pin',
  '(?:one-?time|verification|security|confirmation|authentication|login|2fa|mfa|sms|access|door|gate|alarm|entry|lock|unlock) (?:pass)?code',
  'one-?time (?:password|pin)',
  'otp',
  'passcode',
  'tan',
  'puk',
  'geheimzahl',
);
/** Sticky. */
export const pin =
  /(?:\d{4,8}|\d{3}[ -]\d{3}|[A-Z]-\d{6})(?![\p{L}\d%]|[.,/:-]\d| ?(?:characters|digits|stellen|chars|letters))/uy;

export const password: Recognizer = {
  id: 'password',
  kind: 'password',
  *find(view) {
    yield* assigned(view);
    yield* inSentences(view);
    yield* pairs(view);
    for (const { start, end } of cued(view, pinWords, pin)) yield passwordAt({ start, end }, 'pin', 0.75);
  },
};

function* assigned(view: View): Generator<Candidate> {
  for (const field of fieldsNamed(view, passwordKey)) {
    const word = wordOf(field, field.value);
    if (word === null || isPlaceholder(word) || isPath.test(word)) continue;
    const score = assignedScore(field, word);
    if (score > 0) yield passwordAt({ start: field.start, end: field.start + word.length }, 'assigned', score);
  }
}

/** The whole of a quoted value or a cell, the first word of any other; null for prose. */
function wordOf(field: Field, value: string): string | null {
  if (field.isQuoted || field.shape === 'table') return /^\S.{2,99}$/u.test(value) ? value : null;
  const word = /^\S{3,100}/u.exec(value)?.[0].replace(/[.,;)\]}]+$/, '') ?? '';
  const rest = value.slice(word.length).trim();
  return word.length >= 3 && (rest === '' || !isOrdinary(word)) ? word : null;
}

function assignedScore(field: Field, word: string): number {
  if (/^[a-z_$][\w$.]*$/i.test(word) && field.shape === 'assignment' && !field.isQuoted)
    return /\d/.test(word) ? 0.55 : 0.3;
  if (/\s/.test(word)) return 0.4;
  return isOrdinary(word) ? (field.shape === 'label' && !field.isQuoted ? 0.5 : 0.6) : 0.9;
}

function* inSentences(view: View): Generator<Candidate> {
  for (const pattern of [inProse, quotedBehind, strangeBehind]) {
    for (const { groups, indices } of view.text.matchAll(pattern)) {
      const place = indices?.groups?.['value'];
      if (place === undefined) continue;
      const word = trimmed(groups?.['value'] ?? '');
      const isQuoted = pattern === quotedBehind || (groups?.['open'] ?? '') !== '';
      const score = proseScore(view.text, place[0], word, isQuoted);
      if (score > 0) yield passwordAt({ start: place[0], end: place[0] + word.length }, 'in-prose', score);
    }
  }
}

/** An ordinary word counts where the sentence ends with it and it is not said about a password. */
function proseScore(text: string, start: number, word: string, isQuoted: boolean): number {
  if (word.length < 3 || isPlaceholder(word) || isPath.test(word) || saidOfPasswords.has(word.toLowerCase())) return 0;
  if (!isOrdinary(word)) return 0.9;
  if (isQuoted) return 0.75;
  const ends = /^["'`)]?[.,;!?)]?(?:\s*$|\n| (?:and|but|so|und|[y,\-]|et)[ ,]|[.!?] )/u.test(
    text.slice(start + word.length),
  );
  return ends ? 0.6 : 0;
}

function* pairs(view: View): Generator<Candidate> {
  for (const { groups, indices } of view.text.matchAll(pair)) {
    const places = indices?.groups;
    const [user, value] = [places?.['user'], places?.['value']];
    const word = trimmed(groups?.['value'] ?? '');
    if (user === undefined || value === undefined || isOrdinary(word) || isPlaceholder(word) || isPath.test(word))
      continue;
    yield passwordAt({ start: value[0], end: value[0] + word.length }, 'pair', 0.8);
    yield {
      start: user[0],
      end: user[1],
      kind: 'username',
      score: 0.75,
      rule: 'pair',
      reason: 'It stands before a password.',
    };
  }
}

/** Without the sentence's marks, and without a closing bracket that the word did not open. */
function trimmed(word: string): string {
  const bare = word.replace(/[.,;:!?]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

/** Letters of one case (a capital first allowed), hyphens: what a word of prose looks like. */
const isOrdinary = (word: string): boolean =>
  /^\p{L}?\p{Ll}*(?:['’-]\p{L}?\p{Ll}+)*$/u.test(word) || /^\p{Lu}+$/u.test(word) || entropyOf(word) === 0;

const saidOfPasswords = new Set(
  (
    'wrong incorrect weak strong secure insecure expired required lost forgotten compromised safe invalid valid empty correct protected ' +
    'encrypted hashed stored visible missing not now the a an my your our their his her its too very case also only never always still sent ' +
    'being been set reset changed updated created generated used saved shown hidden typed entered needed provided given accepted rejected ' +
    'different same unique random important mandatory optional default known unknown public private good bad long short simple complex ' +
    'what that this these those what’s in on at by for from with without between when where why how who which because if then there here ' +
    'longer shorter going able allowed more less must should will would can could may might access accessed enter login log connect reset ' +
    'field fields manager managers policy generator length strength hash hashing encryption protection authentication validation input ' +
    'nicht falsch richtig abgelaufen sicher unsicher vergessen geschützt incorrecta incorrecto oublié perdu temporary leaked stolen blank ' +
    'something anything nothing everything easy hard difficult enough just about all any some one and or as of to be is it'
  ).split(' '),
);

const passwordAt = (place: Pick<Match, 'start' | 'end'>, rule: string, score: number): Candidate => ({
  start: place.start,
  end: place.end,
  score,
  rule,
  reason: 'Words before it announce a password or a code.',
});
