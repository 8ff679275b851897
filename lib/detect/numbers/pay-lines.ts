import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import { oneOf } from './one-of';

const figure = '\\d{1,3}(?:[., ]\\d{3}){0,3}(?:[.,]\\d{2})?';
const heads = oneOf(
  'basic(?: pay| salary)?|base pay|gross(?: pay)?|net(?: pay)?|take[- ]home|overtime|enhancements?|allowances?|holiday pay|sick pay|night shift|shift pay|commission|tips|total pay|taxable pay|salary|wages?',
  'grundlohn|grundgehalt|bruttolohn|nettolohn|brutto|netto|gesamtbrutto|steuerbrutto|auszahlung(?:sbetrag)?|lohn|gehalt|rente|überstunden|zulagen?|nachtzuschlag|schichtzulage|urlaubsgeld|weihnachtsgeld|sonderzahlung',
  'salaire(?: de base| brut| net)?|net (?:à payer|imposable)|brut|heures sup\\p{L}*|prime\\p{L}*(?: de \\p{L}+)?|indemnités?|retraite|pension',
  'salario(?: base)?|total devengado|líquido(?: a percibir| total)?|plus \\p{L}+|complementos?|horas extras?|paga extra|nómina|pensión|prorrata',
  'stipendio|paga base|retribuzione|lordo|netto(?: in busta| a pagare)?|straordinari\\p{L}?|premio|contingenza|scatti|superminimo|pensione|tredicesima',
  'vencimento(?: base)?|salário(?: base)?|total líquido|líquido(?: a receber)?|total bruto|subsídio\\p{L}*(?: de \\p{L}+)?|horas extra|ordenado|reforma|aposentadoria|pensão',
  'basisloon|brutoloon|nettoloon|loon|bruto|netto|salaris|overwerk|toeslag\\p{L}*|vakantiegeld|uit te betalen|pensioen|uitkering',
  'wynagrodzenie(?: zasadnicze| brutto| netto)?|płaca(?: zasadnicza)?|do wypłaty|premia|nadgodziny|dodatek\\p{L}*|brutto|netto|emerytura|renta|pensja|zasiłek',
);
/** A line of a payslip or of a statement: `Basic            2,148.60`, `02.05.  Lohn Acme GmbH     +1.684,12`. */
export const payLine = new RegExp(
  `(?<=^|\\n)(?:[ \\t|•*-]{0,6}\\d{1,2}[./-](?:\\d{1,2}|[a-z]{3})[./-]?(?:\\d{2,4})?[ \\t]{1,6}(?:[a-z]{2,4}[ \\t]{1,4})?)?[ \\t|•*-]{0,6}(?:${heads})(?!\\p{L})[^\\n\\d]{0,60}(?: {2,}|\\t|\\.{3,}|: ?|\\| ?|\\+)[ \\t]{0,40}[+]?[€£$]? ?(?<value>${figure})(?![\\p{L}\\d%]|[.,/]\\d)`,
  'dgu',
);
/** The same where the word stands at the end: `FPI ACME LTD SALARY           1,244.50`, `Applicant 1 Ann Roe   £31,900`. */
export const payRow = new RegExp(
  `(?<=^|\\n)(?:[^\\n]{0,60}(?<!\\p{L})(?:salary|wages?|payroll|lohn|gehalt|bezüge|rente|salaire|paie|nómina|nomina|stipendio|pensione|vencimento|ordenado|salário|loon|salaris|wynagrodzenie|pensja|emerytura)(?!\\p{L})[^\\n\\d]{0,40}|[ \\t]{0,4}(?:applicant|guarantor|employee|tenant|mieter|bewerber|candidat|locataire|garant|inquilino|solicitante|avalista|richiedente|candidato|huurder|kandidaat|najemca|kandydat)(?!\\p{L})[^\\n€£$]{0,70}(?=[€£$]))(?: {2,}|[\\t€£$+])[ \\t]{0,40}\\+?[€£$]? ?(?<value>${figure})(?![\\p{L}\\d%]|[.,/]\\d)`,
  'dgu',
);
/** `wants 58k`, `as a junior (32k)`, `fired from last job, 64k`: thousands without a currency. */
export const thousands =
  /(?<![\p{L}\d.,/-])(?<value>[1-9]\d{1,2}(?:[.,]\d)?k)(?![\p{L}\d%/-]|[.,]\d| ?(?:follower|user|lines|tokens|views|steps|words|rows|requests|miles|km|subs|people|context|records|items|images|samples|budget|run|race|points|resolution|monitor|video|zeilen|wörter|nutzer|mots|lignes|palabras|líneas|parole|righe|palavras|linhas|woorden|regels|słów|linii))/dgu;
