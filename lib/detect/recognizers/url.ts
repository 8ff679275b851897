import isURL from 'validator/es/lib/isURL';
import { type Match, matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';

/** RFC 3986, generously; `www.` without a scheme, too. */
export const address = /(?<![\p{L}\d@.])(?:(?:https?|ftps?|wss?|sftp|smb|ldap):\/\/|www\.)[^\s<>"'`{}|\\^]{2,2000}/giu;

/** Parameters that carry what opens the door, or who comes through it. */
export const telling =
  /[?&#;](?:[\w-]{0,30}[_-])?(?:token|access_token|auth|key|api_?key|sig|signature|secret|password|passwd|pwd|pass|code|otp|case|claim|order|booking|policy|ref|reference|customer|kunde|dossier|session(?:id)?|sid|pin|tracking(?:_?(?:no|number|id))?|track|parcel|shipment|colis|paket|sendung|sendungsnummer|pedido|ordine|pratica|bestelling|przesylka|booking_?id|member|patient|invitation|jwt|ticket|invite|hash|credential|e-?mail|user(?:name|id)?|uid|phone|name|ssn|dob|x-amz-signature|x-amz-credential|se|sv)=[^&#\s]{3}/i;

/** Links that let in whoever has them. */
export const capability =
  /^(?:https?:\/\/)?(?:(?:docs|drive)\.google\.com\/[^?#]{1,40}\/d\/[\w-]{20}|(?:www\.)?dropbox\.com\/(?:s|scl)\/|1drv\.ms\/|[\w-]+\.sharepoint\.com\/:|hooks\.slack\.com\/|discord(?:app)?\.com\/api\/webhooks\/|[\w-]*\.?zoom\.us\/j\/|meet\.google\.com\/[a-z]{3}-|[\w.-]+\/(?:reset|invite|unsubscribe|verify|confirm|magic)[\w-]*\/[\w-]{16})/i;

/** A place that holds something of one person's, and the name it was given: `/buchung/7f3b9d2e`, `/share/AF1Q…`, `/private-9d1f/`. */
export const ownPlace =
  /\/(?:share[ds]?|s|album|invite|join|reset|booking|buchung|reservation|reserva|prenotazione|boeking|rezerwacja|orders?|track(?:ing)?|sendung(?:en)?|colis|parcel|confirm|verify|magic|tickets?|claims?|feeds?|ical|calendars?|documents?|files?|rsvp|unsubscribe|download|[drtp])\/(?:private-)?(?!(?:[a-z]{1,20}-){2})(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[a-z])[\w-]{8,100}(?:[/?#]|$)|\/private-(?=[\w-]{0,20}\d)[\w-]{8,60}\//i;

/** RFC 1918 and link-local hosts, single labels, and the suffixes of private networks (RFC 6762, RFC 8375, ICANN .internal). */
export const privateHost =
  /^(?:[a-z]+:\/\/)?(?:[^/@]{1,100}@)?(?:10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|[\w-]+|[\w.-]+\.(?:local|internal|intranet|corp|lan|home|home\.arpa|private|localdomain))(?::\d+)?(?:[/?#]|$)/i;

/** A host of a private network without a scheme: three labels, a digit or a hyphen tell it from a name in code. */
export const bareHost =
  /(?<![\p{L}\d@./_\\-])(?=[a-z\d.-]{0,40}[\d-]|(?:[a-z\d-]{1,40}\.){2})(?:[a-z\d][a-z\d-]{0,40}\.){1,4}(?:local|internal|intranet|corp|lan|home\.arpa|localdomain)(?![\p{L}\d_(-]|\.\p{L})/giu;
/** A person's page, without a scheme: `linkedin.com/in/ann-roe`. */
export const profilePage =
  /(?:(?<![\p{L}\d@./_-])|https?:\/\/)(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|github\.com|gitlab\.com|facebook\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com|strava\.com\/athletes|xing\.com\/profile|medium\.com|t\.me|reddit\.com\/u(?:ser)?|youtube\.com)\/@?(?!(?:about|explore|features|login|search|settings|topics|trending|watch|in|p|status|share|company|jobs)(?![\w-]))\w[\w.-]{2,38}\w(?![\w/-])/giu;
/** `\\\\fileserver\\share`. */
export const networkShare = /(?<![\\\p{L}\d:])\\\\[a-z][a-z\d.-]{2,60}\\[\w$.-]{2,40}/giu;

export const url: Recognizer = {
  id: 'url',
  kind: 'url',
  keywords: [
    '://',
    'www.',
    '.local',
    '.internal',
    '.intranet',
    '.corp',
    '.lan',
    '.home.arpa',
    '\\\\',
    '.com/',
    't.me/',
  ],
  *find(view) {
    for (const match of matches(view.text, address)) {
      const value = trimmed(match.value);
      const candidate = weigh({ value, start: match.start, end: match.start + value.length });
      if (candidate !== null) yield candidate;
    }
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
  if (telling.test(value)) return true;
  if (capability.test(value) || ownPlace.test(value) || longCode.test(value)) return true;
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
