import isEmail from 'validator/es/lib/isEmail';
import { matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';

/** RFC 5321 §4.5.3.1: local part up to 64, label up to 63. International addresses (RFC 6531) included. */
export const mailbox =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}_-])/gu;

/** `jo (at) example (dot) com` and its like. */
export const spelledOut =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?[[({<]{1,2} ?at ?[\])}>]{1,2} ?[\p{L}\p{N}-]{1,63}(?: ?(?:\.|[[({<]{1,2} ?dot ?[\])}>]{1,2}) ?[\p{L}\p{N}-]{2,63}){1,4}/giu;

/** Without brackets only in full: `jo dot doe at example dot com`. */
export const spokenOut =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_+-]{1,40}(?: dot [\p{L}\p{N}_+-]{1,40}){0,3} at [\p{L}\p{N}-]{2,40}(?: dot [\p{L}\p{N}-]{2,24}){1,3}(?![\p{L}\p{N}])/giu;

/** Endings of files that look like `icon@2x.png`. */
const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|css|js|ts|json|py|md|html?)$/i;
/** Accounts of machines: `git@host:repository`. */
const isMachine = /^(?:git|hg|svn)@/i;

export const email: Recognizer = {
  id: 'email',
  kind: 'email',
  keywords: ['@', '(at)', '[at]', '{at}', '<at>', '( at', '[ at', ' at '],
  *find(view) {
    for (const match of matches(view.text, mailbox)) {
      if (fileEnding.test(match.value) || isMachine.test(match.value)) continue;
      if (isEmail(match.value, { allow_utf8_local_part: true })) yield candidate(match, 0.95, 'address');
    }
    for (const match of matches(view.text, spelledOut)) yield candidate(match, 0.8, 'spelled-out');
    for (const match of matches(view.text, spokenOut)) yield candidate(match, 0.4, 'spelled-out');
  },
  context: { for: ['mail', 'email', 'e mail', 'reach', 'contact', 'write', 'address'] },
};

const candidate = (place: { start: number; end: number }, score: number, rule: string): Candidate => ({
  start: place.start,
  end: place.end,
  score,
  rule,
  reason: 'It has the form of an e-mail address.',
});
