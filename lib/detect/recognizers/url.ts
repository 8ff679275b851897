import isURL from 'validator/es/lib/isURL';
import { type Match, matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';

/** RFC 3986, generously; `www.` without a scheme, too. */
export const address =
  /(?<![\p{L}\d@.])(?:(?:https?|ftps?|wss?|sftp|smb|ldap|webcals?|rtsps?|zoommtg|tg|vnc):\/\/|www\.)[^\s<>"'`{}|\\^]{2,2000}/giu;

/** Parameters that carry what opens the door, or who comes through it. */
export const telling =
  /[?&#;](?:[\w-]{0,30}[_-])?(?:token|access_token|auth|auth_?key|api_?key|rlkey|sig|signature|secret|password|passwd|pwd|pass|otp|case|claim|order|booking|policy|reference|customer|kunde|dossier|session(?:id)?|sid|pin|tracking(?:_?(?:no|number|id))?|parcel|shipment|colis|paket|sendung|sendungsnummer|pedido|ordine|pratica|bestelling|przesylka|booking_?id|member|patient|invitation|jwt|ticket|invite|hash|credential|e-?mail|user(?:name|id)?|uid|phone|name|ssn|dob|x-amz-signature|x-amz-credential|se|sv)=[^&#\s]{3}|[?&#;](?:[\w-]{0,30}[_-])?(?:key|code|ref|track|piececode|pincode)=(?=[^&#\s\d]{0,40}\d)[^&#\s]{3}/i;

/** Links that let in whoever has them. */
export const capability =
  /^(?:https?:\/\/)?(?:(?:docs|drive)\.google\.com\/[^?#]{1,40}\/d\/(?:e\/)?[\w-]{12}|(?:www\.)?dropbox\.com\/(?:s|scl)\/|1drv\.ms\/|[\w-]+\.sharepoint\.com\/:|hooks\.slack\.com\/|app\.slack\.com\/client\/|discord(?:app)?\.com\/api\/webhooks\/|[\w-]*\.?zoom\.us\/[jsw]\/|meet\.google\.com\/[a-z]{3}-|teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\/|meet\.jit\.si\/\w|chat\.whatsapp\.com\/\w|wa\.me\/\d|t\.me\/(?:\+|joinchat\/)|signal\.(?:me|group)\/#|discord(?:\.gg|\.com\/invite)\/\w|photos\.(?:app\.goo\.gl|google\.com\/share)\/|(?:maps\.app\.)?goo\.gl\/(?!$)|forms\.gle\/|(?:www\.)?icloud\.com\/(?:sharedalbum|photos|iclouddrive)\/|(?:www\.)?wetransfer\.com\/downloads|we\.tl\/|(?:www\.)?notion\.so\/[\w-]{0,80}[\da-f]{12}|(?:www\.)?figma\.com\/(?:file|design|board)\/|mail\.google\.com\/mail\/|(?:www\.)?google\.[a-z.]{2,6}\/maps\/(?:place|dir|search)\/[^/]{0,80}\d|[\w.-]+\/(?:reset|invite|unsubscribe|verify|confirm|magic|optout|opt-out|activate|join)[\w-]*\/[\w-]{12})/i;

/** A place that holds something of one person's, and the name it was given: `/buchung/7f3b9d2e`, `/share/AF1Q…`, `/private-9d1f/`. */
export const ownPlace =
  /\/(?:share[ds]?|s|album|invite|join|reset|booking|buchung|reservation|reserva|prenotazione|boeking|rezerwacja|orders?|track(?:ing)?|sendung(?:en)?|colis|parcel|confirm|verify|magic|tickets?|claims?|feeds?|ical|calendars?|documents?|files?|rsvp|unsubscribe|download|[drtp])\/(?:private-)?(?!(?:[a-z]{1,20}-){2})(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[a-z])[\w-]{8,100}(?:[/?#]|$)|\/private-(?=[\w-]{0,20}\d)[\w-]{8,60}\//i;

/** RFC 1918 and link-local hosts, single labels, and the suffixes of private networks (RFC 6762, RFC 8375, ICANN .internal). */
export const privateHost =
  /^(?:[a-z]+:\/\/)?(?:[^/@]{1,100}@)?(?:10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|[\w-]+|[\w.-]+\.(?:local|internal|intranet|corp|lan|home|home\.arpa|private|localdomain))(?::\d+)?(?:[/?#]|$)/i;

/** A host of a private network without a scheme: three labels, a digit or a hyphen tell it from a name in code. */
export const bareHost =
  /(?<![\p{L}\d@./_\\-])(?=[a-z\d.-]{0,40}[\d-]|(?:[a-z\d-]{1,40}\.){2})(?:[a-z\d][a-z\d-]{0,40}\.){1,4}(?:local|internal|intranet|corp|lan|home\.arpa|localdomain)(?![\p{L}\d_(-]|\.\p{L})/giu;
/** Hosts whose first part of the path is a person. */
const people =
  'linkedin\\.com/in|github\\.com|gitlab\\.com|bitbucket\\.org|facebook\\.com|instagram\\.com|twitter\\.com|x\\.com|threads\\.net|bsky\\.app/profile|tiktok\\.com|strava\\.com/athletes|komoot\\.[a-z]{2,3}/user|xing\\.com/profile|' +
  'medium\\.com|t\\.me|reddit\\.com/u(?:ser)?|youtube\\.com|calendly\\.com|paypal\\.me|venmo\\.com/u|linktr\\.ee|soundcloud\\.com|twitch\\.tv|patreon\\.com|ko-fi\\.com|buymeacoffee\\.com|about\\.me|gofund\\.me|gofundme\\.com/f|' +
  'flickr\\.com/(?:people|photos)|pinterest\\.[a-z]{2,3}|last\\.fm/user|goodreads\\.com/user/show|researchgate\\.net/profile|behance\\.net|keybase\\.io|steamcommunity\\.com/(?:id|profiles)|vk\\.com|ok\\.ru/profile|revolut\\.me|cash\\.app';
const notPeople =
  'about|explore|features|login|search|settings|topics|trending|watch|in|p|status|share|company|jobs|pricing|download|home|hashtag|groups|events|pages|pub|reel|stories|intent|i|help|legal|privacy|terms|signup|business|blog';
/** A person's page, without a scheme, too: `linkedin.com/in/ann-roe`. */
export const profilePage = new RegExp(
  `(?:(?<![\\p{L}\\d@./_-])|https?://)(?:(?:www|m|[a-z]{2})\\.)?(?:${people})/[@~$]?(?!(?:${notPeople})(?![\\w-]))(?:profile\\.php\\?id=\\d{5,20}|\\w[\\w.-]{2,58}\\w)/?(?![\\w/-]|\\.\\w)`,
  'giu',
);
/** `https://host/~pvoss/…`, `https://social.example/@pvoss`. */
export const homePage = /^(?:https?:\/\/)?[\w.-]{3,100}\/(?:~[a-z]|@[a-z])[\w.-]{1,40}(?:\/|$)/i;
/** `/patients/448812/`, `/case/2024-00318`: a number under what is somebody's. */
export const ownNumber =
  /\/(?:patients?|clients?|customers?|cases?|claims?|orders?|invoices?|bills?|accounts?|profiles?|users?|members?|employees?|students?|bookings?|policies|policy|contracts?|applications?|appointments?|kunden?|patienten?|vorgang|akte|dossiers?|clientes?|pedidos?|pratiche|ordini|tree|person|browse|konto|klient|zamowienia?)\/[a-z]{0,4}-?\d[\d/-]{2,24}(?:[/?#]|$)/i;
/** A link without a scheme, from its last label on: `.com/document/d/…`. */
export const bareLink =
  /\.(?:com|org|net|info|biz|example|test|io|me|app|gl|gg|us|so|ms|tl|ai|dev|ly|link|page|site|online|cloud|tv|ee|eu|de|at|ch|fr|be|lu|it|es|pt|nl|pl|uk|ie|cz|se|no|dk|fi|ca|au|nz|br|mx|in|jp|kr|tr)\/[^\s<>"'`{}|\\^]{3,300}/giu;
const hostBefore = /(?<![\p{L}\d@./_:=-])(?:[a-z\d][a-z\d-]{0,40}\.){0,3}[a-z\d][a-z\d-]{0,40}$/iu;
/** `\\\\fileserver\\share`. */
export const networkShare = /(?<![\\\p{L}\d:])\\\\[a-z][a-z\d.-]{2,60}\\[\w$.-]{2,40}/giu;

export const url: Recognizer = {
  id: 'url',
  kind: 'url',
  keywords: ['/', 'www.', '.local', '.internal', '.intranet', '.corp', '.lan', '.home.arpa', '\\\\'],
  *find(view) {
    for (const match of matches(view.text, address)) {
      const value = trimmed(match.value);
      const candidate = weigh({ value, start: match.start, end: match.start + value.length });
      if (candidate !== null) yield candidate;
    }
    yield* bareLinks(view.text);
    for (const match of matches(view.text, profilePage)) {
      yield urlAt(match, 'url-token', 0.6, "It is a person's page.");
    }
    for (const pattern of [bareHost, networkShare]) {
      for (const match of matches(view.text, pattern)) {
        yield urlAt(match, 'private-host', 0.5, 'It is a host of a private network.');
      }
    }
  },
};

/** Links without a scheme, where their path tells something. */
function* bareLinks(text: string): Generator<Candidate> {
  for (const match of matches(text, bareLink)) {
    const host = hostBefore.exec(text.slice(Math.max(0, match.start - 90), match.start))?.[0] ?? '';
    const value = trimmed(`${host}${match.value}`);
    if (host === '' || !isTelling(value)) continue;
    const start = match.start - host.length;
    yield urlAt(
      { value, start, end: start + value.length },
      'url-token',
      0.8,
      'It carries a token, a name or an address.',
    );
  }
}

function weigh(match: Match): Candidate | null {
  if (isTelling(match.value)) return urlAt(match, 'url-token', 0.85, 'It carries a token, a name or an address.');
  if (privateHost.test(match.value))
    return urlAt(match, 'private-host', 0.55, 'Its host is part of a private network.');
  if (!isURL(match.value, { require_tld: true })) return null;
  return urlAt(match, 'plain', 0.5, 'It is a web address.');
}

/** A parameter that is a long number of a parcel, a ticket, a customer: `?n=JJD000390007882044178`. */
export const longCode =
  /[?&#](?!(?:[vtpq]|page|id|ts|time|fbclid|gclid|utm_\w{1,20}|lat|lng|ved|ei|list|width|height|hash|rev|commit)=)[\w-]{1,30}=[A-Z]{0,4}\d{8,30}[A-Z]{0,2}(?:[&#]|$)/;

function isTelling(value: string): boolean {
  if (telling.test(value) || /^webcals?:/i.test(value)) return true;
  if ([capability, ownPlace, ownNumber, homePage, longCode].some((pattern) => pattern.test(value))) return true;
  profilePage.lastIndex = 0;
  if (profilePage.exec(value)?.index === 0) return true;
  return /[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}\.[\w.-]{2,60}/.test(value.replace(/^[^:]*:\/\/[^/]{0,255}/, ''));
}

/** Sentence marks and closing brackets without an opening one are the sentence's. */
function trimmed(value: string): string {
  const bare = value.replace(/[.,;:!?*_~]{1,10}$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare.replace(/\]$/, '');
}

const urlAt = ({ start, end }: Match, rule: string, score: number, reason: string): Candidate => ({
  start,
  end,
  score,
  rule,
  reason,
});
