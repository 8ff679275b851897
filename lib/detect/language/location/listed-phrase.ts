import { declinedPlaceFlags } from '../lists/declined-places';
import { is } from '../lists/flags';
import { nameFlagsOf, placeFlagsOf, placeOrTownFlags } from '../lists/lookup';
import { calendarAndSuch } from '../not-people';
import { foreignFunctionWords } from '../function-words';
import { germanNouns } from '../german-nouns';
import type { Reading } from '../reading';
import { ordinaryTag } from '../vocabulary';

/** Most words of a listed place. */
const most = 4;

/** Towns that are everyday words of one of the languages; in small letters they are never a town. Folded. */
export const alsoWordsAbroad: ReadonlySet<string> = new Set(
  (
    'cada vista sala alta porta cuenta paga parla vader papa ete celle nova mundi pueblo chico silla mardi gare borsa scena potenza fermo ' +
    'perito porto volta tata sama kota parede campos amor noventa anjo era wil pere kam oma val mal waren mus bag dag kas elek heer delle halen ' +
    'casa mano cama campo costa mesa mira barra feira praia ilha igreja fonte lagoa santos torres vendas maia palma arcos salto jardim serra vitoria ' +
    'vila rio lago monte valle selva rosas linea plana playa puerto bosque rosario campana libertad esperanza merced victoria oro ' +
    'terra lucca massa mola nardo nola sora valenza modena moda riva fiore bella sala trento lecco porto spezia fondi conversano ' +
    'sens tours nantes dole gap foix mens cours lens brest vienne pont ville port laon autun vitre sable loos ' +
    'essen halle regen worms weiden fulda lage weil kehl horn senden waren lohne hamm singen husum buchen aalen gera linden herne ' +
    'weert best oss goes heel made zeist breda putten zwolle tiel heerde lent olst waal ede rijn beek druten ' +
    'brzeg piła pila konin chelm zory tychy nysa lask kolo mlawa jaslo rumia leba turek gubin kety buk'
  ).split(' '),
);

/**
 * The longest listed place that begins with a word, the small towns among them. Hyphens are as good as spaces.
 *
 * @param index of its first word
 * @param isPolish whether it may be in one of the cases of Polish
 * @returns index behind its last word; null where none begins here
 */
export function listedFrom(reading: Reading, index: number, isPolish: boolean): number | null {
  const phrases = phrasesFrom(reading, index);
  for (let count = phrases.length; count > 0; count--) {
    const phrase = phrases[count - 1] ?? '';
    if (phrase.length < 3 || (count > 1 && foreignFunctionWords.has(phrase.slice(phrase.lastIndexOf(' ') + 1))))
      continue;
    if (placeOrTownFlags(phrase) !== 0) return index + count;
    if (isPolish && phrase.split(' ').some((word) => declinedPlaceFlags(word) !== 0) && isDeclined(phrase))
      return index + count;
  }
  return isCompound(phrases[0] ?? '') ? index + 1 : null;
}

/** Every word of it declined, or none. */
const isDeclined = (phrase: string): boolean => !phrase.includes(' ') && phrase.length > 3;

/** The first word, the first two … as they stand in the list. */
function phrasesFrom({ words, gapBefore }: Reading, index: number): string[] {
  const phrases: string[] = [];
  for (let at = index; at < index + most; at++) {
    const word = words[at];
    if (word === undefined || word.isGlued || (at > index && !/^(?: |-|\. )$/.test(gapBefore(at)))) break;
    phrases.push(at === index ? word.folded : `${phrases.at(-1) ?? ''} ${word.folded}`);
    if (word.clitic !== '') break;
  }
  return phrases;
}

/** `Köln-Ehrenfeld`, `Berlin-Mitte`: a city and a part of it. */
function isCompound(folded: string): boolean {
  const hyphen = folded.indexOf('-');
  if (hyphen < 4) return false;
  const city = folded.slice(0, hyphen);
  return (placeFlagsOf(city) & is.city) !== 0 && (nameFlagsOf(city) & is.first) === 0 && ordinaryTag(city) === null;
}

/** What a single listed word is besides: a word, a first name, a day. */
export function isElsewhere({ words, lineOf }: Reading, index: number): boolean {
  const folded = words[index]?.folded ?? '';
  const names = nameFlagsOf(folded);
  return (
    (names & (is.first | is.frequent)) === (is.first | is.frequent) ||
    calendarAndSuch.has(folded) ||
    foreignFunctionWords.has(folded) ||
    ordinaryTag(folded) !== null ||
    (lineOf(index).kind === 'foreign' && germanNouns.has(folded))
  );
}
