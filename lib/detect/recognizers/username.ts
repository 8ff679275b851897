import { cued } from '../cue';
import { fieldsNamed, matches, type Match } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import { callUsers } from '../secrets/calls';
import { userPairs } from '../secrets/login-pairs';
import { isPlaceholder } from '../secrets/placeholders';
import { chatPosters } from '../structure/chat-posters';
import { commandUsers } from '../structure/command-users';
import { derivedUsers } from '../structure/derived-users';
import { besideSites, ownNames } from '../structure/site-users';
import { logUsers } from '../structure/log-users';
import { isNameMade } from '../structure/name-made';
import { namedTokens } from '../structure/named-tokens';
import { isProgramName } from '../structure/program-names';
import { toldUsers } from '../structure/told-users';
import { looseWords, nameKey, nobody, prose } from '../structure/user-words';
import type { View } from '../view/view';
import { everyMatch } from '../every-match';

/** Names of fields that hold an account's name, or somebody's, or a word. */
const ownerKey =
  /^(?:author|committer|owner|assignee|assigned to|reporter|reviewers?|created by|updated by|modified by|changed by|requested by|approved by|uploaded by|submitted by|deployed by|run as|login|actor|operator|bearbeiter|erstellt von|auteur|créé par|autor|creado por|autore|criado por)$/u;
