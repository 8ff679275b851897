import { cue, cued } from '../cue';
import { fieldsNamed, matches, type Match } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import { isPlaceholder } from '../secrets/placeholders';

export const nameKey =
  /(?:^| )(?:user ?name|login(?: ?(?:name|id))?|user ?id|account ?name|screen ?name|handle|nick ?(?:name)?|benutzer(?:name)?|usuario|identifiant|nom d utilisateur|gebruikersnaam|github|gitlab|twitter|instagram|insta|discord|telegram|skype|snapchat|tiktok|reddit|steam(?: id)?|psn|gamertag|user|uid|logged in as)$/iu;

export const prose = cue(
  'user-?name',
  'user ?id',
  'login(?: name| id)?',
  'screen ?name',
  'gamertag',
  'benutzername',
  'usuario',
  "nom d'utilisateur",
  '(?:twitter|instagram|insta|ig|github|gitlab|telegram|discord|snapchat|tiktok|reddit|skype|steam|mastodon)(?: (?:handle|account|name|user|id|username))?',
  'my handle',
  'handle',
  'nickname',
  'logged in as',
  'sign(?:ed)? in as',
);
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
  /(?<=[^\n\S]|[(,;])@(?=[\p{L}_.]{2,24}\d)[\p{L}_][\p{L}\d_.]{2,28}[\p{L}\d_](?![\p{L}\d@(/:=-]|\.\p{L})/gu;
/** `The login for jane@example.com was 'jdoe'`. */
export const loginIs =
  /(?<!\p{L})(?:login|user ?name|user ?id|account name) (?:for|of) [^\n]{1,60}? (?:is|was|:) ?["'](?<value>[\p{L}\d][\p{L}\d_.-]{2,40})["']/dgiu;

const places = [
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
    for (const field of fieldsNamed(view, nameKey)) {
      const word = wordOf(field.value);
      if (word === null || (field.shape === 'assignment' && !field.isQuoted && /[.(]/.test(field.value))) continue;
      yield handleAt(
        { start: field.start, end: field.start + word.length },
        'by-label',
        looksMadeUp(word) ? 0.75 : 0.55,
      );
    }
    for (const match of cued(view, prose, handle)) {
      if (match.field !== null || isNextInList(view.text, match.start)) continue;
      if (isName(match) && hasMark.test(match.value)) yield handleAt(match, 'handle', 0.65);
    }
    for (const [pattern, score] of places) {
      for (const match of matches(view.text, pattern)) if (isName(match)) yield handleAt(match, 'handle', score);
    }
  },
};

/** One word of a user name's characters, alone or before a mark that ends it. */
function wordOf(value: string): string | null {
  const word = /^@?[\p{L}\d][\p{L}\d_.@\\+-]{1,62}[\p{L}\d_#]/u.exec(value)?.[0] ?? '';
  const ends = /^(?:$|[\s,;)\]}"'`]|\.(?:$|\s))/.test(value.slice(word.length));
  const rest = value.slice(word.length).trim();
  return word.length < 3 || !ends || (rest.length > 0 && /^\p{L}+$/u.test(word)) || isNobody(word) ? null : word;
}

const isName = (match: Match): boolean => match.value.length >= 2 && !isNobody(match.value);

const isNobody = (word: string): boolean => isPlaceholder(word) || nobody.has(word.toLowerCase().replace(/^@/, ''));

/** `["user_id", "merchant_id"]`: the next name, not the value. */
const isNextInList = (text: string, start: number): boolean =>
  /,\s*["'`]?$/.test(text.slice(Math.max(0, start - 4), start));

/** In prose a capital inside is not enough: products are written so, too. */
const hasMark = /[\d_@#]|\p{L}[.-]\p{L}/u;

/** A digit, a mark, an `@` or a capital inside: what ordinary words do not have. */
const looksMadeUp = (word: string): boolean => /[\d_@#]|\p{Ll}\p{Lu}|\p{L}[.-]\p{L}/u.test(word);

/** Accounts of systems and of manuals. */
const nobody = new Set(
  (
    'student students teacher work data build workspace public default user users username root admin administrator ubuntu debian runner vagrant node app guest test demo me you name someone ' +
    'all shared docker pi ec2-user postgres mysql sa www-data nobody git home myuser youruser your_username yourname jenkins circleci vscode ' +
    'codespace oracle system service daemon anonymous everyone current null undefined string true false id login handle account email page ' +
    'api client server data model object self this required the a an is not profile settings session username> about explore search orgs ' +
    'features pricing topics trending share intent watch in and or for with hostname localhost'
  ).split(' '),
);

const handleAt = ({ start, end }: Pick<Match, 'start' | 'end'>, rule: string, score: number): Candidate => ({
  start,
  end,
  score,
  rule,
  reason: 'It stands where an account name stands.',
});
