import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'IMEI: «490154203237518»' },
    { marked: 'IMEI «49-015420-323751-8»' },
    { marked: 'serial number «C02XK1ZGJGH5»' },
    { marked: 'S/N: «5CD2148KJ9»' },
    { marked: 'device_id=«3f2b8c1e-6d4a-4b7f-9a3e-1c2d3e4f5a6b»' },
    { marked: 'serial,model\n«5CD2148KJ9»,X1' },
  ],
  leaves: [
    { text: 'a serial killer, episode 12', because: 'a word' },
    { text: '490154203237518 bytes', because: 'no cue' },
    { text: 'serial: 1.2.3', because: 'a version' },
  ],
};
