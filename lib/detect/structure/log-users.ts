import type { Match } from '../matches';
import { everyMatch } from '../every-match';

/** Who logs in, as servers write it: OpenSSH, PAM, sudo, Samba, and the configuration of ssh. */
export const logUser =
  /(?:(?:Failed|Accepted) \w{4,20} for (?:invalid user )?|Invalid user |Disconnected from (?:invalid |authenticating )?user |session (?:opened|closed) for user |authentication for user |(?:gebruiker|user|benutzer|utilisateur|usuario|utente|użytkownika?) (?=\[|\S{2,32} (?:\(ip|from|logged|failed|sessi)))\[?["']?(?<value>[\p{L}\d_][\p{L}\d_.@\\$-]{1,40})/dgiu;
/** `User ann` in a file of ssh. */
export const sshUser = /(?:^|\n)[ \t]{1,8}User[ \t=]{1,4}(?<value>[a-z_][\w.-]{1,31})(?=[ \t]*(?:\n|$))/dg;
/** `ssh as deploy`, `log in as ann`. */
export const asUser =
  /(?<!\p{L})(?:ssh|log(?:ged)? ?in|sign(?:ed)? ?in|connect(?:ed)?|su|sudo) as (?<value>[a-z_][a-z\d_.-]{2,31})(?=[,;.]? |[,;.]?$|[,;]?\n)/dgmu;
/** `#4 deep_purple_perch 10:30`, `@ann.w: hello`: who wrote a post. */
export const poster =
  /(?:^|\n)(?:#\d{1,4} (?<value>[\p{L}\d_][\p{L}\d_.-]{2,30}) (?=\d{1,2}:\d\d)|@(?<handle>[\p{L}\d_][\p{L}\d_.-]{2,30})(?=: ))/dgu;
/** `PayPal *SHOPNAME` on a statement. */
export const payee = /(?<!\p{L})PayPal \*{1,2}(?<value>[\p{L}\d_.-]{4,24})/dgiu;

/** Account names that a log, a configuration, a forum or a statement shows. Spans into `text`. */
export function* logUsers(text: string): Generator<Match> {
  for (const pattern of [logUser, sshUser, asUser, poster, payee]) {
    for (const { indices } of everyMatch(text, pattern)) {
      const place = indices?.groups?.['value'] ?? indices?.groups?.['handle'];
      if (place === undefined) continue;
      const value = text.slice(...place).replace(/[.\-]+$/, '');
      yield { value, start: place[0], end: place[0] + value.length };
    }
  }
}
