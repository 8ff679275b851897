import type { Reading } from '../reading';
import type { Segment } from './segments';

/** Names that forms and phrase books use for nobody, folded. */
const placeholders = new Set(
  (
    'john doe|jane doe|joe bloggs|john smith|max mustermann|erika mustermann|otto normalverbraucher|lieschen muller|juan perez|juana perez|fulano|mengano|zutano|beltrano|sicrano|' +
    'fulano de tal|joao da silva|mario rossi|maria bianchi|maria rossi|pinco pallino|tizio|caio|sempronio|jean dupont|pierre paul|monsieur tout-le-monde|jan modaal|jan jansen|' +
    'jan kowalski|anna nowak|anna kowalska|jan nowak'
  ).split('|'),
);
const twoNames = new RegExp(`(?<![\\p{L}])(?:${[...placeholders].join('|')})(?![\\p{L}])`, 'giu');
/** Those who send each other messages in books on cryptography. */
const castNames = new Set('alice bob carol charlie dave eve mallory trudy trent'.split(' '));
/** Books of the Bible that bear a first name, and how a verse of them is cited. */
const books = new Set(
  'matthew mark luke john peter james timothy titus daniel joel amos micah samuel ruth esther ezra job'.split(' '),
);
const verse =
  /(?<!\p{L})(?:Matthew|Mark|Luke|John|Peter|James|Timothy|Titus|Daniel|Joel|Amos|Micah|Samuel|Ruth|Esther|Ezra|Job) \d{1,3}:\d{1,3}(?:-\d{1,3}|(?! ?[ap]\.?m))(?!\d|:)/iu;

interface Talk {
  readonly ofPlaceholders: boolean;
  readonly ofCast: boolean;
  readonly ofVerses: boolean;
}

const known = new WeakMap<Reading, Talk>();

/** What a text speaks of, judged once. */
function talkOf(reading: Reading): Talk {
  const kept = known.get(reading);
  if (kept !== undefined) return kept;
  const { text, words } = reading;
  const plain = words.map(({ folded }) => folded).join(' ');
  const cast = words.filter(({ folded }) => castNames.has(folded)).map(({ folded }) => folded);
  const talk: Talk = {
    ofPlaceholders: new Set(plain.match(twoNames)).size > 1,
    ofCast: cast.includes('alice') && cast.includes('bob') && new Set(cast).size > 2,
    ofVerses: verse.test(text),
  };
  known.set(reading, talk);
  return talk;
}

/**
 * Whether a segment is a name that stands for nobody: `John Doe` and his likes where several are spoken of, Alice and Bob of the
 * textbooks, a book of the Bible before chapter and verse.
 */
export function isExample(reading: Reading, { first, end }: Segment): boolean {
  const name = reading.words
    .slice(first, end)
    .map(({ folded }) => folded)
    .join(' ');
  if (placeholders.has(name)) return talkOf(reading).ofPlaceholders;
  if (end - first > 1) return false;
  if (castNames.has(name) && talkOf(reading).ofCast) return true;
  return books.has(name) && /^ \d{1,3}/.test(reading.gapBefore(end)) && talkOf(reading).ofVerses;
}
