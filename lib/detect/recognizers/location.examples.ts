import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'She moved from «Chicago» to «New Zealand».', asks: false },
    { marked: 'We met in «Austin, TX» last year.' },
    { marked: 'I grew up in «Kalatsova».' },
    { marked: 'They camped near «Lake Verrin» and the «Vexley River».' },
    { marked: 'i am from «germany» and live in «canada»' },
    { marked: '{"city":"«Casablanca»"}' },
    { marked: 'Place of birth: «Gdynia»' },
  ],
  leaves: [
    { text: 'Read the book on reading.', because: 'words that are also towns' },
    { text: 'Paris Hilton called.', because: 'a person' },
    { text: 'const paris = city[0];', because: 'code' },
    { text: 'Most of the nice mobile apps crash.', because: 'words that are also towns' },
  ],
};
