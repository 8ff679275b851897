import { everyMatch } from '../every-match';
import { is } from '../language/lists/flags';
import { foldWord } from '../language/lists/fold-word';
import { nameFlagsOf } from '../language/lists/lookup';
import type { Match } from '../matches';
import type { View } from '../view/view';
import { isNameMade } from './name-made';

const makes =
  'i?phone|ipad|ipod|macbook(?:-(?:air|pro))?|mbp|mba|imac|mac(?:-?mini)?|thinkpad|thinkcentre|laptop|notebook|desktop|pc|pixel(?:-\\d)?|galaxy|surface|chromebook|handy|tablet|watch|airpods|nas|tv|xps|latitude|elitebook|workstation|ultrabook';

/** `Annikas-iPhone`, `nkosana-thinkpad`, `iPhone-von-Annika`, `MacBook-Pro-de-Lea`: how devices call themselves in a network. */
export const ownedDevice = new RegExp(
  `[-_](?:${makes})(?:-(?:pro|air|mini|max|plus|ultra|\\d{1,3})){0,3}(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`,
  'giu',
);
const ownerBefore = /(?<![\p{L}\p{N}@/._-])(?<owner>\p{L}{3,24})['’]?$/u;
export const deviceOf = new RegExp(
  `(?<![\\p{L}\\p{N}@/._-])(?:${makes})(?:-(?:pro|air|mini|max|plus|s?\\d{1,2})){0,2}-(?:von|de|di|van|of|da|du|d)-(?<other>\\p{L}{3,20})(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`,
  'giu',
);
/** What Windows and Android call a device at first: `DESKTOP-7A3B2C1`, `android-9f2c41aa07be3d11`. */
export const givenName =
  /(?<![\p{L}\p{N}_./-])(?:(?:DESKTOP|LAPTOP|WIN|PC)-(?=[A-Z]{0,8}\d)(?=\d{0,8}[A-Z])[A-Z\d]{7,11}|android-[\da-f]{12,16}|(?:Galaxy|Redmi|OnePlus|Xperia|HUAWEI)-[A-Z\d]{2,8}-(?:von|de|di|van|of|da)-\p{L}{3,20})(?![\p{L}\p{N}_-])/gu;
/** What a shell answers to `hostname`. */
export const hostAnswered =
  /(?<=^|\n)[^\n]{0,60}[$#>%] ?(?:hostname|uname -n|echo \$HOSTNAME|scutil --get \w{4,20})[ \t]*\n(?<value>[\p{L}\d][\p{L}\d_.-]{3,62})(?=\n|$)/dgu;

/** Devices by a name that tells whose they are, or that no other has. Spans into the view's text. */
export function* deviceNames(view: View): Generator<Match> {
  for (const { 0: device, index } of everyMatch(view.text, ownedDevice)) {
    const before = ownerBefore.exec(view.text.slice(Math.max(0, index - 26), index));
    if (before === null || !isSomebody(before.groups?.['owner'] ?? '')) continue;
    const value = before[0] + device;
    yield { value, start: index - before[0].length, end: index + device.length };
  }
  for (const { 0: value, index, groups } of everyMatch(view.text, deviceOf)) {
    if (isSomebody(groups?.['other'] ?? '')) yield { value, start: index, end: index + value.length };
  }
  for (const { 0: value, index } of everyMatch(view.text, givenName))
    yield { value, start: index, end: index + value.length };
  for (const { indices } of everyMatch(view.text, hostAnswered)) {
    const place = indices?.groups?.['value'];
    if (place !== undefined) yield { value: view.text.slice(...place), start: place[0], end: place[1] };
  }
}

/** A first or last name, with or without the ending of the genitive, and no everyday word. */
const isSomebody = (word: string): boolean =>
  [word, word.replace(/s$/, '')].some((one) => {
    const flags = nameFlagsOf(foldWord(one));
    return (flags & (is.first | is.last)) !== 0 && (flags & (is.commonWord | is.word | is.brand)) === 0;
  }) || isNameMade(word.toLowerCase());
