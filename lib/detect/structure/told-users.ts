import { everyMatch } from '../every-match';
import { oneOf } from '../numbers/one-of';
import type { Match } from '../matches';
import type { View } from '../view/view';
import { isNameMade, isOrdinary } from './name-made';

const account = oneOf(
  'user(?: ?name)?|usr|login|logon|admin|account',
  'benutzer(?:name)?|nutzer(?:name)?|konto',
  'utilisateur|identifiant|compte',
  'usuario|cuenta',
  'utente|nome utente',
  'usuário|utilizador|conta',
  'gebruiker(?:snaam)?|inlognaam',
  'użytkownik|konto',
);
/** `host kiln.example, user dorrit`, `(user: dorrit)`: a word for an account between marks, the name, a mark. */
export const listedUser = new RegExp(
  `(?<=[,;(|/] ?|(?:^|\\n)[ \\t*-]{0,4})(?:${account})(?: is| ist| est| es| è| é| jest|:|=)? ["'\`]?(?<value>[a-z_][a-z\\d_.-]{2,31})["'\`]?(?=[,;)|]|\\.?(?:[ \\t]*\\n|$)| (?:and|und|et|y|e|en|i) |\\. )`,
  'dgiu',
);
/** What stands near such a list. */
export const nearLogin =
  /(?<!\p{L})(?:host(?:name)?|server|serveur|servidor|serwer|ip|port|ssh|sftp|ftp|vpn|rdp|database|datenbank|base de données|db|pass(?:word|wort|wd)?|pw|pwd|mdp|contraseña|clave|senha|wachtwoord|ww|hasło|haslo|kennwort|url|smtp|imap|nas|router)(?!\p{L})/iu;

