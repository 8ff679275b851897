import type { Candidate } from '../../recognizer';
import { foreignFunctionWords } from '../function-words';
import { is } from '../lists/flags';
import { nameFlagsOf, placeOrTownFlags } from '../lists/lookup';
import type { Span } from '../../view/normalise';
import type { Reading } from '../reading';
import type { Word } from '../words';
import { alsoWordsAbroad } from './listed-phrase';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * What a place is, in front of its name, in languages that put it there: streets, quarters, stations, waters, mountains, parks. Folded.
 * What means much else (`place`, `corso`, `cours`, `monte`, `park`) is left out or stands in `doubtful`.
 */
const kinds = set(`
  rue boulevard chemin impasse quai rond-point quartier faubourg gare lac foret plage lotissement hameau lieu-dit arrondissement cimetiere aeroport
  calle plaza avenida avda paseo barrio colonia urbanizacion rotonda glorieta carretera playa estacion embalse poligono vereda municipio pedania rambla
  via viale piazza piazzale vicolo lungomare lungarno borgo quartiere rione contrada lago stazione spiaggia frazione localita
  rua praca travessa alameda bairro marginal rotunda praia estacao freguesia concelho municipio rodovia largo lagoa albufeira
  ulica ulicy ulice ul plac placu osiedle osiedlu aleja alei aleje rondo rondzie jezioro jeziora jeziorem dworzec dworcu dzielnica dzielnicy dzielnice
  gmina gminie gminy powiat powiecie puszcza puszczy zalew zalewem
`);
/** The same where small letters may be any other word, or a person's name may follow. */
const doubtful = set('via largo borgo lago marginal colonia plaza ul');
/** What may stand between it and the name. */
const joints =
  /^(?:d|de|des|du|del|della|dello|dei|degli|delle|di|da|do|dos|das|la|le|les|l|el|los|las|san|santa|saint|sainte|sao|jana|swietego|sw)$/;

/** Words that German and Dutch grow the name of a street or a park together with. */
const grownEnd =
  /^\p{L}{3,24}(?:strasse|gasse|allee|chaussee|damm|ufer|straat|laan|plein|gracht|plantsoen|singel|kade|dijk|straatje|steeg)$/u;
/** What ends like them and is no name. */
const notGrown =
  /^(?:haupt|neben|umgehungs|bundes|land|landes|seiten|einbahn|schnell|kreis|orts|wohn|ring|durchgangs|fertigungs|produktions|prachts?|einkaufs|spiel|milch|wasser|markt|sack|stich|hinter|quer|parallel|dorp|winkel|hoofd|zij|rug|binnen|fluss|see|staats|stau|schutz|lahn|koning|haven|achter|verkeers|dorps|school|bos)s?(?:strasse|gasse|allee|damm|ufer|straat|plein|weg|kade|dijk|laan|steeg|gracht)$|^(?:strasse|allee|chaussee|vrijplein)$/u;

/** `rue Mercœur`, `gare de Creil`, `barrio La Parada`, `Goethestraße`: places without a number, by what they are. */
export function* byKindOfPlace(reading: Reading): Generator<Candidate> {
  const { words, lineOf } = reading;
  for (const [index, word] of words.entries()) {
    if (word.isGlued) continue;
    const span = isGrown(word) ? { start: word.start, end: word.end } : headed(reading, index);
    if (span === null || lineOf(index).kind === 'code' || isNumbered(reading.text, span)) continue;
    yield {
      ...span,
      score: 0.6,
      rule: 'kind',
      reason: 'A word for a street, a quarter, a station, a lake is part of it.',
    };
  }
}

/** With a house number it is an address. */
const isNumbered = (text: string, { start, end }: Span): boolean =>
  /\d[a-z]?,? ?(?:bis |ter )?$/.test(text.slice(Math.max(0, start - 8), start)) ||
  /^[.,]?[ \u00a0]?(?:n[.°ºr]? ?)?\d{1,4}(?!\d| \p{Ll}{3})/u.test(text.slice(end, end + 12));

const isGrown = ({ folded, shape }: Word): boolean =>
  shape === 'capital' && folded.length > 7 && grownEnd.test(folded) && !notGrown.test(folded);

function headed(reading: Reading, index: number): Span | null {
  const { words, gapBefore, lineOf } = reading;
  const head = words[index];
  if (head === undefined || !kinds.has(head.folded) || !/^(?:foreign|lower|prose|title)$/.test(lineOf(index).kind))
    return null;
  if (doubtful.has(head.folded) && lineOf(index).kind !== 'foreign') return null;
  let end: number | null = null;
  for (let at = index + 1; at < index + 6; at++) {
    const word = words[at];
    if (word === undefined || !/^(?:\.? |[\-'’])$/.test(gapBefore(at))) break;
    if (isName(reading, at) || (end === null && isSmallPlace(word))) end = word.end;
    else if (!joints.test(word.folded) && !/^[dl]['’]/.test(word.folded)) break;
  }
  return end === null ? null : { start: head.start, end };
}

const isName = ({ words }: Reading, at: number): boolean => {
  const { shape = 'lower', folded = '' } = words[at] ?? {};
  return (
    (shape === 'capital' || shape === 'upper' || /^[dl]['’]\p{L}/u.test(folded)) &&
    shape !== 'lower' &&
    folded.length > 1
  );
};

/** `gare de creil` in a text without capitals. */
const isSmallPlace = ({ folded, shape }: Word): boolean =>
  shape === 'lower' &&
  folded.length > 3 &&
  !foreignFunctionWords.has(folded) &&
  !alsoWordsAbroad.has(folded) &&
  (placeOrTownFlags(folded) & is.city) !== 0 &&
  (nameFlagsOf(folded) & is.commonWord) === 0;
