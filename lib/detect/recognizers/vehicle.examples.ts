import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'sold as «1M8GDM9AXKP042788» last week' },
    { marked: 'VIN: «WVWZZZ1JZXW000001»' },
    { marked: 'license plate «7ABC123»' },
    { marked: 'Kennzeichen «B-MW 1234»' },
    { marked: 'number plate is «AB12 CDE»' },
    { marked: 'vin,color\n«1M8GDM9AXKP042788»,red' },
    { marked: 'Placa: «ABC-1234»' },
    { marked: 'matrícula «1234 BCD»' },
    { marked: 'targa «AB 123 CD»' },
    { marked: 'kenteken «12-ABC-3»' },
  ],
  leaves: [
    { text: 'ABCDEFGHJKLMNPRST', because: 'letters only' },
    { text: '1M8GDM9A0KP042788', because: 'wrong check digit, no cue' },
    { text: 'she put a number plate on the car', because: 'no number' },
    { text: 'plate 7', because: 'a plate of a book' },
    { text: 'B-MW 1234', because: 'a plate without a word' },
    { text: 'the licence plate law of 1903', because: 'no plate' },
    { text: 'VIN is 17 characters', because: 'a length' },
    { text: 'IIIIIIIIIIIIIIIII1', because: 'letters that no such number has' },
    { text: 'SHA 1M8GDM9AXKP042788A', because: 'too long' },
    { text: 'a tectonic plate', because: 'another plate' },
  ],
};
