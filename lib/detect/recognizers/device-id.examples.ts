import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'IMEI: «490154203237518»' },
    { marked: 'IMEI «49-015420-323751-8»' },
    { marked: 'serial number «C02XK1ZGJGH5»' },
    { marked: 'S/N: «5CD2148KJ9»' },
    { marked: 'device_id=«3f2b8c1e-6d4a-4b7f-9a3e-1c2d3e4f5a6b»' },
    { marked: 'serial,model\n«5CD2148KJ9»,X1' },
    { marked: 'MEID «35-209900-176148-1»' },
    { marked: 'IMSI: «310150123456789»' },
    { marked: 'Seriennummer «SN48-2201-77»' },
    { marked: 'ICCID «8944500102198304826»' },
    { marked: 'asset tag: «IT-004512»' },
    { marked: 'AnyDesk, id «884 201 937».' },
    { marked: 'MacBook Air, «C02GN5LTQ6L4»' },
    { marked: 'what is this on my phone bill «353285665436317»' },
    { marked: 'e-bike framenr «GZ4418820W»' },
  ],
  leaves: [
    { text: 'NAS DS920 and router AX3000, iPhone 15', because: 'models' },
    { text: 'a serial killer, episode 12', because: 'a word' },
    { text: '490154203237518 bytes', because: 'no cue' },
    { text: 'serial: 1.2.3', because: 'a version' },
    { text: 'serial port COM3', because: 'a port' },
    { text: 'the serial number is on the back', because: 'no number' },
    { text: 'IMEI is 15 digits long', because: 'a length' },
    { text: 'udid', because: 'no value' },
    { text: 'serialize 123456', because: 'another word' },
    { text: 'device id 12', because: 'too short' },
    { text: 'build 5CD2148KJ9', because: 'no cue' },
  ],
};
