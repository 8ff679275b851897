import isLuhnNumber from 'validator/es/lib/isLuhnNumber';
import { cue, cued, identifier } from '../cue';
import type { Candidate, Recognizer } from '../recognizer';

export const imeiWords = cue(
  'imei\\d?',
  'meid',
  'imsi',
  'iccid',
  'sim (?:card )?(?:number|no|id|serial)',
  'eid',
  'esim id',
);
/** Sticky. */
export const fifteen = /\d(?:[ -]?\d){13,19}(?![\p{L}\d])/uy;

export const serialWords = cue(
  'serial',
  'serial (?:number|no|#)',
  's/?n',
  'device (?:id|identifier|serial|uuid|token)',
  '(?:android|advertising|hardware|machine|installation|vendor) ?id(?:entifier)?',
  'idf[av]',
  'aaid',
  'gaid',
  'udid',
  'asset tag',
  'service tag',
  'seriennummer',
  'numéro de série',
  'número de serie',
);
/** An identifier, or a UUID. Sticky. */
export const uuid = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\p{L}\d])/iuy;

export const deviceId: Recognizer = {
  id: 'device-id',
  kind: 'device-id',
  *find(view) {
    for (const match of cued(view, imeiWords, fifteen)) {
      yield candidate(
        match,
        isLuhnNumber(match.value.replace(/\D/g, '')) ? 0.95 : 0.7,
        'the number of a phone or its card',
      );
    }
    for (const match of cued(view, serialWords, uuid)) yield candidate(match, 0.75, 'the number of a device');
    for (const match of cued(view, serialWords, identifier)) {
      if (isSerial(match.value)) yield candidate(match, 0.65, 'the number of a device');
    }
  },
};

const isSerial = (value: string): boolean =>
  value.replace(/[^\p{L}\p{N}]/gu, '').length >= 6 && value.replace(/\D/g, '').length >= 3 && !/^\d+\.\d+/.test(value);

const candidate = (place: { start: number; end: number }, score: number, what: string): Candidate => ({
  start: place.start,
  end: place.end,
  score,
  rule: 'imei',
  reason: `Words before it announce ${what}.`,
});
