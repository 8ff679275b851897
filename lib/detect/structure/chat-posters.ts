import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import type { View } from '../view/view';

/** `<ann_w> hello`, as IRC clients write it; the time may stand before. */
export const ircPoster =
  /(?<=^|\n|\d\] ?|\d ?)<[@+~&% ]?(?<value>[\p{L}\d_[\]|^`{}-][\p{L}\d_[\]|^`{}.-]{1,24})>(?= [^<\n])/dgu;
/** `frost#4471: hello`, `Lil_Pim: hello`, `[12:30] tess: hello`, `tess — today at 12:30`: who wrote a line. */
export const linePoster =
  /(?<=^|\n)(?:\[[^\]\n]{3,24}\] ?|\(?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?\)?[ -]{1,3}|[-~•] ?)?(?<value>[\p{L}\d_][\p{L}\d_.-]{1,30}(?:#\d{4})?)(?=:[ \t]\S| [—–] (?:today|yesterday|heute|gestern|hier|aujourd|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|wczoraj|\d{1,2}[:/.]))/dgiu;
/** `posted by ann_w`, `geschrieben von tess88`. */
export const postedBy =
  /(?<!\p{L})(?:(?:post|upload|submit|comment|shar|report|answer)ed by|(?:gepostet|geschrieben|hochgeladen|verfasst|gemeldet) von|(?:post|publi|écrit|partag)é par|(?:publicado|escrito|subido) por|(?:pubblicato|postato|scritto) da|(?:postado|enviado) por|(?:geplaatst|geschreven|gepost) door|(?:napisane|dodane|opublikowane) przez)(?: user| nutzer)?:? @?(?<value>[\p{L}\d_][\p{L}\d_.-]{2,30})/dgiu;
/** `tess88 wrote:`, `petra_m hat geschrieben:`. */
export const wroteIt =
  /(?<![\p{L}\d@._-])(?<value>[\p{L}\d_][\p{L}\d_.-]{2,30}) (?:wrote|writes|said|replied|posted|schrieb|schreibt|hat geschrieben|a écrit|écrit|escribió|escribe|ha scritto|scrive|escreveu|escreve|schreef|schrijft|napisała?|pisze)(?=[: ,]{1,2}["'“„«(]|:)/dgiu;

/** Words that tell a conversation of strangers from a list of settings. */
const speaksOfChat =
  /discord|irc|twitch|forum|thread|chat|group|server|moderator|channel|stream|reddit|telegram|slack|teamspeak|gaming|guild|clan|kanal|gruppe|canal|grupo|gruppo|groep|grupa|czat|message|nachricht|mensaje|messaggi|mensagem|bericht|wiadomo/;

/** Account names of those who write in a log of a chat or a forum. Spans into the view's text. */
export function* chatPosters(view: View): Generator<Match> {
  if (view.lower.includes('> ')) yield* ircPosters(view.text);
  for (const pattern of [postedBy, wroteIt])
    for (const match of named(view.text, pattern)) if (isStrange(match.value)) yield match;
  if (speaksOfChat.test(view.lower)) yield* linePosters(view.text);
}

/** A lone `<word>` is a placeholder or a tag; two lines are a log. */
function* ircPosters(text: string): Generator<Match> {
  const found = [...named(text, ircPoster)].filter(({ value }) => !text.includes(`</${value}`) && !isTag.test(value));
  if (found.length > 1) yield* found;
}

const isTag =
  /^(?:html|main|body|head|header|footer|nav|section|article|aside|form|input|label|button|script|style|table|thead|tbody|title|meta|link|svg|path|select|option|video|audio|iframe|template|slot|root|user|username|token|id|key|value|text|file|url|host|port|[pbiua]|li|ul|ol|td|th|tr|br|hr|div|span|h[1-6]|img|code|pre|em|strong|name|email|date)$/i;

/** Where one name of the log looks made up, its other small ones are names of accounts, too. */
function* linePosters(text: string): Generator<Match> {
  const found = [...named(text, linePoster)];
  const seen = new Map<string, number>();
  for (const { value } of found) seen.set(value, (seen.get(value) ?? 0) + 1);
  const isMade = (value: string) => /#\d{4}$/.test(value) || (isStrange(value) && (seen.get(value) ?? 0) > 1);
  const made = found.filter(({ value }) => isMade(value));
  if (made.length === 0 || seen.size > found.length * 0.8) {
    yield* found.filter(({ value }) => /#\d{4}$/.test(value));
    return;
  }
  yield* found.filter(({ value }) => isStrange(value) || (/^\p{Ll}{4,24}$/u.test(value) && (seen.get(value) ?? 0) > 1));
}

/** A digit, a mark or a capital inside. */
const isStrange = (value: string): boolean => /\p{L}\d|_|#\d|\p{Ll}\p{Lu}|\p{Ll}\.\p{Ll}/u.test(value);

function* named(text: string, pattern: RegExp): Generator<Match> {
  for (const { indices } of everyMatch(text, pattern)) {
    const place = indices?.groups?.['value'];
    if (place !== undefined) yield { value: text.slice(...place), start: place[0], end: place[1] };
  }
}
