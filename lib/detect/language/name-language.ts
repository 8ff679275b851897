/**
 * Whether names are read in the language of a text. Told by script, and by the words that hold a language together: of each
 * language the fifteen or so that are most frequent in running text and short, as every list of stop words has them.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Languages whose names the tagger was trained to read. */
const read: readonly ReadonlySet<string>[] = [
  words('the and of to in is that for it with you this are not have my be on'),
  words('der die das und ist nicht ich ein eine zu mit von für den auf dem sich auch'),
  words('le la les des et est que une un pour dans je vous avec pas sur nous'),
  words('el los las que y es una un para con por no mi se del como pero'),
  words('il che di è una un per non sono con mi della le si del ho questo'),
  words('o os que não uma um para com eu é do da em por meu mas se'),
  words('het een de van en is niet ik dat met voor op zijn aan mijn te maar'),
  words('nie się na w z jest i do że to jak dla mam czy po ale od'),
];

/** Languages that prompts are written in and whose names nobody taught it. */
const unread: readonly ReadonlySet<string>[] = [
  words('ve bir bu için çok ile gibi daha değil ben ama var yok olarak kadar benim'),
  words('och att det som inte jag är för på av med till har min om från'),
  words('og ikke jeg det er på til af av som har hvad hva min fra også'),
  words('ja on ei että se hän minä olen mutta kun niin myös ovat oli minun kanssa'),
  words('je že na to jsem ale jak která který pro jsou není aby jeho můj také'),
  words('je že na som ale ako ktorá ktorý pre sú nie aby jeho môj tiež čo'),
  words('és egy hogy nem az van ez de csak már is meg volt vagy nekem azt'),
  words('și este nu că în pe cu sunt pentru din mai dar care sau acest lui'),
  words('je i da se na nije što sam kao ali za su od koji moj ili'),
  words('yang dan di ini itu dengan untuk tidak saya dari ke akan adalah pada juga bisa'),
  words('và là của không những được cho một tôi trong có này với các như đã'),
  words('ir yra kad ne tai bet su iš į aš mano kaip buvo nuo apie taip'),
  words('un ir ka nav par es ar no kas bet man tas arī lai mans vai'),
  words('ja on ei et see ma kui aga oma ka ning mis oli minu kas siis'),
  words('na ya wa kwa ni katika hii za la yangu si kama lakini cha mimi pia'),
  words('ang ng mga sa na ay ko hindi ito at ako para siya kung aking din'),
];

/** Letters of a text that are looked at. */
const most = 4_000;

/** Letters of scripts other than Latin from which on a text counts as written in one. */
const fewestLetters = 12;

/** Different words of a language from which on a text counts as written in it. */
const fewestWords = 4;
const fewestWordsRead = 2;

/** Whether names are read in the language that a text is written in. `unknown`: it cannot be told (code, tables, a few words). */
export type NameLanguage = 'read' | 'unread' | 'unknown';

/** Looks at the start of `text`, as much as is enough to tell. */
export function nameLanguageOf(text: string): NameLanguage {
  const start = text.slice(0, most);
  const letters = start.replace(/\P{L}+/gu, '').length;
  const latin = start.replace(/\P{sc=Latin}+/gu, '').length;
  if (letters - latin >= fewestLetters && letters - latin > latin) return 'unread';
  const found = new Set<string>(start.toLowerCase().match(/\p{L}+/gu));
  const best = (lists: readonly ReadonlySet<string>[]): number =>
    Math.max(...lists.map((list) => [...found].filter((word) => list.has(word)).length));
  const foreign = best(unread);
  const own = best(read);
  if (foreign >= fewestWords && foreign > own) return 'unread';
  return own >= fewestWordsRead && own >= foreign ? 'read' : 'unknown';
}
