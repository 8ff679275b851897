import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: "Driver's license: «D1234562»" },
    { marked: 'drivers license number is «F255-9215-0094»' },
    { marked: 'UK licence «MORGA753116SM9IJ»' },
    { marked: 'Führerschein Nr. «B072RRE2I55»' },
    { marked: 'driver_license,state\n«S12345678»,FL' },
    { marked: 'DL# «X4471902»' },
    { marked: 'his dl «DL-F35017-17» was copied' },
  ],
  leaves: [
    { text: 'the MIT license, version 2024', because: 'of software' },
    { text: 'her driving licence expires 01/02/2030', because: 'a date' },
    { text: 'a record label with license number 545345', because: 'a business' },
  ],
};
