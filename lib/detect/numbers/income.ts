import { oneOf } from './one-of';

const nouns = oneOf(
  'ctc|lpa|salaried|salary|salaries|wages?|pay|earns?|earning|earned|income|pension|base|sign-on|bonus|stipend|take-home|net|gross|compensation|payroll|benefits?|annuity|hourly|take home|w-2|w2|1099|p60|agi|universal credit|ssdi?|child support|alimony|hourly rate|day rate|ssi|unemployment|uc|esa|jsa|ote|total comp|rsus?|scholarship|turnover|profit|side hustle',
  'gehalt|lohn|entgelt|verdien(?:e|t|st|en)|einkommen|rente|anwartschaft|bezüge|brutto|netto|nettolohn|bruttolohn|stundenlohn|monatslohn|besoldung|elterngeld|arbeitslosengeld|krankengeld|unterhalt|minijob|nettogehalt|bruttogehalt|monatsgehalt|jahresgehalt|grundgehalt|einstiegsgehalt|jahresbrutto|jahreseinkommen|nettoeinkommen|grundlohn|mindestlohn|witwenrente|altersrente|erwerbsminderungsrente|bürgergeld|wohngeld|bafög|kindergeld|weihnachtsgeld|pflegegeld|gehaltsvorstellung(?:en)?|hartz iv|tagessatz|stundensatz|tarif|minijob|haushaltseinkommen|provision|ausbildungsvergütung|vergütung',
  'salaire|salaires|paie|paye|gagne|gagnait|revenus?|retraite|pension|brut|net|rémunération|prime|smic|allocation|indemnité|rsa|aah|chômage|allocations|bourse|pôle emploi|traitement|tjm|apl|prétentions salariales|prétentions',
  'salario|sueldo|sueldos|nómina|gano|gana|cobro|cobra|cobraba|ingresos?|pensión|bruto|neto|pagan|paga|jornal|subsidio|prestación|paro|finiquito|nóminas|ertes?|ingreso mínimo|jubilación|salarial|comisión|comisiones|me queda limpio|limpio',
  'stipendio|paga|paga base|guadagn[oai]|reddito|pensione|retribuzione|lordo|lordi|netto|netti|assegno|indennità|naspi|ral|busta paga|disoccupazione|tfr|reversibilità|tredicesima|provvigioni',
  'salário|ordenado|vencimento|ganho|ganha|rendimento|renda mensal|reforma|aposentadoria|retribuição|líquido|liquido|remuneração|benefício|subsídio|holerite|bolsa família|rsi|pensão|vale alimentação|diária|comissão|pró-labore',
  'loon|salaris|verdien|inkomen|pensioen|brutoloon|nettoloon|uurloon|uitkering|vergoeding|bruto|aow|wao|wia|bijstand|ww|alimentatie|minimumloon|bijverdienste|studiefinanciering|zakgeld|nettoloon|maandsalaris|jaarsalaris',
  'pensja|pensji|wynagrodzenie|wynagrodzenia|zarabiam|zarabia|zarobki|dochód|dochodu|emerytura|emerytury|renta|renty|stawka|zasadnicze|stażowe|do wypłaty|wypłata|brutto|zasiłek|zarobek|płaca|alimenty|stypendium|emeryturę|pensję|wypłatę|rentę|kieszonkowe|premia|premię|zasiłku',
);

/** Words that speak of pay where an amount with a currency follows. */
const verbs = oneOf(
  'paid|pays|paying|makes?|making|offer|offered|raise|tips|allowance|commission|maintenance|pip|bekomme|kriege|honorar|touche|touchais',
  'payée?|perçois|perçoit|prendo|prende|percepisco|pagano|recebo|recebia|recebe|pagam|krijg|betaald|dostaję|dostaje|umowa na|umowę na|płacą',
);

