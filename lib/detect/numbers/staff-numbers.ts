import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import type { View } from '../view/view';
import { oneOf } from './one-of';

const nouns = oneOf(
  'badge|collar|collar number|warrant card|shoulder number|payroll|clock number|clock no|locker|cad|log|log number|matric|emp|staff id|bar number|bar no|roll number|roll no',
  'pers\\.?-?nr|personal-?nr|schülerausweis|studentenausweis|spind|dienstnummer',
  "matricule|badge|casier|n° d'agent|numéro d'agent",
  'legajo|placa del agente|n[.º°] de agente|taquilla|nómina n[.º°]',
  'dip\\.|matr\\.|matricola|dipendente n\\.|tesserino|badge|armadietto',
  'n[.º°] mecanográfico|mecanográfico|crachá|cacifo|matr\\.',
  'pers\\.? ?nr|dienstnummer|stamnummer|lockernummer',
  'nr ewid\\.?|nr ewidencyjny|nr służbowy|nr kadrowy|legitymacja|szafka',
);

/** A badge, a payroll number, a locker: short numbers of one person, three to eight digits, a letter before them perhaps. */
export const staffNumber = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${nouns})[ :.#]{1,3}(?:(?:nr|no|n[°º]|is|ist|è|é|to)\\.? )?(?<value>[a-z]{0,2}-?\\d{3,8})(?![\\p{L}\\p{N}]|[.,/:-]\\d| ?%)`,
  'dgu',
);
/** `PC 4471 Anstey`, `DS 2210 Harris`: police, number, name. */
export const policeNumber =
  /(?<![\p{L}\p{N}])(?:PC|WPC|DC|DS|DI|PCSO|Sgt|Officer|Constable) #?(?<value>\d{3,5})(?= \p{Lu}[\p{L}.])/dgu;
/** `nr 0442`, `n° 00417`: a zero in front makes it a number of somebody's, not a count. */
export const zeroLed =
  /(?<![\p{L}\p{N}])(?:nr|no|n[°º.]|numer|nummer|numero|número|numéro)\.?[ :]{1,2}(?<value>0\d{3,7})(?![\p{L}\p{N}]|[.,/: -]\d)/dgu;

const files = oneOf(
  'autos|juicio|expte|expediente|nº exp|diligencias|atestado|siniestro|factura',
  'r\\.?g\\.?|r\\.?g\\.?n\\.?r|prot|protocollo|fascicolo|procedimento|sentenza|decreto|verbale|fattura|sin|sinistro|pratica|rep',
  'proc|processo|fatura|apenso|auto',
  'dossier|affaire|rg|sinistre|facture|jugement|minute',
  'az|aktenzeichen|gz|geschäftszeichen|rechnung|re|vorgang',
  'sygn|sygnatura|sprawa|sprawy|faktura|umowa|decyzja|rsd|zlecenie|wniosek|mandat',
  'zaak|rolnummer|parketnummer|kenmerk|factuur|case|docket|file|matter|claim|our ref|your ref|ref|réf',
);
/** `R.G. 448/24`, `autos 1187/2023`, `fattura 12/A`: a file by its number and year, or its register. */
export const fileNumber = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${files})\\.?(?: (?:nr|n|no|núm|num)\\.?| n[º°]| akt)?[ :]{1,2}(?<value>(?:[a-z]{1,3}[/ ])?\\d{2,6}\\/(?:(?:19|20)\\d{2}|\\d{2})(?:[./-][a-z\\d]{1,8})?|[a-z]{2,3}\\/\\d{3,6}|\\d{2,6}\\/[a-z]{1,2})(?![\\p{L}\\p{N}/]|-\\d)`,
  'dgu',
);

/** Short numbers of persons and of their files. Spans into the view's text. */
export function* staffNumbers(view: View): Generator<Match> {
  for (const [text, pattern] of [
    [view.lower, staffNumber],
    [view.text, policeNumber],
    [view.lower, zeroLed],
    [view.lower, fileNumber],
  ] as const) {
    for (const { indices } of everyMatch(text, pattern)) {
      const [start, end] = indices?.groups?.['value'] ?? [0, 0];
      const value = view.text.slice(start, end);
      if (isCount(value)) continue;
      yield { value, start, end };
    }
  }
}

/** A year, a month, a share of something. */
const isCount = (value: string): boolean =>
  /^(?:(?:19|20)\d\d|(?:0[1-9]|1[0-2])\/(?:19|20)\d\d|(?:19|20)\d\d\/(?:19|20)?\d\d)$/.test(value);
