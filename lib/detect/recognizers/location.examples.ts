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
    { marked: 'Ich wohne seit drei Jahren in «Freiburg».' },
    { marked: 'Mieszkam w «Krakowie» z siostrą.' },
    { marked: 'We zijn verhuisd naar «Utrecht».' },
  ],
  leaves: [
    { text: 'Read the book on reading.', because: 'words that are also towns' },
    { text: 'Paris Hilton called.', because: 'a person' },
    { text: 'const paris = city[0];', because: 'code' },
    { text: 'Most of the nice mobile apps crash.', because: 'words that are also towns' },
    { text: 'import { Lake } from "./water/lake"', because: 'an identifier' },
    { text: 'The meeting is on Monday at noon.', because: 'no place' },
    { text: 'Der Termin ist am Montag im Büro.', because: 'nouns of German' },
    { text: 'Preheat the oven and butter the tin.', because: 'a recipe' },
    { text: 'the river was cold and the lake was deep', because: 'words for places without a name' },
    { text: 'Je voudrais un résumé du texte ci-dessous.', because: 'a request without a place' },
  ],
};
