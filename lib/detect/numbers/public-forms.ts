import { isLocator } from './coded';

/** A number whose form alone says what it is. */
export interface PublicForm {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly isValid?: (value: string) => boolean;
  /** Lower-case words of which one must stand near. */
  readonly near?: RegExp;
}

const alone = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d]|\\d[.,/-])(?:${source})(?![\\p{L}\\d]|[.,/-]\\d)`, 'gu');

/** Numbers of parcels, tickets, containers, meters and court files. */
export const publicForms: readonly PublicForm[] = [
  // UPU S10: two letters, eight digits and a check digit, country.
  { rule: 'parcel', pattern: alone('[A-Z]{2} ?\\d{3} ?\\d{3} ?\\d{3} ?[A-Z]{2}'), isValid: isParcel },
  // UPS: 1Z, shipper, service, parcel.
  { rule: 'parcel', pattern: alone('1Z ?[A-Z\\d]{3} ?[A-Z\\d]{3} ?\\d{2} ?\\d{4} ?\\d{4}') },
  // GS1 SSCC with its application identifier: 18 digits with a check digit.
  { rule: 'parcel', pattern: alone('00\\d{18}|JJD\\d{12,18}|JVGL\\d{10,20}') },
  // IATA Resolution 722: airline, form and serial number.
  {
    rule: 'ticket',
    pattern: alone('\\d{3}[- ]\\d{10}(?:[-/]\\d{1,2})?'),
    near: / (?:e ?tickets?|tickets?|flight|flug|vol|vuelo|volo|voo|vlucht|lot|lotu|billet|billete|biglietto|bilhete|bilet|airline|pnr|iata) /,
  },
  {
    rule: 'booking',
    pattern: alone('[A-Z\\d]{6}'),
    isValid: isLocator,
    near: / (?:flight|flights|airline|booking|boarding|check ?in|passenger|passengers|flug|flüge|fluggesellschaft|buchung|vol|vols|billet|réservation|passagers?|vuelo|vuelos|aerolínea|reserva|pasajeros?|volo|voli|prenotazione|passeggeri|passeggero|voo|voos|passageiros?|vlucht|vluchten|boeking|passagier[es]?|lot|lotu|rezerwacja|rezerwacji|pasażer|pasażerki|pasażerów|train|zug|treno|tren|comboio|trein|pociąg|itinerary|itinéraire|itinerario|itinerário) /,
  },
  // IATA Resolution 740 and 743: tag of a bag as people write it, and the file of a lost one.
  {
    rule: 'baggage',
    pattern: alone('[A-Z]{2} ?\\d{6}|0\\d{9}|[A-Z]{5}\\d{5}'),
    near: / (?:bag|bags|baggage|luggage|suitcase|pir|gepäck|koffer|bagage|bagages|valise|equipaje|maleta|bagaglio|bagagli|valigia|bagagem|mala|bagaż|bagażu|walizka|walizki|samsonite) /,
  },
  // PostNL.
  { rule: 'parcel', pattern: alone('3S[A-Z]{2,4}\\d{7,9}') },
  // Dockets of federal courts in the United States; rolls of courts in the Netherlands; land registers in Poland.
  { rule: 'court-file', pattern: alone('(?:\\d:)?\\d{2}-(?:cv|cr|mc|bk|mj|ap)-\\d{3,6}(?:-[A-Z]{2,4}){0,2}') },
  { rule: 'court-file', pattern: alone('C/\\d{2}/\\d{5,6}(?: ?/ ?[A-Z]{2,3} ?[A-Z]{2} ?\\d{2}-\\d{1,5})?') },
  { rule: 'court-file', pattern: alone('[A-Z]{2}\\d[A-Z]/\\d{8}/\\d') },
  // ISO 6346: owner, U, serial number, check digit.
  { rule: 'container', pattern: alone('[A-Z]{3}[UJZ] ?\\d{6} ?-?\\d') },
  // Supply points: CUPS in Spain, POD in Italy, PPE in Poland.
  {
    rule: 'supply-point',
    pattern: alone('ES ?\\d{4} ?\\d{4} ?\\d{4} ?\\d{4} ?[A-Z]{2}(?: ?\\d[FPRCXYZ])?|IT\\d{3}E\\d{8}'),
  },
  // Files of courts in Germany, Austria and Poland: chamber, register, number and year.
  {
    rule: 'court-file',
    pattern: alone(
      '\\d{1,3} (?:[IVXLC]{1,6} )?[A-Z][A-Za-z]{0,3} \\d{1,5}/\\d{2}(?:\\d{2})?|[IVXLC]{1,6} (?:\\d )?[A-Z][A-Za-z]{0,3} \\d{1,5}/\\d{2}(?:\\d{2})?',
    ),
  },
  // Files of social and administrative courts in Germany with the court's letter, and of courts in Portugal.
  {
    rule: 'court-file',
    pattern: alone(
      '[SLBW] \\d{1,3} [A-Z]{1,3} \\d{1,5}/\\d{2}(?: (?:ER|B|R|NZB))?|\\d{1,6}/\\d{2}\\.\\d[A-Z][A-Z\\d]{1,2}[A-Z]{3}',
    ),
  },
  // File of a public prosecutor in Germany.
  { rule: 'court-file', pattern: alone('\\d{1,4} (?:Js|UJs|Ds|Ls|Ks|Cs) \\d{1,6}/\\d{2}(?:\\d{2})?') },
];

/** Weights 8, 6, 4, 2, 3, 5, 9, 7, modulus 11 (UPU S10). */
function isParcel(value: string): boolean {
  const digits = Array.from(value.replace(/\D/g, '')).map(Number);
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  const check = 11 - (sum % 11);
  return digits[8] === (check === 10 ? 0 : check === 11 ? 5 : check);
}