const named = oneOf(
  "named|called|is called|soll|sollte|heißt|namens|mit (?:dem )?namen|s'appelle|appelée?|nommée?|se llama|llamad[oa]|si chiama|chiamat[oa]",
  'chama-se|chamad[oa]|heet|genaamd|met de naam|nazywa się|o nazwie|should be|must be|devrait être|debe ser|deve essere|deve ser|moet|ma być|to be',
);
const passwords = oneOf('pass|pw|pin|kennwort|mot de passe|mdp|contraseña|clave|senha|palavra|wachtwoord|ww|hasł');
/** `admin soll chefin heißen, Passwort …`: a name and then a word for its password. */
export const namedUser = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${account}) (?:${named}) ["'\`]?(?<value>[\\p{L}_][\\p{L}\\d_.-]{2,31})["'\`]?(?: heißen| lauten| sein| heten| zijn)?(?:,|;)?(?: (?:und|and|et|y|e|en|i|with|mit|avec|con|com|met|z|das|the|le|la|el|il|o|a|het))*? (?=${passwords})`,
  'dgiu',
);
/** `connects through the bastion as mzhao`, `eingeloggt als mzhao`. */
export const cameAs =
  /(?<!\p{L})(?:ssh|log(?:s|ged|ging)?[ -]?(?:in|on|into)|connect(?:s|ed|ing)?|authenticate[ds]?|bastion|vpn|rdp|sftp|ftp|jump ?host|sign(?:s|ed|ing)? in|angemeldet|eingeloggt|anmeld\p{L}{0,6}|verbunden|connectée?|conectad[oa]|colleg\p{L}{2,5}|ingelogd|aangemeld|zalogowan\p{L}|run(?:s|ning)?|ran)(?!\p{L})(?:[^.;\n]|\.(?=\d)){0,60}? (?:as|als|en tant que|como|come|jako) (?:user |nutzer |benutzer )?["'`]?(?<value>[a-z_][a-z\d_.-]{2,31})(?=["'`]?(?:[,;)]|\.?(?:\s|$)))/dgiu;
/** What a shell answers to `whoami`; who asks, in a web server's log (NCSA common log format). */
export const answered =
  /(?<=^|\n)[^\n]{0,60}[$#>%] ?(?:whoami|id -un|logname|echo \$(?:USER|LOGNAME)|echo %USERNAME%)[ \t]*\n(?:[\w-]{1,15}\\)?(?<value>[\p{L}\d_][\p{L}\d_.-]{1,31})(?=\n|$)/dgu;
export const requester = /(?<=^|[\n "'`])[\da-f.:]{3,45} - (?<value>[a-z\d_][\w.@-]{1,40}) \[(?=\d)/dgi;
/** A user of a cloud, of a directory: `arn:aws:iam::…:user/ann`, `uid=ann,ou=people`. */
export const cloudUser =
  /(?:arn:aws[\w-]{0,10}:(?:iam|sts)::\d{0,12}:(?:user|mfa|assumed-role\/[\w+=,.@-]{1,60})\/(?:[\w-]{1,30}\/)?|(?<![\p{L}\d])(?:uid|sAMAccountName|cn)=)(?<value>[A-Za-z_][\w.@+-]{1,40})(?=["'\s:,;)]|$)/dgu;
/** `/users/ann.w`, `/u/tess88`: a path of a service. */
export const pathUser =
  /\/(?:users?|members?|profiles?|people|accounts?|players?|authors?|benutzer|usuarios?|utilisateurs?)\/(?<value>@?[a-z][a-z\d]{0,24}(?:[._-][a-z\d]{1,24}){0,2})(?![\p{L}\d_/.-])/dgiu;
/** `ig annaroe`, `my discord is pixelfuchs`: behind a short form of a site, or a verb, any word that is none. */
export const siteName =
  /(?:(?<![\p{L}\p{N}@./])(?:ig|insta|snap|sc|tg|psn|kik):? |(?<![\p{L}\p{N}@./])(?:my )?(?:discord|insta(?:gram)?|ig|snap(?:chat)?|telegram|twitch|tiktok|steam|kik|reddit|bluesky|mastodon|threads|wechat)(?: (?:name|tag|id|handle|user|account))?(?:'s| is|:|=) ?)["'@]?(?<value>[a-z][a-z\d]{6,24})(?=["']?(?:[,;)]|[.!]?(?:[ \t]*\n|$)|\. ))/dgiu;
/** `tag @beatrix.potts`, `@_lau.zgz_`: a mention with a full stop in it. */
export const dottedMention =
  /(?<=[\p{L}\d,:;!?)] |[("'])@(?!(?:app|router|pytest|functools|bot|client|api|celery|click|hydra|torch|jax|tf|nb|types|angular|babel|vue|media|Module|Input)[./])_?[\p{L}\d]{2,24}(?:[._][\p{L}\d]{1,24}){1,3}_?(?![\p{L}\d@(/:=_-]|\.\p{L})/gu;

/** `add me on Xbox, DocOctoRex`, `venmo me at @Priya-Nair-12`, `LinkedIn: in/tomas-veld`, `live:margo_dunn`. */
export const addMe =
  /(?<!\p{L})(?:(?:add|find|follow|dm|message|hit) (?:me|us)(?: up)? (?:on|at) (?:xbox|psn|steam|discord|snap(?:chat)?|insta(?:gram)?|telegram|tiktok|twitter|kik|twitch|roblox|fortnite)(?: as| at| under|,|:| -)?|(?:venmo|cash ?app|zelle|revolut)(?: me)?(?: at| to| is|:)?) ["'@$]{0,2}(?<value>[\p{L}\d_][\p{L}\d_.-]{3,30})/dgiu;
export const siteSlug = /(?<!\p{L})(?:linkedin[^\n/.]{0,16} in\/|live:(?:\.cid\.)?)(?<value>[a-z][a-z\d_.-]{3,40})/dgiu;

const patterns = [addMe, siteSlug, listedUser, namedUser, cameAs, answered, requester, cloudUser, pathUser, siteName];

/** Accounts that prose, a shell, a log or a path tells. Spans into the view's text. */
export function* toldUsers(view: View): Generator<Match> {
  for (const pattern of patterns) {
    for (const { index, indices } of everyMatch(view.text, pattern)) {
      const place = indices?.groups?.['value'];
      if (place === undefined) continue;
      const value = view.text.slice(...place).replace(/[.-]+$/, '');
      if (mayBeUser(pattern, value, view.text.slice(Math.max(0, index - 120), place[1] + 60)))
        yield { value, start: place[0], end: place[0] + value.length };
    }
  }
  for (const { 0: value, index } of everyMatch(view.text, dottedMention))
    yield { value, start: index, end: index + value.length };
}

function mayBeUser(pattern: RegExp, value: string, near: string): boolean {
  if (pattern === answered || pattern === requester) return true;
  if (pattern === cloudUser) return !value.includes('=');
  if (pattern === siteSlug) return true;
  if (pattern === addMe) return /\d|_|\p{L}[.-]\p{L}|\p{Ll}\p{Lu}\p{Ll}/u.test(value);
  const small = value.toLowerCase();
  if (pattern === namedUser) return value.length > 3 || !isOrdinary(small);
  if (pattern === pathUser) return isNameMade(small) || /\p{L}\d|\p{L}[._]\p{L}|^@/u.test(value);
  if (isOrdinary(small) || /^(?:if|it|is|an?|the|in|on|well|all)$/.test(small)) return false;
  if (pattern === siteName) return value === small;
  return pattern === cameAs ? value === small && isStrange(small) : nearLogin.test(near);
}

/** Made of a name, with a mark or a digit, or too odd for a word. */
const isStrange = (value: string): boolean =>
  isNameMade(value, 3) || /\d|[a-z][._-][a-z]/.test(value) || oddOnset.test(value);

/** Two consonants that no English or German word begins with: `mzhao`, `ptrznadel`. */
const oddOnset =
  /^(?!b[lr]|c[hlr]|d[rw]|f[lr]|g[hlnr]|k[lnr]|p[fhlrs]|rh|s[chk-npqtw]|t[hrsw]|w[hr]|zw)[bcdfghj-np-tvwxz]{2}|^(?:kr|kn|pl|pr|st|tr|br|gr|sch|sh)[bcdfghjkmnpqstvxz]/;
