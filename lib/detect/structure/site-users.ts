import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import type { View } from '../view/view';

/** ` on Discord`, ` auf Insta`: a user name may stand before. */
export const onSite =
  / (?:on|auf|sur|en|su|no|na|op|via) (?:insta(?:gram)?|snap(?:chat)?|discord|tiktok|twitter|reddit|twitch|steam|strava|vinted|ebay|kleinanzeigen|leboncoin|wallapop|marktplaats|allegro|olx|telegram|facebook|tinder|onlyfans|youtube|mastodon|bluesky|github|gitlab|psn|xbox|aol|etsy|chess\.com|lichess|roblox|minecraft|fortnite|subito|bumble|hinge|grindr|badoo|lovoo|skype|pinterest|threads)(?![a-z])/g;
const beforeSite = /(?:^|[^\p{L}\p{N}._@/-])(?<value>@?[\p{L}\d]{2,24}(?:[_.-][\p{L}\d]{1,20}){0,3}_?\d{0,4})$/u;

/** `night.owl22 on Discord`, `lea_sofie auf Insta`: what looks made up. Spans into the view's text. */
export function* besideSites(view: View): Generator<Match> {
  for (const { index: end } of everyMatch(view.lower, onSite)) {
    const value = beforeSite.exec(view.text.slice(Math.max(0, end - 70), end))?.groups?.['value'] ?? '';
    if (/\d|_|^@|\p{Ll}\.\p{Ll}/u.test(value)) yield { value, start: end - value.length, end };
  }
}

/** `my username is marlowk`, `mon pseudo est NightOwl`: who says that it is one may call themselves anything but a word. */
export const saysName =
  /(?:user ?name|user ?id|login|handle|nick(?:name)?|gamertag|screen ?name|shop name|benutzername|nutzername|spielername|anmeldename|pseudo|identifiant|usuario|nome utente|usuário|utilizador|gebruikersnaam|inlognaam|insta|ig|snap)(?: [a-z]{2,12}){0,3}? (?:is|ist|lautet|est|c'est|es|è|é|to|are|was|war|called|heißt)[ :"'@]{1,3}/g;
const owner =
  /(?:^|[^\p{L}])(?:my|his|her|their|mein|dein|sein|ihr|mon|ton|son|mi|tu|su|mio|suo|meu|mijn|zijn|haar|mój|jego|jej) (?:\p{L}{2,14} ){0,2}$/u;

/** Where the name begins that somebody says is theirs. UTF-16 offsets into the text, which is in lower case. */
export function* ownNames(lower: string): Generator<number> {
  for (const { index, 0: words } of everyMatch(lower, saysName))
    if (owner.test(lower.slice(Math.max(0, index - 40), index))) yield index + words.length;
}
