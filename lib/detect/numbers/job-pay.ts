import { oneOf } from './one-of';

const trades = oneOf(
  'nurse|driver|welder|teacher|cleaner|cashier|engineer|carer|cook|chef|waiter|waitress|builder|plumber|electrician|mechanic|clerk|manager|assistant|trainee|apprentice|developer|analyst|consultant|accountant|receptionist|secretary|porter|labourer|carpenter|joiner|baker|butcher|barista|hairdresser|guard|technician|designer|lawyer|solicitor|doctor|midwife|pharmacist|retired|pensioner|new hire|band \\d|grade \\d',
  'schlosser|kassierer(?:in)?|verkäufer(?:in)?|pfleger(?:in)?|krankenschwester|fahrer(?:in)?|lehrer(?:in)?|putzfrau|reinigungskraft|koch|köchin|maurer|elektriker|mechaniker|schweißer|bäcker|metzger|friseur(?:in)?|erzieher(?:in)?|sachbearbeiter(?:in)?|ingenieur(?:in)?|lagerist|hausmeister|altenpfleger(?:in)?|azubi|rentner(?:in)?|arzthelferin',
  'maçon|caissier|caissière|infirmier|infirmière|chauffeur|soudeur|professeure?|enseignante?|aide-soignante?|femme de ménage|cuisinier|cuisinière|serveur|serveuse|ouvrier|ouvrière|électricien|plombier|mécanicien|coiffeuse|secrétaire|comptable|technicien(?:ne)?|retraitée?|vendeur|vendeuse|magasinier|assistante?',
  'albañil|cajer[oa]|enfermer[oa]|conductor|soldador|profesora?|maestr[oa]|limpiadora|cociner[oa]|camarer[oa]|obrer[oa]|electricista|fontanero|mecánico|peluquera|secretari[oa]|contable|jubilad[oa]|dependient[ea]|auxiliar|celador',
  'muratore|cassier[ea]|infermier[ea]|autista|saldatore|insegnante|maestra|addett[oa]|cuoc[oa]|camerier[ea]|operai[oa]|elettricista|idraulico|meccanico|parrucchiera|segretaria|impiegat[oa]|pensionat[oa]|commess[oa]|magazziniere|badante|colf',
  'pedreiro|empregad[oa]|enfermeir[oa]|motorista|professora?|cozinheir[oa]|operári[oa]|eletricista|canalizador|cabeleireira|secretária|reformad[oa]|aposentad[oa]|diarista|vendedora?',
  'lasser|kassière|verpleegkundige|leraar|lerares|schoonmaker|schoonmaakster|kok|ober|bouwvakker|elektricien|loodgieter|monteur|kapster|secretaresse|gepensioneerd|verkoopster|magazijnmedewerker',
  'spawacz|kasjerka|pielęgniarka|kierowca|nauczyciel(?:ka)?|sprzątaczka|kucharz|kucharka|kelner(?:ka)?|murarz|elektryk|hydraulik|mechanik|fryzjerka|sekretarka|księgowa|magazynier|ochroniarz|emeryt(?:ka)?|ekspedientka|opiekunka|robotnik',
  'works? at|works? as|works? for|works? in|working at|working as|working for|employed|arbeitet|beschäftigt|travaille|trabaja|lavora|trabalha|werkt|pracuje|partner at',
);

/** `Mutter Kassiererin bei Rewe, `, `Tom (welder, `: a trade, perhaps a firm, and a mark, before an amount. Lower case. */
export const tradeBefore = new RegExp(
  `(?<!\\p{L})(?:${trades})(?!\\p{L})(?:[^!?\\n;.€$£]|\\.(?=\\p{L}|\\d| \\p{L}\\.)){0,48}(?:, ?| ?\\(| [-–—:] ?|(?<!\\p{L})(?:on|at|mit|für|con|met|à|per|por) )$`,
  'u',
);
/** `she's on `, `hired him at `, `went from … to`: what people say of pay. Lower case. */
const saidOfPay =
  /(?:(?<!\p{L})(?:i['’]?m|(?:he|she|they|we|who)['’]?(?:s|re)|(?:i|he|she|they|we|colleague|partner|boss|brother|sister|mate) (?:am|is|are|was|were)|hired|started|starts|as \p{L}{2,14}) (?:\p{L}{2,10} )?(?:on|at)|(?:bring|brings|brought|take|takes|took) home|household|(?:hire|hired|started|starting) (?:\p{L}{2,10} )?(?:at|on)|^on|\n-? ?on):? (?:about |around |roughly |only |just )?$/u;
const ofRise =
  /^[^.!?\n]{0,40}(?<!\p{L})(?:promoted|promotion|pay ?rise|raise|as an? (?:trainee|apprentice|junior|senior)|befördert|beförderung|gehaltserhöhung|promue?|augmentation|ascen\p{L}{2,6}|aumento|promoss[oa]|promovid[oa]|opslag|promotie|awans\p{L}*|podwyżk\p{L})(?!\p{L})/u;
const clauseEnd =
  /^(?:[.,;)]|\s*$|\n| (?:and|und|et|[yei+]|en|but|he|she|who|while|as|together|starts?|wants?)(?!\p{L}))/u;
const isCost =
  /(?<!\p{L})(?:rent|mortgage|bills?|costs?|price|fee|fees|quote|quoted|charge[ds]?|invoice|deposit|miete|kosten|preis|rechnung|loyer|prix|facture|alquiler|precio|factura|affitto|prezzo|fattura|aluguel|preço|fatura|huur|prijs|factuur|czynsz|cena|faktura)(?!\p{L})/u;

/** Whether an amount stands where somebody's pay does, without a word for pay. */
export function isPayOfTrade(lower: string, start: number, end: number): boolean {
  const before = lower.slice(Math.max(0, start - 100), start);
  const behind = lower.slice(end, end + 60);
  if (ofRise.test(behind)) return true;
  if (!clauseEnd.test(behind)) return false;
  return saidOfPay.test(before) || (tradeBefore.test(before) && !isCost.test(before.slice(-60)));
}

/** `I'm on 45k`: thousands without a currency, where only pay is counted so. */
export const onThousands =
  /(?<!\p{L})(?:i['’]m|(?:he|she)['’]s|(?:i|he|she|they|we|colleague|partner|brother|sister|mate) (?:am|is|are|was|were)|hired (?:him|her|them)) (?:on|at) (?:about |around |only |just )?(?<value>[1-9]\d{1,2}(?:[.,]\d)?k)(?![\p{L}\d%/-])/dgiu;
