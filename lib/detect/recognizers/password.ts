import { fieldsNamed, type Match } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import { isPath } from '../secrets/assigned-secrets';
import { callPasswords, definedValues } from '../secrets/calls';
import { codesAround, questionAnswers } from '../secrets/codes-around';
import { commandPasswords } from '../secrets/commands';
import { farCodes, messagedCodes, openingCodes, shortCombinations } from '../secrets/far-codes';
import { passwordsByModel } from '../secrets/in-prose/find';
import { loginPairs, mailPairs, userPairs } from '../secrets/login-pairs';
import { namedValues } from '../secrets/manifests';
import { networkKeys } from '../secrets/network-keys';
import { changedPasswords, variantsOf } from '../secrets/password-variants';
import { passwordNouns } from '../secrets/password-words';
import { isPlaceholder } from '../secrets/placeholders';
import { namedBetweenCommas, plainBesideLogin, usedAsPassword } from '../secrets/plain-words';
import { lockCombinations } from '../secrets/spoken-locks';
import { keysOfNetworks, madePasswords, passwordsForAll, placePairs } from '../secrets/spoken-made';
import { oneTimeSeeds, securityAnswers, spokenCodes } from '../secrets/spoken-codes';
import { holdsNoun, isOrdinary, spokenPasswords } from '../secrets/spoken-passwords';
import { askedCodes, guessedCodes, lockCodes, shownCodes, toldCodes, typedCodes } from '../secrets/told-codes';
import { filePasswords, typedPasswords } from '../secrets/typed-passwords';
import { type Field, keyWords } from '../structure/field';
import type { View } from '../view/view';

/** Names of fields. `pass` and `clave` only as names, never in prose. */
export const passwordKey = new RegExp(
  `(?:^| )(?:${passwordNouns}|pass|passphrase|clave|psk|wpa key|wifi key)(?: (?:confirm(?:ation)?|again|old|new|current|value|prod|production|staging|dev|test|\\d))?$`,
  'iu',
);

export const password: Recognizer = {
  id: 'password',
  kind: 'password',
  *find(view) {
    const found: Candidate[] = [];
    for (const candidate of announced(view)) {
      found.push(candidate);
      yield candidate;
    }
    for (const match of passwordsByModel(view.text)) {
      // A rule that found it, or a part of it, knows better where it ends.
      if (found.some(({ start, end, score }) => score >= 0.5 && start < match.end && end > match.start)) continue;
      const candidate = { ...passwordAt(match, 'by-model', match.score), reason: byModel };
      found.push(candidate);
      yield candidate;
    }
    const values = found
      .filter(({ kind, score }) => kind === undefined && score >= 0.5)
      .map(({ start, end }) => ({ value: view.text.slice(start, end), start, end }));
    for (const match of variantsOf(view.text, values)) yield passwordAt(match, 'variant', 0.55);
  },
};

const byModel = 'How it is written and the words around it speak for a password or a code.';

/** What words before it, or behind it, announce. */
function* announced(view: View): Generator<Candidate> {
  yield* assigned(view);
  for (const match of spokenPasswords(view.text)) yield passwordAt(match, 'in-prose', match.score);
  for (const match of commandPasswords(view.text, view.lower)) yield passwordAt(match, 'command', 0.85);
  for (const match of callPasswords(view.text)) yield passwordAt(match, 'call', 0.85);
  yield* pairs(view);
  for (const { password: match } of userPairs(view.text)) yield passwordAt(match, 'pair', 0.75);
  for (const { rule, score, find } of inText) {
    for (const match of find(view.text)) yield passwordAt(match, rule, score);
  }
  for (const find of [typedCodes, toldCodes, farCodes]) {
    for (const match of find(view)) yield passwordAt(match, 'pin', 0.6);
  }
  for (const match of spokenCodes(view)) yield passwordAt(match, 'pin', 0.75);
}

/** Rules that need the text alone. */
const inText: readonly { rule: string; score: number; find: (text: string) => Iterable<Match> }[] = [
  { rule: 'near', score: 0.55, find: madePasswords },
  { rule: 'network', score: 0.6, find: keysOfNetworks },
  { rule: 'network', score: 0.75, find: networkKeys },
  { rule: 'for-all', score: 0.55, find: passwordsForAll },
  { rule: 'used-as', score: 0.6, find: usedAsPassword },
  { rule: 'plain', score: 0.55, find: namedBetweenCommas },
  { rule: 'plain', score: 0.55, find: plainBesideLogin },
  { rule: 'typed', score: 0.55, find: typedPasswords },
  { rule: 'file', score: 0.55, find: filePasswords },
  { rule: 'changed', score: 0.6, find: changedPasswords },
  { rule: 'pair', score: 0.6, find: mailPairs },
  { rule: 'lock', score: 0.6, find: lockCombinations },
  { rule: 'lock', score: 0.6, find: openingCodes },
  { rule: 'lock', score: 0.6, find: shortCombinations },
  { rule: 'pin', score: 0.6, find: shownCodes },
  { rule: 'pin', score: 0.6, find: guessedCodes },
  { rule: 'pin', score: 0.6, find: lockCodes },
  { rule: 'pin', score: 0.6, find: askedCodes },
  { rule: 'pin', score: 0.6, find: codesAround },
  { rule: 'pin', score: 0.6, find: messagedCodes },
  { rule: 'otp-seed', score: 0.9, find: oneTimeSeeds },
  { rule: 'security-answer', score: 0.75, find: securityAnswers },
  { rule: 'security-answer', score: 0.6, find: questionAnswers },
];

function* assigned(view: View): Generator<Candidate> {
  for (const field of fieldsNamed(view, passwordKey)) {
    const word = wordOf(field, field.value);
    if (word === null || isPlaceholder(word) || isPath.test(word) || holdsNoun.test(word)) continue;
    const score = assignedScore(field, word);
    if (score > 0) yield passwordAt({ start: field.start, end: field.start + word.length }, 'assigned', score);
  }
  for (const match of [...namedValues(view.text, view.lower), ...definedValues(view.text)]) {
    if (!passwordKey.test(keyWords(match.name)) || isPlaceholder(match.value) || isPath.test(match.value)) continue;
    yield passwordAt(match, 'assigned', 0.8);
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
  if (!field.isQuoted && field.shape !== 'table' && isName.test(word)) return 0.3;
  if (/\s/.test(word)) return 0.4;
  return isOrdinary(word) ? (field.shape === 'label' && !field.isQuoted ? 0.5 : 0.6) : 0.9;
}

/** `newPassword`, `validation.success`: names of a program. */
const isName = /^[a-z]+(?:[A-Z][a-z]+)+$|^[a-z]+(?:\.[a-zA-Z]+)+$/;

function* pairs(view: View): Generator<Candidate> {
  for (const { user, password: value } of [...loginPairs(view.text), ...placePairs(view.text)]) {
    yield passwordAt(value, 'pair', 0.8);
    const { start, end } = user;
    yield { start, end, kind: 'username', score: 0.75, rule: 'pair', reason: 'It stands before a password.' };
  }
}

const passwordAt = (place: Pick<Match, 'start' | 'end'>, rule: string, score: number): Candidate => ({
  start: place.start,
  end: place.end,
  score,
  rule,
  reason: 'Words before it announce a password or a code.',
});
