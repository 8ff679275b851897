import { cue, cued } from '../cue';
import { type Match, matches } from '../matches';
import type { Candidate, Recognizer } from '../recognizer';

/** Latitude and longitude with four digits or more behind the point: about ten metres. */
export const pair =
  /(?<![\p{L}\d.,-])(?<!\d, )[+-]?\d{1,2}\.\d{4,12}(?:(?: ?° ?[NS])?[,;] ?| ?° ?[NS] )[+-]?\d{1,3}\.\d{4,12}(?: ?° ?[EWO])?(?![\p{L}\d]|\.\d|, ?[\d-])/gu;
/** `48°51'29.6"N 2°17'40.2"E`. */
export const degrees =
  /(?<![\p{L}\d.])\d{1,2} ?[°º] ?\d{1,2} ?['′] ?\d{1,2}(?:\.\d{1,6})? ?(?:"|″|''|′′) ?[NS][, ]{1,3}\d{1,3} ?[°º] ?\d{1,2} ?['′] ?\d{1,2}(?:\.\d{1,6})? ?(?:"|″|''|′′) ?[EWO]/gu;

export const halfWords = cue('lat(?:itude)?', 'l(?:o)?ng(?:itude)?', 'lon', 'breitengrad', 'längengrad');
/** Sticky. */
export const half = /[+-]?\d{1,3}\.\d{3,15}(?!\d|\.\d)/y;

export const coordinates: Recognizer = {
  id: 'coordinates',
  kind: 'coordinates',
  *find(view) {
    for (const match of matches(view.text, degrees)) yield placeAt(match, 0.9);
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
