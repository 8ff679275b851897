import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'sold as «1M8GDM9AXKP042788» last week' },
    { marked: 'VIN: «WVWZZZ1JZXW000001»' },
    { marked: 'license plate «7ABC123»' },
    { marked: 'Kennzeichen «B-MW 1234»' },
    { marked: 'number plate is «AB12 CDE»' },
    { marked: 'vin,color\n«1M8GDM9AXKP042788»,red' },
  ],
  leaves: [
    { text: 'ABCDEFGHJKLMNPRST', because: 'letters only' },
    { text: '1M8GDM9A0KP042788', because: 'wrong check digit, no cue' },
    { text: 'she put a number plate on the car', because: 'no number' },
  ],
};
