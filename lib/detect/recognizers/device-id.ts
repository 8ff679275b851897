import isLuhnNumber from 'validator/es/lib/isLuhnNumber';
import { cue, cued, cuedFar, identifier } from '../cue';
import { matches } from '../matches';
import { isFarCoded } from '../numbers/coded';
import { deviceNames } from '../structure/device-names';
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
  'numero di serie',
  'número de série',
  'serien-?n(?:umme)?r',
  'serienr',
  'serienummer',
  'numer seryjny',
  'nr seryjny',
  'n\\.? ?s[eé]rie',
  'matricola (?:dispositivo|apparecchio)',
  'asset(?: (?:no|number|id))?',
  'inventar-?n(?:umme)?r',
  'frame-?n(?:umme)?r',
  'frame (?:no|number)',
  'rahmen-?n(?:umme)?r',
  'kastje(?: nr)?',
  'ger[aä]te-?(?:n(?:umme)?r|id)',
  'zählernummer',
  '(?:serial|s/n|sn)(?: is| no)?',
  'numero seriale',
  'matricola',
  'nº de série',
  'sériennummer',
  'n[°º] ?(?:de )?série',
  'sn',
  'ser\\.? ?(?:no|nr)\\.?',
  'tracker',
  'luggage lock',
  'inventarisnummer',
  'nr inw(?:entarzowy)?\\.?',
  'nr inwentarzowy',
  "n[°º] d'inventaire",
  'número de inventario',
  'numero inventario',
  'ladestation(?:-?n(?:umme)?r)?',
  'wallbox(?:-?n(?:umme)?r)?',
  'mac(?:book)? serial',
  'hearing aid',
);

/** Numbers by which strangers reach a screen. */
export const remoteWords = cue(
  'anydesk',
  'teamviewer',
  'rustdesk',
  '(?:anydesk|teamviewer|rustdesk),? (?:id|code|adresse|address|partner id)',
);
/** Sticky. */
export const remoteNumber = /\d{1,3}(?: \d{3}){2,3}(?![\p{L}\d])|\d{9,10}(?![\p{L}\d])/uy;
/** Fifteen digits of a phone, by the first two of its type (GSMA TS.06). */
export const bareImei = /(?<![\p{L}\d.,-])(?:35|86|01|99)\d{13}(?![\p{L}\d.,-])/gu;
/** A make, then a long mixed string: `MacBook Air, C02GN5LTQ6L4`, `NAS 2130RWR4418`. */
export const besideDevice =
  /(?<![\p{L}\d])(?:macbook|imac|ipad|iphone|thinkpad|latitude|elitebook|surface|laptop|notebook|tablet|nas|synology|router|printer|drucker|imprimante|stampante|camera|videocamera|kamera|webcam|galaxy|pixel|kindle|playstation|ps5|xbox|garmin|fitbit|apple watch|drone|drohne)(?: (?:air|pro|mini|max|plus|\p{L}?\d{1,3}))?(?:[,:] ?| ?\(| )(?:s\/n |sn |serial )?(?<value>(?=[A-Z\d-]{0,12}\d)(?=[A-Z\d-]{0,12}[A-Z])[A-Z\d][A-Z\d-]{7,40}[A-Z\d])(?![\p{L}\d])/dgiu;
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
    for (const match of cuedFar(view, imeiWords, fifteen))
      yield candidate(match, 0.7, 'the number of a phone or its card');
    for (const match of cuedFar(view, serialWords, identifier))
      if (isFarCoded(match.value)) yield candidate(match, 0.55, 'the number of a device');
    for (const match of deviceNames(view)) yield candidate(match, 0.55, 'a device by a name of its own');
    for (const match of cued(view, remoteWords, remoteNumber)) yield candidate(match, 0.65, 'a screen to be shared');
    for (const match of matches(view.text, bareImei)) {
      if (isLuhnNumber(match.value) && speaksOfPhone.test(view.lower)) yield candidate(match, 0.6, 'a phone');
    }
    for (const match of matches(view.text, besideDevice)) {
      if (/^[A-Z\d-]+$/.test(match.value) && isSerial(match.value) && !isModel.test(match.value))
        yield candidate(match, 0.6, 'the number of a device');
    }
    for (const match of cued(view, serialWords, uuid)) yield candidate(match, 0.75, 'the number of a device');
    for (const match of cued(view, serialWords, identifier)) {
      if (isSerial(match.value)) yield candidate(match, 0.65, 'the number of a device');
    }
  },
};

/** `S24-ULTRA-512GB`. */
const isModel = /(?:GB|TB|MHZ|INCH|ULTRA|PLUS|MAX|PRO|MINI)(?:-|$)/;
const speaksOfPhone = /imei|phone|handy|telefon|téléphone|portable|móvil|cellulare|telemóvel|celular|mobile|iphone|sim/;

const isSerial = (value: string): boolean =>
  value.replace(/[^\p{L}\p{N}]/gu, '').length >= 6 &&
  (value.replace(/\D/g, '').length >= 3 || /^(?=[A-Z]*\d[A-Z]*\d)[A-Z\d]{10,14}$/.test(value)) &&
  !/^\d+\.\d+/.test(value);

const candidate = (place: { start: number; end: number }, score: number, what: string): Candidate => ({
  start: place.start,
  end: place.end,
  score,
  rule: 'imei',
  reason: `Words before it announce ${what}.`,
});