/** What a text about pay speaks of. */
export const speaksOfPay =
  /(?<!\p{L})(?:salary|salaries|pay|paid|raise|earns?|earning|hire|hired|hiring|applicants?|interview|offer|job|junior|senior|performance review|recruit\p{L}*|cv|resume|gehalt|verdien\p{L}*|bewerb\p{L}*|stelle|einstellen|salaire|embauch\p{L}*|poste|candidat\p{L}*|sueldo|salario|contratar|puesto|stipendio|assum\p{L}*|ral|ordenado|salário|vaga|salaris|sollicit\p{L}*|baan|pensja|zarobk\p{L}*|zarabia\p{L}*|gagn\p{L}*|gan[oa]|guadagn\p{L}*|ganh[oa]|krijg\p{L}*|bekomme|netto|brutto|net|gross|etat|rekrutac\p{L}*)(?!\p{L})/u;

/** `18.4 lakh`, `12 LPA`, `ctc 9 lpa`: India counts so. */
export const lakhs = /(?<![\p{L}\d.,])(?<value>\d{1,3}(?:\.\d{1,2})? ?(?:lakhs?|lpa|crores?))(?!\p{L})/dgu;

const number =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|and|[ -]){1,9}';
/** `forty one thousand`, `zweitausendvierhundert`, `dos mil trescientos`: a sum in words. */
export const inWords = new RegExp(
  `(?<!\\p{L})(?<value>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|one|two|three|four|five|six|seven|eight|nine)[ -](?:(?:one|two|three|four|five|six|seven|eight|nine|hundred)[ -])?thousand(?: ${number}(?<=[a-z]))?|\\p{L}{3,14}tausend\\p{L}{0,30}|(?:deux|trois|quatre|cinq|six|sept|huit|neuf) mille(?: \\p{L}{2,8}(?: cents?)?)?|(?:dos|tres|cuatro|cinco|seis|siete) mil(?: \\p{L}{4,14})?|\\p{L}{3,8}mila\\p{L}{0,20}|(?:dois|três|quatro|cinco|seis|sete) mil(?: (?:e )?\\p{L}{4,14})?|\\p{L}{3,14}duizend\\p{L}{0,20}|(?:dwa|trzy|cztery) tysiące(?: \\p{L}{4,14})?|(?:pięć|sześć|siedem|osiem|dziewięć) tysięcy(?: \\p{L}{4,14})?)(?!\\p{L})`,
  'dgu',
);

/** Pay by where it stands. Spans into the text, which is in lower case. */
export function* payLines(lower: string): Generator<Match> {
  if (/\d/.test(lower)) {
    yield* valuesOf(lower, payLine);
    yield* valuesOf(lower, payRow);
    yield* valuesOf(lower, lakhs);
  }
  if (!speaksOfPay.test(lower)) return;
  yield* valuesOf(lower, thousands);
  yield* valuesOf(lower, inWords);
}

function* valuesOf(text: string, pattern: RegExp): Generator<Match> {
  for (const { indices } of everyMatch(text, pattern)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    if (end > start) yield { value: text.slice(start, end), start, end };
  }
}
