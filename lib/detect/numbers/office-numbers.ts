import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import { nearDigits } from '../near-digits';
import type { View } from '../view/view';
import { coded, isCoded, isFarCoded } from './coded';
import { oneOf } from './one-of';

/** `USMLE ID 1-088-441-7`, `NBME no. 88412`, `Acc# L2405-118823`: a short form and a word for "number". */
export const acronym =
  /(?<![\p{L}\d_])(?!(?:USB|PCI|CVE|ISO|RFC|HTTP|SKU|ISBN|EAN|UPC|CAS|DOI|VLAN|COM|GPU|CPU|SQL|API|APP|BUNDLE|TEAM|DOC|ROOM|FLIGHT|PAGE|PART|ART|ITEM|PORT|BUG|PR|PATENT|MODEL|LOT|BATCH|VAT|TAX|THE|MY|YOUR|AND|AN?|NO)[ -])(?:[A-Z]{2,9}|Acc|Acct|Cust|Mem|Pol|Ref|Inv)(?:[ -]?(?:ID|Id|No|NO|Nr|NR|Number|number|no|nr|id)\.?|[ -]?#|[ -]?n[°º])[:. ]{0,3}(?=[A-Z\d])/gu;

/** What a payment is to be marked with. */
export const paymentMark = new RegExp(
  `(?<![\\p{L}\\d])(?:${oneOf(
    'payment ref(?:erence)?|quoting|quote ref(?:erence)?|with reference|marked',
    'verwendungszweck|vwz|zahlungsreferenz|betreff',
    'motif|objet|communication(?: structurée)?|libellé',
    'concepto|referencia|asunto',
    'causale|oggetto',
    'com a referência|referência|descritivo',
    'o\\.?v\\.?v\\.?|onder vermelding van|betalingskenmerk|mededeling|omschrijving|kenmerk',
    'tytuł(?:em)?(?: przelewu)?|z dopiskiem',
  )})[ :.]{1,3}`,
  'gu',
);

/** `my number K7QP…`, `meine Nummer`, `mój numer to`: whose number it is, and nothing of what. */
export const ownNumber = new RegExp(
  `(?<![\\p{L}\\d])(?:${oneOf(
    'my|our|his|her|their|meine|unsere|seine|ihre|mon|notre|son|mi|su|nuestro|il mio|la mia|o meu|meu|a minha|mijn|onze|zijn|haar|mój|nasz|jego|jej',
  )}) (?:number|no\\.?|nummer|nr\\.?|numéro|número|numero|numer|code|código|codice|kod|reference|ref\\.?|referenz|référence|referencia|riferimento|referência|kenmerk)(?: (?:is|was|ist|lautet|est|es|è|é|jest|to))?:? `,
  'gu',
);
/** `(n° 2548044188)`: a mark for "number" before a long one. */
export const longNumbered =
  /(?<![\p{L}\d])(?:n[°º.]|nr\.?|no\.|num\.|numer|nummer|número|numéro|numero)[ :]{0,2}(?=[a-z]{0,4}-?\d)/gu;

/** A debit on a statement: whose, then the number of the contract. */
export const debit =
  /(?<=[ \t])(?:DD|SDD|D\/D|STO|FPI|FPO|BGC|BP|PRLV|PRELEVEMENT|SEPA|SEPA-BASISLASTSCHRIFT|LASTSCHRIFT|BASISLASTSCHRIFT|RECIBO|ADEUDO|ADDEBITO|RID|DEBITO DIRETO|DÉBITO DIRETO|INCASSO|POLECENIE ZAPŁATY)[ \t]{1,4}(?:[A-Z&.'/-]{2,20} ){1,4} {0,3}(?<value>[A-Z]{0,4}\d{4}(?: ?\d{2,6}){0,4})(?= {2}|\t|\n|$)/dgu;
/** Names that services give to a customer, an order, a payment: `cus_Q7m2RtWzXvLp`. */
export const serviceObject =
  /(?<![\p{L}\d_])(?:cus|cust|customer|sub|inv?|pi|ch|acct|pm|seti|txn|po|si|cs|usr|user|mem|member|ord|order|tkt|contact|con|lead|rec|person|emp)_(?=[A-Za-z\d]{0,24}\d)(?=[A-Za-z\d]{0,24}[A-Z])(?=[A-Z\d]{0,24}[a-z])[A-Za-z\d]{10,32}(?![\p{L}\d_])/gu;
const holder =
  'user|customer|patient|member|employee|account|contact|client|student|subscriber|tenant|person|passenger|guest|order|booking|invoice|claim|policy|kunde|patiente|cliente|utilisateur|usuario|utente|klant|klient|pracownik';
/** `"user":{"id":884102`: the number of whom an object is about. */
export const nestedId = new RegExp(
  `"(?:${holder})"\\s{0,3}:\\s{0,3}\\{\\s{0,12}"(?:id|_id|uid|no|number|uuid)"\\s{0,3}:\\s{0,3}"?(?<value>[a-z\\d][\\w-]{2,40})`,
  'dgi',
);
/** `/patients/88213`: a path of a service. */
export const pathId =
  /\/(?:users?|customers?|patients?|members?|employees?|accounts?|clients?|students?|subscribers?|orders?|bookings?|reservations?|invoices?|claims?|policies|tickets?|cases?|kunden?|patienten|clientes?|pedidos?|pratiche|dossiers?|commandes?|bestellungen|auftraege|klanten|klienci|zamowienia)\/(?<value>(?=[A-Z-]{0,6}\d{2})[A-Z\d-]{4,24})(?![\w-])/dgu;
/** The number of an account at Amazon's cloud, as its names of resources have it. */
export const cloudAccount = /(?<=arn:aws[\w-]{0,10}:[\w-]{2,24}:[a-z\d-]{0,16}:)\d{12}(?=:)/g;
/** `exhibit HO/1`: what somebody handed in, by their initials. */
export const exhibit = /(?<!\p{L})[Ee]xhibits? (?:no\.? )?(?<value>[A-Z]{2,4}[/-]\d{1,4})(?![\p{L}\d])/dgu;

const madeUp = /^(?:0?12345?6?7?8?9?0?1?2?|(\d)\1+|1000|1001|111122223333|123e4567\S*)$/;

/** Numbers that a short form, a payment, a path or an object of a program names. Spans into the view's text. */
export function* officeNumbers(view: View): Generator<Match> {
  if (!/\d/.test(view.text)) return;
  for (const [text, cue, isGood] of [
    [view.text, acronym, isFarCoded],
    [view.lower, paymentMark, isCoded],
    [view.lower, ownNumber, isMixed],
    [view.lower, longNumbered, isLong],
  ] as const) {
    for (const { index, 0: words } of text === view.lower ? nearDigits(view, cue) : everyMatch(text, cue)) {
      coded.lastIndex = index + words.length;
      const value = coded.exec(view.text)?.[0] ?? '';
      if (isGood(value)) yield { value, start: index + words.length, end: index + words.length + value.length };
    }
  }
  for (const pattern of [debit, nestedId, pathId, exhibit, serviceObject, cloudAccount]) {
    for (const { 0: whole, index, indices } of everyMatch(view.text, pattern)) {
      const [start, end] = indices?.groups?.['value'] ?? [index, index + whole.length];
      const value = view.text.slice(start, end);
      if (/\d/.test(value) && !madeUp.test(value)) yield { value, start, end };
    }
  }
}

/** Letters and digits, eight of them at least. */
const isMixed = (value: string): boolean => isFarCoded(value) && /[A-Z]/.test(value) && value.length >= 8;

/** Eight digits, or a number of letters, digits and marks. */
const isLong = (value: string): boolean => isFarCoded(value) && !/^\d{1,3}(?:[ .]\d{3})+$/.test(value);
