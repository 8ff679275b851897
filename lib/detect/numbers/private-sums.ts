import { oneOf } from './one-of';

/** Sums as people say them: `15 grand`, `320 tys. zł`, `12 mil euros`. */
export const saidSum =
  /(?<![\p{L}\d.,])\d{1,3}(?:[.,]\d)? ?(?:grand|quid|bucks|tys\.? ?(?:zł|euro|pln)|mln ?(?:zł|euro)|tsd\.? ?(?:€|euro)|mio\.? ?(?:€|euro)|mila euro|mil (?:euros|reais|pesos|dólares)|duizend euro|mille euros)(?!\p{L})/giu;

const ofSomebody = oneOf(
  'owe[sd]?|owing|transfer of|valued at|house was|house is|debts?|loan|loans|lent|lend|borrowed|mortgage|overdraft|overdrawn|balance|savings|saved|inherited|inheritance|settlement|arrears|severance|payout|net worth|child support|repay(?:ment)?s?|instal+ments?|credit limit|my rent|our rent|the rent|rent is|rent went|deposit|refund(?:ed)?|deducted|stole|stolen|scammed|defrauded|life savings|trust fund|dowry',
  'schuld(?:e|en|et)|darlehen|kredit|geliehen|hypothek|dispo|kontostand|saldo|erspart\\p{L}*|ersparnisse|geerbt|erbe|erbschaft|abfindung|kaution|nachzahlung|rückstand|rate|raten|überwiesen|überweisung|abgebucht|miete|pfändung',
  'dette|dettes|dois|doit|doivent|prêté|prêt|crédit|emprunt|emprunté|découvert|solde|épargne|économies|hérité|héritage|indemnités?|caution|arriérés?|mensualités?|viré|virement|prélevé|loyer',
  'deuda|deudas|debo|debe|deben|debía|presté|prestó|préstamo|hipoteca|descubierto|saldo|ahorros|ahorrado|herencia|heredé|indemnización|fianza|atrasos|cuota|transferí|transferencia|alquiler',
  'debito|debiti|devo|deve|devono|prestato|prestito|mutuo|scoperto|saldo|risparmi|eredità|ereditato|liquidazione|risarcimento|caparra|cauzione|arretrati|rata|rate|bonifico|affitto',
  'dívida|dívidas|devo|deve|devem|emprestei|empréstimo|financiamento|saldo|poupança|economias|herança|herdei|indemnização|indenização|caução|prestação|transferi|transferência|pix|aluguel|renda',
  'schuld|schulden|schuldig|geleend|lening|hypotheek|rood|saldo|spaargeld|gespaard|erfenis|geërfd|schadevergoeding|borg|achterstand|overgemaakt|afgeschreven|huur',
  'dług|długi|długu|winien|winna|pożyczył\\p{L}{0,2}|pożyczka|kredyt|hipoteka|saldo|oszczędności|spadek|odziedziczył\\p{L}{0,2}|odszkodowanie|odprawa|kaucja|zaległości|rata|przelew|przelał\\p{L}{0,2}|czynsz',
);
const acts = oneOf(
  'sold|paid|bought|gave|sent|charged|lost|won|spent|transfer(?:red)?|withdrew|valued|worth|donated|invoice|bonus|fine|bill|budget',
  'verkauft|bezahlt|gezahlt|gekauft|gegeben|verloren|gewonnen|ausgegeben|rechnung|wert',
  'vendu|payé|acheté|donné|versé|perdu|gagné|dépensé|facture|vaut',
  'vendí|vendió|pagué|pagó|pagamos|compré|di|dio|perdí|gané|gasté|factura|vale',
  'venduto|pagato|comprato|dato|versato|perso|vinto|speso|fattura|vale',
  'vendi|paguei|pagou|comprei|dei|perdi|ganhei|gastei|fatura|vale',
  'verkocht|betaald|gekocht|gegeven|verloren|gewonnen|uitgegeven|factuur|waard',
  'sprzedał\\p{L}{0,2}|zapłacił\\p{L}{0,2}|kupił\\p{L}{0,2}|dał\\p{L}{0,2}|stracił\\p{L}{0,2}|wygrał\\p{L}{0,2}|wydał\\p{L}{0,2}|faktura|wart\\p{L}?',
);

/** A word for what somebody owes, has, gets or lets, before an amount in its sentence. Lower case. */
export const owedWord = new RegExp(`(?<!\\p{L})(?:${ofSomebody})(?!\\p{L})(?:[^.!?\\n;]|\\.(?=\\d)){0,48}$`, 'u');
/** Something done with money. Lower case. */
export const actWord = new RegExp(`(?<!\\p{L})(?:${acts})(?!\\p{L})(?:[^.!?\\n;]|\\.(?=\\d)){0,40}$`, 'u');
/** … by or to somebody: only with one of these in the sentence. Lower case. */
export const byWhom =
  /(?<!\p{L})(?:i|i've|we|me|us|my|our|he|she|his|her|him|them|they|ich|wir|mir|uns|mein\p{L}{0,2}|unser\p{L}{0,2}|er|sie|ihm|ihr\p{L}{0,2}|j['’]ai|je|nous|on|mon|ma|mes|notre|il|elle|lui|yo|mi|mis|nos|nuestr\p{L}{1,2}|él|ella|le|ho|abbiamo|mio|mia|miei|nostr\p{L}|lei|gli|eu|meu|minha|nós|nosso|nossa|ele|ela|ik|wij|mijn|ons|onze|hij|zij|mam|mój|moja|nasz\p{L}?|ona|mu|jej)(?!\p{L})/u;
/** The word behind the amount: `500 Euro geliehen`, `1 500 € de dettes`. Lower case. */
export const owedBehind = new RegExp(
  `^ (?:\\p{L}{1,12} ){0,2}(?:${ofSomebody}|in (?:debt|savings|arrears)|from (?:my|our) (?:pay|account)|each way)(?!\\p{L})`,
  'u',
);

/** A price is told behind these. */
const price =
  /(?:costs?|priced? (?:at|of)|kostete?n?|coûtent?|coûté|cuestan?|costó|costano?|costato|custam?|custou|kost|kosten|kosztuje|kosztował\p{L}?)(?: (?:me|us|mich|uns|mi|nous|nos))? $/u;

/** Whether an amount is told as somebody's own: what they owe, have saved, were paid, sold for. */
export function isPrivateSum(lower: string, start: number, end: number): boolean {
  const before = lower.slice(Math.max(0, start - 80), start);
  if (owedWord.test(before) || owedBehind.test(lower.slice(end, end + 40))) return true;
  return actWord.test(before) && !price.test(before) && byWhom.test(/[^.!?\n;]*$/.exec(before)?.[0] ?? '');
}
