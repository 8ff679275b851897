import { everyMatch } from '../every-match';
import { is } from '../language/lists/flags';
import { foldWord } from '../language/lists/fold-word';
import { nameFlagsOf } from '../language/lists/lookup';
import type { Match } from '../matches';
import type { View } from '../view/view';
import { isOrdinary } from './name-made';

/** A first and a last name, a particle or a second name between: what accounts are made of. */
export const nameRun =
  /(?<![\p{L}\p{N}])(?<first>\p{Lu}\p{Ll}{1,20})(?:-\p{Lu}\p{Ll}{1,20})?(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}{1,20}|van|von|de|di|da|del|der|den|el|al|bin)){0,2} (?<last>\p{Lu}[\p{L}'’]{1,24})(?:-(?<second>\p{Lu}\p{Ll}{1,20}))?(?![\p{L}\p{N}])/gu;
/** What an account's name looks like: small letters, perhaps with one mark and a number. */
export const token =
  /(?<![\p{L}\p{N}@/._%+-])[a-z]{1,24}(?:[._-][a-z]{1,24})?\d{0,4}(?![\p{L}\p{N}@]|[._-][\p{L}\p{N}])/gu;

const speaksOfAccounts =
  /user|login|log in|account|handle|benutzer|nutzer|anmeld|konto|compte|identifiant|usuari|cuenta|utente|usuári|utilizad|conta|gebruiker|inlog|użytkownik|logowa|ssh|home|git|ldap|sso|profil|nick|alias|team|assign|owner/;
const mostNames = 200;

/**
 * Names of accounts that are made of a name in the same text: `hpetersen`, `petersenh`, `helga.p` where a Helga Petersen is
 * spoken of. Only where the text speaks of accounts at all. Spans into the view's text.
 */
export function* derivedUsers(view: View): Generator<Match> {
  if (!speaksOfAccounts.test(view.lower)) return;
  const made = namesMadeIn(view.text);
  if (made.size === 0) return;
  for (const { 0: value, index } of everyMatch(view.text, token)) {
    if (value.length < 4 || !made.has(value.replace(/[._-]|\d+$/g, ''))) continue;
    if (!isOrdinary(value)) yield { value, start: index, end: index + value.length };
  }
}

/** Initial and last name, both names, the other way round, parts of three letters; without marks. */
function namesMadeIn(text: string): ReadonlySet<string> {
  const made = new Set<string>();
  for (const { groups } of everyMatch(text, nameRun)) {
    const first = foldWord(groups?.['first'] ?? '');
    // Two words of a heading are no person: `Select Folder`, `Added Items`.
    if (isOrdinary(first) && (nameFlagsOf(first) & is.first) === 0) continue;
    for (const part of [groups?.['last'], groups?.['second']]) {
      const last = foldWord(part ?? '').replace(/[^a-z]/g, '');
      if (last.length < 2 || first.length < 2) continue;
      const [f, l] = [first.charAt(0), last.charAt(0)];
      for (const form of [f + last, first.slice(0, 2) + last, first + last, last + f, last + first, first + l])
        if (form.length > 3) made.add(form);
      if (last.length > 3) made.add(first.slice(0, 3) + last.slice(0, 3));
    }
    if (made.size > mostNames * 7) break;
  }
  return made;
}
