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
    { marked: 'her licence «MORGA753116SM9IJ»' },
    { marked: "driver's license: «D1234567»" },
    { marked: '«DL-F35017-17»' },
    { marked: 'Führerschein «B072RRE2I55»' },
    { marked: '«D123-4567-8901» was shown' },
    { marked: 'DL «TX 28841907», phone' },
    { marked: 'conductor, permiso «X-8897251-G».' },
    { marked: 'permis «15AK44820»' },
  ],
  leaves: [
    { text: 'permis B, patente AM, permiso 2024', because: 'classes and a year' },
    { text: 'the MIT license, version 2024', because: 'of software' },
    { text: 'her driving licence expires 01/02/2030', because: 'a date' },
    { text: 'a record label with license number 545345', because: 'a business' },
    { text: 'MIT license 2024', because: 'a software licence' },
    { text: 'license key 1234-5678', because: 'software' },
    { text: 'driving 1234 miles', because: 'a distance' },
    { text: 'DL 12 MB', because: 'a download' },
    { text: 'permis de conduire', because: 'no number' },
    { text: 'the driving licence is pink', because: 'no number' },
    { text: 'model A123-456', because: 'a product' },
  ],
};
