import { cue, cued } from '../cue';
import { type Match, matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';
import type { View } from '../view/view';

/** Latitude and longitude with four digits or more behind the point: about ten metres. */
export const pair =
  /(?<![\p{L}\d.,-])(?<!\d, )[+-]?\d{1,2}\.\d{4,12}(?:(?: ?° ?[NS])?[,;] ?| ?° ?[NS] )[+-]?\d{1,3}\.\d{4,12}(?: ?° ?[EWO])?(?![\p{L}\d]|\.\d|, ?[\d-])/gu;
/** `51.5034N, 0.1276W`, `48,13743° N, 11,57549° O`: the letters say what the numbers are. */
export const withLetters =
  /(?<![\p{L}\d.,-])\d{1,2}[.,]\d{3,12} ?°? ?[NS](?:,? ?| ?[/;] ?)\d{1,3}[.,]\d{3,12} ?°? ?[EWO](?![\p{L}\d])/gu;
/** `48°51'29.6"N 2°17'40.2"E`, `52 deg 31' 12.03" N`: one of the two alone, too. */
export const degrees =
  /(?<![\p{L}\d.])\d{1,3} ?(?:[°º]|deg) ?\d{1,2} ?['′] ?\d{1,2}(?:[.,]\d{1,6})? ?(?:"|″|''|′′) ?[NSEWO](?!\p{L})(?:[, ]{1,3}\d{1,3} ?(?:[°º]|deg) ?\d{1,2} ?['′] ?\d{1,2}(?:[.,]\d{1,6})? ?(?:"|″|''|′′) ?[EWO](?!\p{L}))?/gu;

/** `48°51.49'N 2°17.67'E`: minutes without seconds; `54 32.1 N 003 14.8 W`. */
export const minutes =
  /(?<![\p{L}\d.])\d{1,2}(?: ?° ?| )\d{1,2}\.\d{1,6} ?['′]? ?[NS][, ]{1,3}\d{1,3}(?: ?° ?| )\d{1,2}\.\d{1,6} ?['′]? ?[EWO](?!\p{L})/gu;
/** `N 47° 22.144' E 008° 32.611'`, `N47.37123 E8.54321`: the letters first. */
export const lettersFirst =
  /(?<![\p{L}\d.])[NS] ?\d{1,2}(?: ?° ?\d{1,2}\.\d{2,6} ?['′]?|\.\d{4,8} ?°?),? ?[EWO] ?\d{1,3}(?: ?° ?\d{1,2}\.\d{2,6} ?['′]?|\.\d{4,8} ?°?)(?![\p{L}\d])/gu;
/** `+40.68920-074.04450/` (ISO 6709), `4807.038,N,01131.000,E` (NMEA 0183), `32U 389423 5819621` (UTM). */
export const machine =
  /(?<![\p{L}\d.+-])(?:[+-]\d{2}\.\d{4,8}[+-]\d{3}\.\d{4,8}\/|\d{4}\.\d{2,6},[NS],\d{5}\.\d{2,6},[EW]|\d{1,2}[C-HJ-NP-X] \d{6} \d{7})(?![\p{L}\d])/gu;
/** `POINT(13.38886 52.51704)`: well-known text. */
export const wellKnownText = /(?<=point ?(?:z ?)?\( ?)-?\d{1,3}\.\d{3,15} -?\d{1,2}\.\d{3,15}(?!\d)/giu;
/** `///filled.count.soap`: three words of what3words. */
export const threeWords = /(?<![\p{L}\d/:])\/\/\/\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}(?![\p{L}\d(/]|\.\p{L})/gu;
/** Words that announce a place in any notation. */
export const placeWords = cue(
  'gps',
  'coord(?:inate)?s?',
  'koordinaten',
  'coordonnées(?: gps)?',
  'coordenadas',
  'coordinate',
  'coördinaten',
  'współrzędne',
  'lat ?\\/ ?l(?:o)?ng?',
  'mgrs',
  'utm',
  '(?:os )?grid ref(?:erence)?',
);
/** Behind them: decimals with commas, with a bar or a space between; squares of MGRS and of the Ordnance Survey. Sticky. */
export const announced =
  /(?:[+-]?\d{1,2}[.,]\d{3,12}(?: ?[/;|] ?|, | )[+-]?\d{1,3}[.,]\d{3,12}|\d{1,2}[C-X][A-HJ-NP-Z]{2} ?\d{3,5} ?\d{3,5}|[HNOST][A-HJ-Z] ?\d{3,5} ?\d{3,5})(?![\p{L}\d])/uy;
export const hashWords = cue('geohash');
/** Sticky. */
export const geohash = /(?=[a-z]{0,12}\d)[\db-hjkmnp-z]{6,12}(?![\p{L}\d])/uy;
export const wordWords = cue('what3words', 'w3w', 'what ?three ?words');
/** Sticky. */
export const words = /\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}(?![\p{L}\d(/]|\.\p{L})/uy;

/** In the address of a map: `@48.858,2.294,17z`, `?q=48.858,2.294`, `geo:48.858,2.294`, `!3d48.858!4d2.294`. */
export const inMapLink =
  /(?<=[/@]|[?&](?:q|ll|center|query|daddr|saddr|destination|origin|cp|mlat)=|geo:|!3d)[+-]?\d{1,2}\.\d{3,12}(?:,|%2C|!4d)[+-]?\d{1,3}\.\d{3,12}/giu;
/** Open Location Code: `8FW4V75V+8Q`; the short form with its town, `V75V+8Q Paris` (Google, OLC specification 1.0). */
export const plusCode =
  /(?<![\p{L}\d+])(?:[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\d+])|(?=[2-9CFGHJMPQRVWX]{0,3}\d)[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}(?=,? \p{Lu}\p{Ll}))/gu;

export const halfWords = cue('lat(?:itude)?', 'l(?:o)?ng(?:itude)?', 'lon', 'breitengrad', 'längengrad');
/** Sticky. */
export const half = /[+-]?\d{1,3}\.\d{3,15}(?!\d|\.\d)/y;

export const coordinates: Recognizer = {
  id: 'coordinates',
  kind: 'coordinates',
  *find(view) {
    for (const pattern of [degrees, minutes, lettersFirst, machine]) {
      for (const match of matches(view.text, pattern)) yield placeAt(match, 0.85);
    }
    for (const match of matches(view.text, withLetters)) if (isOnEarth(match.value)) yield placeAt(match, 0.8);
    for (const match of matches(view.text, wellKnownText)) yield placeAt(match, 0.75);
    for (const match of matches(view.text, threeWords)) yield placeAt(match, 0.7);
    yield* announcedPlaces(view);
    for (const match of matches(view.text, inMapLink)) if (isOnEarth(match.value)) yield placeAt(match, 0.75);
    for (const match of matches(view.text, plusCode)) yield placeAt(match, match.value.length > 9 ? 0.75 : 0.55);
    for (const match of matches(view.text, pair)) if (isOnEarth(match.value)) yield placeAt(match, 0.55);
    for (const match of cued(view, halfWords, half)) {
      if (Math.abs(Number(match.value)) <= 180) yield placeAt(match, 0.75);
    }
  },
  context: {
    for: ['gps', 'coordinates', 'location', 'map', 'maps', 'lat', 'latitude', 'position', 'coords', 'koordinaten'],
    against: [
      'matrix',
      'array',
      'vector',
      'weights',
      'loss',
      'accuracy',
      'tensor',
      'probability',
      'score',
      'mean',
      'p value',
    ],
  },
};

/** Places in a notation that only words before them tell from other numbers. */
function* announcedPlaces(view: View): Generator<Candidate> {
  for (const match of cued(view, placeWords, announced)) yield placeAt(match, 0.75);
  for (const match of cued(view, hashWords, geohash)) yield placeAt(match, 0.75);
  for (const match of cued(view, wordWords, words, false)) yield placeAt(match, 0.75);
}

/** Not the poles and other round numbers. */
function isOnEarth(value: string): boolean {
  const found = value.match(/[+-]?\d{1,3}[.,]\d{3,}/g) ?? [];
  if (found.some((half) => /[.,]0+$/.test(half))) return false;
  const [latitude = 99, longitude = 999] = found.map((half) => Number(half.replace(',', '.')));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

const placeAt = ({ start, end }: Match, score: number): Candidate => ({
  start,
  end,
  score,
  rule: 'place',
  reason: 'It has the form of coordinates.',
});