/** `@` or a name that is made of a person's. Sticky. */
const ownerName = /@?[a-z][a-z\d_.-]{2,30}(?![\p{L}\d@(]|\.\p{L})/uy;

/** What may stand between: a verb, a preposition, a site. Sticky. */
export const looseLink =
  /(?:[\s:="'(@,.]|(?:is|was|id|'s|s|i'm|soy|sou|sono|jestem|na forum|are|named|called|ist|est|[cèé]|c'est|es|jest|to|heißt|hat|hier|on|auf|sur|en|su|na|op|van|von|de|do|di|name|und|my|mein|mon|mi|mio|meu|mijn|mój|new|neue[rs]?|fałszywych|facebook|instagram|tiktok|bank[uo]?|banca|banque|[ei]|bei|mir|bin|ich|je|suis|ben|ik|heiße|under|unter|sous|bajo|sotto|sob|onder|pod)(?![\p{L}\p{N}])){1,8}/iuy;

/** Sticky: a handle after an announcing word, `@` or not; without `@` it must look made up. */
export const handle = /@?[\p{L}\d_][\p{L}\d_.-]{1,38}[\p{L}\d_](?:#\d{4})?(?![\p{L}\d@]|\.\p{L})/uy;

/** Home directories of the three systems, and a shell's prompt. */
export const home =
  /(?<![\p{L}\d])(?:[A-Z]:\\{1,2}Users\\{1,2}|\/(?:home|Users|var\/home)\/|\/mnt\/[a-z]\/Users\/)(?<value>[\p{L}\d_][\p{L}\d_.@-]{0,40}[\p{L}\d_]|[\p{L}\d])(?=[\\/\s"'`:;,)>]|$)/dgu;
export const prompt =
  /(?:^|\n|\()(?<value>[a-z_][a-z\d_.-]{1,31})@[a-z\d][\w.-]{0,62}[: ](?:~|\/)[^\n$#]{0,80}[$#] /dgi;
/** `u/name`, `reddit.com/user/name`, `github.com/name`, `t.me/name`. */
export const profile =
  /(?:(?<![\p{L}\d/])\/?u\/|(?:reddit\.com\/u(?:ser)?|github\.com|twitter\.com|instagram\.com|t\.me|tiktok\.com|linkedin\.com\/in|facebook\.com|x\.com|medium\.com)\/)(?<value>@?[\p{L}\d_][\p{L}\d_.-]{2,38})(?![\p{L}\d/_-])/dgu;

/** `@jane_doe42` in prose: not at the beginning of a line, where decorators and annotations stand; a digit in it. */
export const mention =
  /(?<=[^\n\S]|[(,;"'])@(?=[\p{L}_.]{2,24}[\d_])[\p{L}_][\p{L}\d_.]{2,28}[\p{L}\d_](?![\p{L}\d@(/:=-]|\.\p{L})/gu;
/** `The login for jane@example.com was 'jdoe'`. */
export const loginIs =
  /(?<!\p{L})(?:login|user ?name|user ?id|account name) (?:for|of) [^\n]{1,60}? (?:is|was|:) ?["'](?<value>[\p{L}\d][\p{L}\d_.-]{2,40})["']/dgiu;

/** `thanks @stokielaura!`: small letters only, in prose. */
export const plainMention = /(?<=[\p{L}\d,!?.)] |[.!?"'] ?)@\p{Ll}[\p{Ll}\d]{5,24}(?![\p{L}\d@(/:=_{;-]|\.\p{L})/gu;

const places = [
  [plainMention, 0.5],
  [mention, 0.55],
  [loginIs, 0.65],
  [home, 0.75],
  [prompt, 0.7],
  [profile, 0.55],
] as const;

export const username: Recognizer = {
  id: 'username',
  kind: 'username',
  *find(view) {
    for (const candidate of found(view)) {
      if (candidate.rule === 'by-label' || !isProgramName(view.text, candidate)) yield candidate;
    }
  },
};

function* found(view: View): Generator<Candidate> {
  for (const field of fieldsNamed(view, nameKey)) {
    const word = wordOf(field.value);
    if (word === null || (field.shape === 'assignment' && !field.isQuoted && /[.(]/.test(field.value))) continue;
    yield handleAt({ start: field.start, end: field.start + word.length }, 'by-label', looksMadeUp(word) ? 0.75 : 0.55);
  }
  for (const match of cued(view, prose, handle, false)) {
    if (match.field !== null || isNextInList(view.text, match.start)) continue;
    if (isName(match) && hasMark.test(match.value)) yield handleAt(match, 'handle', 0.65);
  }
  yield* loose(view);
  yield* owners(view);
  yield* told(view);
  yield* named(besideSites(view), 0.55);
  yield* named(namedTokens(view.text), 0.5);
  yield* named(shown(view), 0.6);
  for (const { user } of userPairs(view.text))
    if (isName(user) || isNumbered(user)) yield handleAt(user, 'handle', 0.6);
  yield* inPlaces(view);
}

/** Accounts of logs, of commands, of chats, of programs, and those made of somebody's name. */
function* shown(view: View): Generator<Match> {
  yield* logUsers(view.text);
  yield* commandUsers(view.text);
  yield* chatPosters(view);
  yield* callUsers(view.text);
  yield* derivedUsers(view);
  yield* toldUsers(view);
}

function* named(matches: Iterable<Match>, score: number): Generator<Candidate> {
  for (const match of matches) if (isName(match)) yield handleAt(match, 'handle', score);
}

function* inPlaces(view: View): Generator<Candidate> {
  for (const [pattern, score] of places) {
    for (const match of matches(view.text, pattern)) {
      if (isName(match)) yield handleAt(match, 'handle', score);
    }
  }
}

/** `my user is t.nguyen4`, `fałszywych kont lowca_krakow_22 i ktos.kto.wie`: what looks made up, and what it is listed with. */
function* loose(view: View): Generator<Candidate> {
  for (const { index, 0: word } of everyMatch(view.lower, looseWords.prose)) {
    let at = index + word.length;
    for (let count = 0; count < 4; count++) {
      looseLink.lastIndex = at;
      const link = (count === 0 ? looseLink : nextInList).exec(view.text.slice(0, at + 80))?.[0] ?? '';
      handle.lastIndex = at + link.length;
      const value = link === '' ? '' : (handle.exec(view.text)?.[0] ?? '');
      const match = { value, start: at + link.length, end: at + link.length + value.length };
      if (
        value.length < 4 ||
        !(
          isMadeUp(match, word) ||
          (ofPlayers.test(word) && /\p{Ll}\p{Lu}\p{Ll}/u.test(value)) ||
          isNameMade(value) ||
          (count > 0 && /\p{Ll}[._]\p{Ll}/u.test(value))
        ) ||
        (ofWriting.test(word) && value.includes('-')) ||
        !isName(match) ||
        value.endsWith(`.${word}`)
      )
        break;
      yield handleAt(match, 'handle', 0.55);
      at = match.end;
      nextInList.lastIndex = at;
    }
  }
}

/** Behind these a capital inside is enough: `gamertag PetitPoulpe`. */
const ofPlayers = /^(?:gamertag|nick(?:[\s_-]?name)?|psn|pseudonym)$/u;
/** Behind these ordinary words with a hyphen stand, too. */
const ofWriting = /scritto|pisze|napisa|schrieb|schreibt|écrit|escri|escrev|with$/u;

/** `author: jroe`, `assignee: @ann-r`. */
function* owners(view: View): Generator<Candidate> {
  for (const field of fieldsNamed(view, ownerKey)) {
    ownerName.lastIndex = field.start;
    const value = ownerName.exec(view.text)?.[0] ?? '';
    const match = { value, start: field.start, end: field.start + value.length };
    if ((value.startsWith('@') || isNameMade(value) || (field.isQuoted && isJoined(value))) && isName(match))
      yield handleAt(match, 'by-label', 0.6);
  }
}

/** `moss_and_mortar`, but no `backend_team`. */
const isJoined = (value: string): boolean =>
  /^[a-z]{2,16}(?:_[a-z\d]{1,16}){1,3}$/.test(value) &&
  !/(?:^|_)(?:teams?|groups?|bots?|svc|services?|admins?|users?|dev|devs|ops|staff|roles?|owners?|system|default|dept|app|api|data|id|name|key|db)(?:_|$)/.test(
    value,
  );

function* told(view: View): Generator<Candidate> {
  for (const start of ownNames(view.lower)) {
    handle.lastIndex = start;
    const value = handle.exec(view.text)?.[0] ?? '';
    const match = { value, start, end: start + value.length };
    const isMade = hasMark.test(value) || isNameMade(value.toLowerCase(), 3) || /\p{Ll}\p{Lu}/u.test(value);
    if (value.length > 3 && isMade && isName(match)) yield handleAt(match, 'handle', 0.6);
  }
}

/** `, then `, ` und `. Sticky. */
const nextInList =
  /(?:, ?|;)? ?(?:(?:and|then|now|later|und|et|[yei]|en|oraz|potem|dann|puis|luego|poi|depois|daarna) ){0,2}@?/iuy;

/** Letters with a mark or digits among them; digits alone only behind `login`. */
const isMadeUp = ({ value }: Match, word: string): boolean =>
  /^\d+$/.test(value)
    ? /^login|identifiant/iu.test(word) && value.length >= 6
    : /^@?(?=.*\p{Ll})[\p{L}\d]+(?:[._-][\p{L}\d]+)+$|^@?\p{L}{2,30}\d{1,4}$/u.test(value) &&
      !/^\d|^[^_]*\.\p{L}{2,3}$|-\d+$|^\p{Lu}+\d+$/u.test(value);

/** One word of a user name's characters, alone or before a mark that ends it. */
function wordOf(value: string): string | null {
  const word = /^@?[\p{L}\d][\p{L}\d_.@\\+-]{1,62}[\p{L}\d_#]/u.exec(value)?.[0] ?? '';
  const ends = /^(?:$|[\s,;)\]}"'`]|\.(?:$|\s))/.test(value.slice(word.length));
  const rest = value.slice(word.length).trim();
  return word.length < 3 || !ends || (rest.length > 0 && /^\p{L}+$/u.test(word)) || isNobody(word) ? null : word;
}

const isName = (match: Match): boolean => match.value.length >= 2 && !isNobody(match.value);

/** `admin2` of a pair with a password. */
const isNumbered = ({ value }: Match): boolean => /^\p{L}{3,20}\d{1,4}$/u.test(value);

const isNobody = (word: string): boolean => isPlaceholder(word) || nobody.has(word.toLowerCase().replace(/^@/, ''));

/** `["user_id", "merchant_id"]`: the next name, not the value. */
const isNextInList = (text: string, start: number): boolean =>
  /,\s*["'`]?$/.test(text.slice(Math.max(0, start - 4), start));

/** In prose a capital inside is not enough: products are written so, too. */
const hasMark = /[\d_@#]|\p{L}[.-]\p{L}/u;

/** A digit, a mark, an `@` or a capital inside: what ordinary words do not have. */
const looksMadeUp = (word: string): boolean => /[\d_@#]|\p{Ll}\p{Lu}|\p{L}[.-]\p{L}/u.test(word);

const handleAt = ({ start, end }: Pick<Match, 'start' | 'end'>, rule: string, score: number): Candidate => ({
  start,
  end,
  score,
  rule,
  reason: 'It stands where an account name stands.',
});
