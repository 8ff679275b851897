import type { Match } from '../matches';
import { everyMatch } from '../every-match';
import { isPlaceholder } from './placeholders';
import { isLoose } from './plain-words';
import { withoutMarks } from './spoken';
import { isStrange } from './spoken-passwords';

/** `I changed the password from tulip1 to tulip2`, in eight languages. */
export const fromTo =
  /(?<!\p{L})(?:password|passcode|pin|passwort|kennwort|mot de passe|mdp|contraseña|clave|senha|palavra-passe|wachtwoord|hasło)(?: \p{L}{2,12}){0,3} (?:from|von|de|da|van|z) ["'“„]?(?<old>[^\s"'”“<>,;]{4,40})["'”“]? (?:to|auf|zu|in|nach|à|en|a|para|por|pra|naar|na) ["'“„]?(?<value>[^\s"'”“<>;]{4,40})/dgiu;

/** Both values of a change. Spans into `text`. */
export function* changedPasswords(text: string): Generator<Match> {
  for (const { indices } of everyMatch(text, fromTo)) {
    const places = [indices?.groups?.['old'], indices?.groups?.['value']];
    const both = places.map((place) => matchAt(text, place ?? [0, 0]));
    if (both.some(({ value }) => value.length < 4 || isLoose(value) || isPlaceholder(value))) continue;
    if (both.some(({ value }) => isStrange(value) || /^\d{4,}$/.test(value))) yield* both;
  }
}

function matchAt(text: string, [start, end]: readonly [number, number]): Match {
  const value = withoutMarks(text.slice(start, end));
  return { value, start, end: start + value.length };
}

/** How many values are looked at: more are a list, and each of them was announced. */
const most = 20;

/**
 * Near copies of passwords that were found: `hansi2` beside `hansi1`, `Rex2011!` beside `Rex2024!`; and a second number behind one
 * (`0000 or 2614`). Spans into `text`.
 */
export function* variantsOf(text: string, found: readonly Match[]): Generator<Match> {
  const stems = new Set<string>();
  for (const { value, end } of found.slice(0, most)) {
    const digits = /^\d{4,8}(?=[#*]?$)/.exec(value)?.[0];
    if (digits !== undefined) yield* secondNumber(text, digits.length, end);
    const stem = /^(?<stem>\p{L}{4,24}|\p{L}{3}(?=\d{2}))[\d!?#$*_.-]{0,8}$/u.exec(value)?.groups?.['stem'];
    if (stem !== undefined && !isLoose(stem)) stems.add(stem.toLowerCase());
  }
  if (stems.size === 0) return;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return;
  for (const stem of stems) {
    for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
      const tail = /^[!#$*_.-]{0,2}\d{1,6}[!?#$*]{0,3}(?![\p{L}\p{N}])/u.exec(
        text.slice(at + stem.length, at + stem.length + 14),
      )?.[0];
      if (tail === undefined || /[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) continue;
      yield matchAt(text, [at, at + stem.length + tail.length]);
    }
  }
}

/** What joins one more number of as many figures: `or`, or the next of a list (`, staff room 2468`). */
const joins =
  /^[#*]?["']?(?: (?:or|oder|ou|of|o|lub|albo|czy) ["']?|[,;/] ?(?:(?:and|und|et|[yei]|en) )?(?:\p{L}{2,16}[ :=]{1,2}){1,3})(?<value>\d{4,8})(?![\p{L}\d]|[.,:/-]\d| [€$£]| (?:euro|dollars|people|kg|m|km))(?=[#*]?(?:["')]?[.,;!?)]|\s|$))/iu;

function* secondNumber(text: string, length: number, from: number): Generator<Match> {
  let end = from;
  for (let count = 0; count < most; count++) {
    const behind = joins.exec(text.slice(end, end + 64));
    const value = behind?.groups?.['value'];
    if (behind === null || value?.length !== length || /^(?:19|20)\d\d$/.test(value)) return;
    const start = end + behind[0].length - length;
    end = start + length;
    yield { value, start, end };
  }
}
