import type { Span } from '../view/normalise';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/[\s|]+/));

/** Eight languages. */
const months = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  januar jänner februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
`);
const numbers = set(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth thirtieth thirty-first one two three four five six seven eight nine ten eleven
  twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand oh premier deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
  quarante cinquante soixante cent cents mille vingts et uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece
  catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa mil cien novecientos y due tre quattro cinque
  sei sette otto nove dieci undici dodici dois três sete oito dez doze treze dezasseis dezesseis dezassete dezessete dezoito
  dezanove dezenove vinte trinta quarenta cinquenta sessenta oitenta novecentos e twee drie vier vijf zes zeven acht negen tien
  elf twaalf dertien veertien vijftien twintig dertig pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego
  dziewiątego dziesiątego tysiąc dziewięćset dwudziestego trzydziestego
`);
/** Numbers that are grown together: `neunzehnhundertachtzig`, `dwudziestego`, `ventisette`. */
export const grownNumber =
  /^(?:neunzehnhundert|zweitausend|negentien|tweeduizend|duemila|mille|venti|trenta|dieci|veinti|osiemdziesiąt)\p{L}{0,30}$|^\p{L}{2,18}(?:zehnten?|zigsten?|undzwanzig|undneunzig|entwintig|dziesiątego|nastego|dziesiąt|dziesiątych)$/u;

/** One word or number and what parts it from the next. Sticky. */
export const token = /(?<word>\d{1,4}(?!\d)(?:st|nd|rd|th|º|er|\.)?|'?\p{L}{1,32})(?<gap>[ ,.-]{0,2})/uy;
const joints = set('the of de del do di und et y e en i');

/**
 * A day and a month, with a year or without, in figures or in words: `May 3`, `3. Mai`, `third of may nineteen eighty`.
 *
 * @param lower text in lower case
 * @param start UTF-16 offset, behind a word for a birth
 * @returns null where there is none at that very place
 */
export function spokenDateAt(lower: string, start: number): Span | null {
  let [at, end, counted, named] = [start, start, 0, 0];
  for (let count = 0; count < 12; count++) {
    token.lastIndex = at;
    const { word = '', gap = '' } = token.exec(lower)?.groups ?? {};
    const bare = word.replace(/(?<=\d)\D+$/, '');
    if (months.has(word) && named === 0) named++;
    else if (/^\d/.test(word) ? Number(bare) < 32 || bare.length === 4 : isNumber(word)) counted++;
    else if (!joints.has(word)) break;
    if (!joints.has(word) || numbers.has(word)) end = at + word.length;
    at += word.length + gap.length;
    if (gap === '' || gap.startsWith('.  ')) break;
  }
  return named === 1 && counted > 0 ? { start, end } : null;
}

const isNumber = (word: string): boolean => numbers.has(word) || grownNumber.test(word);

/** What may stand before such a date. Sticky. */
export const spokenLink =
  /(?:[ :,]|'s|(?:is|was|on|the|am|ist|le|est|au|el|día|es|il|em|dia|op|dniu|dnia|jest|[aewèé])(?!\p{L})){1,8}/uy;
/** `Anna Petersen (`, `PETERSEN ANNA F `: a name, perhaps the sex, right before. */
const namesBefore =
  /(?:^|[^\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,20},? \p{Lu}[\p{L}'’-]{1,20}(?:,? [MFWD])?(?: \(|,? )\*? ?$/u;

/** Whether a name stands right before a place. */
export const isBehindName = (text: string, start: number): boolean =>
  namesBefore.test(text.slice(Math.max(0, start - 52), start));

/** `Your date of birth? A. May 9, 1966`: a question, and who answers. */
export const birthQuestion =
  /(?<!\p{L})(?:birth|born|birthday|dob|geboren|geburtsdatum|geburtstag|naissance|née?|nacimiento|naci[óo]|nacid[oa]|nascita|nat[oa]|nascimento|nasceu|nascid[oa]|geboortedatum|urodzenia|urodził|urodzon[ya])[^\n?.]{0,20}\?\s{1,3}(?:\p{L}{1,14}[.:] ?|[-–>] ?)?(?:(?:on|am|le|el|il|em|op|the|it's|it is) )?(?=[\p{L}\d])/gu;
/** `born Sliema 1937`, `née à Lyon en 1951`, `born year of the snake (1941)`: a place or a word between, then a year alone. */
export const bornYear =
  /(?<!\p{L})(?:born|geboren|geb\.|née?|nacid[oa]|nací|nació|nat[oa]|nascid[oa]|nasceu|nasci|urodzon[ya]|urodził\p{L}{0,3}|ur\.)(?!\p{L}| to | (?:(?:in|en|em|nel|im|im jahre?|anno|w|w roku) )?\d)[^.!?;\n\d]{1,40}(?<![\p{L}\d])(?<value>19[2-9]\d|200\d|201\d)(?![\p{L}\d]|[./-]\d)/dgu;

/** A day in the years in which people of today were born. */
export const livingDate =
  /(?<![\p{L}\d./-])(?:\d{1,2}[./-]\d{1,2}[./-](?:19[2-9]\d|200\d|201[0-5]|[3-9]\d)|(?:19[2-9]\d|200\d|201[0-5])-\d\d-\d\d)(?![\p{L}\d]|[./-]\d)/gu;
/** The seventh field of a segment `PID` (HL7 version 2, PID-7), with PID-8 behind it; `DMG*D8*` of X12. */
export const hl7Birth = /(?<=\||DMG\*D8\*)(?:19|20)\d{6}(?=\|[MFUO]\||\*[MFU])/g;
