import { cue, cued } from '../cue';
import { type Match, matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';

/** Latitude and longitude with four digits or more behind the point: about ten metres. */
export const pair =
  /(?<![\p{L}\d.,-])(?<!\d, )[+-]?\d{1,2}\.\d{4,12}(?:(?: ?° ?[NS])?[,;] ?| ?° ?[NS] )[+-]?\d{1,3}\.\d{4,12}(?: ?° ?[EWO])?(?![\p{L}\d]|\.\d|, ?[\d-])/gu;
/** `48°51'29.6"N 2°17'40.2"E`. */
export const degrees =
  /(?<![\p{L}\d.])\d{1,2} ?[°º] ?\d{1,2} ?['′] ?\d{1,2}(?:\.\d{1,6})? ?(?:"|″|''|′′) ?[NS][, ]{1,3}\d{1,3} ?[°º] ?\d{1,2} ?['′] ?\d{1,2}(?:\.\d{1,6})? ?(?:"|″|''|′′) ?[EWO]/gu;

/** `48°51.49'N 2°17.67'E`: minutes without seconds. */
export const minutes =
  /(?<![\p{L}\d.])\d{1,2} ?° ?\d{1,2}(?:\.\d{1,6})? ?['′] ?[NS][, ]{1,3}\d{1,3} ?° ?\d{1,2}(?:\.\d{1,6})? ?['′] ?[EWO](?!\p{L})/gu;
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
    for (const match of matches(view.text, degrees)) yield placeAt(match, 0.9);
    for (const match of matches(view.text, minutes)) yield placeAt(match, 0.85);
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

function isOnEarth(value: string): boolean {
  const [latitude = 99, longitude = 999] = (value.match(/[+-]?\d{1,3}\.\d+/g) ?? []).map(Number);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

const placeAt = ({ start, end }: Match, score: number): Candidate => ({
  start,
  end,
  score,
  rule: 'place',
  reason: 'It has the form of coordinates.',
});
