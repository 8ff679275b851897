import isIP from 'validator/es/lib/isIP';
import { matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';

export const v4 = /(?<![\d.\p{L}_\-])(?:\d{1,3}\.){3}\d{1,3}(?![\d\p{L}_]|\.\d)/gu;
export const v6 = /(?<![\p{L}\d:.])(?:[\da-f]{1,4}:|::)[\da-f:]{1,37}(?:\d{1,3}(?:\.\d{1,3}){3})?(?![\p{L}\d:])/giu;

/** Loopback, unspecified, broadcast, netmasks and documentation (RFC 1122, RFC 5737, RFC 3849). */
export const names = {
  nobody4: /^(?:127\.|0\.|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/,
  nobody6: /^(?:::1?$|2001:0?db8:)/i,
};

export const ipAddress: Recognizer = {
  id: 'ip-address',
  kind: 'ip-address',
  *find(view) {
    for (const match of matches(view.text, v4)) {
      if (isIP(match.value, 4)) yield candidate(match, names.nobody4.test(match.value) ? 'loopback-ip' : 'v4');
    }
    for (const match of matches(view.text, v6)) {
      if (isPlausible6(match.value)) yield candidate(match, names.nobody6.test(match.value) ? 'loopback-ip' : 'v6');
    }
  },
  context: { against: ['version', 'versions', 'release', 'chapter', 'section', 'oid'], reach: 20 },
};

/** A shortened address of one or two groups is more likely `a::b` of some programming language. */
const isPlausible6 = (value: string): boolean =>
  isIP(value, 6) && (value === '::1' || (/\d/.test(value) && value.split(':').filter(Boolean).length > 2));

const candidate = (place: { start: number; end: number }, rule: string): Candidate => ({
  start: place.start,
  end: place.end,
  score: 0.85,
  rule,
  reason: 'It has the form of an IP address.',
});