/** A word for pay, income or pension, not far before the end of a stretch, without a full stop between. */
export const incomeWord = new RegExp(`(?<!\\p{L})(?:${nouns})(?!\\p{L})(?:[^.!?\\n;]|\\.(?=\\d)){0,28}$`, 'u');
/** The same for words that need a currency behind them. */
export const payWord = new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})[^.!?\\n;]{0,28}$`, 'u');
/** A word for pay or income a clause before, not parted by a full stop that ends a sentence. */
const farWord = new RegExp(`(?<!\\p{L})(?:${nouns})(?!\\p{L})(?:[^.!?\\n;]|\\.(?=\\p{L}|\\d| \\p{L}\\.)){0,80}$`, 'u');
/** Who earns the next one. Lower case. */
export const somebody =
  /(?<!\p{L})(?:he|she|him|her|they|partner|husband|wife|mine|his|hers|er|sie|ihm|mein\p{L}{0,2}|mann|frau|lui|elle|il|moi|mon|ma|mari|femme|él|ella|yo|mi|marido|mujer|pareja|lei|io|mio|mia|marito|moglie|ele|ela|eu|meu|minha|mulher|hij|zij|ik|mijn|vrouw|man|on|ona|ja|mąż|żona|mój|moja|spouse|dann|then|now|jetzt|dopo|puis|luego|ora|agora|nu|teraz|bonus|plus|und|et)(?!\p{L})/u;
/** What an amount is spent on. Lower case. */
export const costs =
  /(?<!\p{L})(?:rent|mortgage|bills?|costs?|price|fee|deposit|loan|debt|owe|miete|kosten|preis|kaution|kredit|schulden|loyer|prix|charges|crédit|dette|alquiler|precio|renta mensual|hipoteca|deuda|affitto|prezzo|canone|mutuo|debito|aluguel|renda|preço|prestação|dívida|huur|prijs|borg|schuld|czynsz|cena|kredyt|dług|kaucja)(?!\p{L})/u;
/** `aide-soignante, 33 ans, 1 540 €`: an age and a trade before it, in the same clause. */
const ageBefore =
  /(?:\d{2} (?:ans|jahre|años|anni|anos|jaar|lat|lata|years|yrs)|, ?\d{2}|\(\d{2}\)?)[),]{1,2} ?\p{L}[^.!?\n;€$£]{3,90}, ?$/u;
/** @param before the amount, lower case; its last 100 units are looked at */
export const isFarFromPay = (before: string): boolean => farWord.test(before.slice(-100));

/** @param before the amount, lower case; its last 110 units are looked at */
export const isBehindAge = (before: string): boolean => ageBefore.test(before.slice(-110));

/** What it is paid for. Sticky. */
export const perUnit =
  / ?\/ ?(?:hr|hour|h|wk|week|yr|year|mo|month|monat|stunde|std|woche|jahr|jour|mois|sem|heure|an|mes|hora|semana|año|mese|ora|sett|giorno|mês|ano|uur|maand|jaar|godz|mies|rok|day|tag|día|dia|dag|dzień)(?!\p{L})/uy;

/** `1.240 lordi`, `€ 1.900 al mese`, `£31,900 a year`. */
export const payBehind =
  /^,? ?(?:[€£$]|eur|euros?|zł|usd|gbp)? ?(?:pw|pcm|p\.?w\.|p\.?c\.?m\.|p\.?h\.|cash in hand|tax free|ote|base|after tax|before tax|take[- ]home|per shift|a shift|\/ ?(?:hr|h|hour|wk|week|day|woche|tag|yr|year|mo|month|monat|stunde|std|mois|mes|mese|ora|mês|uur|maand|godz)|an hour|rente|gehalt|lohn|bürgergeld|elterngeld|de (?:rsa|chômage|retraite|pension|salaire|paro|pensión|sueldo|reforma|ordenado|salário|l'heure)|di (?:stipendio|pensione|disoccupazione|naspi)|l'heure|la hora|anuales|líquidos|aow|uitkering|emerytury|renty|pensji|zasiłku|gross|net|brutto|brut|bruto|brutos|neto|netos|lord[oi]|nett[oi]|líquido|salary|wages?|pension|loon|salaris|a month|a year|per (?:month|year|annum|hour|week)|p\.?a\.?|monthly|yearly|im monat|pro (?:monat|stunde|jahr)|monatlich|par (?:mois|an|heure)|mensuels?|al mes|mensual(?:es)?|por (?:mes|hora|año)|mese|al mese|mensili|all'ora|annui|(?:por|ao) (?:mês|ano|hora)|mensais|per (?:maand|jaar|uur)|maandelijks|miesięcznie|na miesiąc|na rękę|za godzinę|na godzinę)(?!\p{L})/u;
/** An amount without a currency: `4.100`, `48,772`, `1 015,00`. */
export const bareAmount =
  /(?<![\p{L}\d.,/-])(?:\d{1,3}(?:[., ]\d{3}){1,3}(?:[.,]\d{2})?|\d{3,6}(?:[.,]\d{2})?|\d{1,3}[.,]\d{2}|\d{1,3}(?:[.,]\d)?[kK]|\d[kK]\d)(?![\p{L}\d%-]|\/(?! ?(?:h|hr|hour|std|mo|month|mes|mois|monat|maand|uur|godz|wk|week|yr|year|day|tag|jour|día)(?!\p{L}))|[.,]\d| ?(?:g|kg|ml|cl|l|cm|mm|km|m2|kwh|kw|kcal|mb|gb)(?!\p{L})| (?:year|hour|people|points|items|jahre|stunden|ans|heures|horas|ore|uur|lat|godzin))/gu;
/** Names of columns and fields. */
export const incomeKey =
  /(?:^| )(?:salary|wage|pay|income|base (?:pay|salary)|compensation|pension|gehalt|lohn|einkommen|brutto|netto|salaire|revenu|salario|sueldo|nómina|ingresos|stipendio|retribuzione|reddito|salário|vencimento|ordenado|loon|salaris|inkomen|pensja|wynagrodzenie|dochód)(?: (?:gross|net|eur|usd|gbp|monthly|yearly|annual|brut|bruto|brutto|netto))?$/u;
/** A range without a currency: `28-30k`, `3000-3500`. */
export const bareRange = /(?<![\p{L}\d.,/-])(?:\d{2,3}[-–]\d{2,3}[kK]|\d{3,6}[-–]\d{3,6})(?![\p{L}\d%/-]|[.,]\d)/gu;
