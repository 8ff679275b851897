import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'ether «3c:22:fb:01:9a:7e» txqueuelen 1000' },
    { marked: 'MAC «3C-22-FB-01-9A-7E».' },
    { marked: 'Cisco writes «3c22.fb01.9a7e»' },
  ],
  leaves: [
    { text: 'ff:ff:ff:ff:ff:ff and 00:00:00:00:00:00', because: 'everyone and no one' },
    { text: '12:30:45:10:20:30:40', because: 'seven pairs' },
    { text: 'a1b2.c3d4', because: 'too short' },
  ],
};
