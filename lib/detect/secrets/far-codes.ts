import { matches, type Match } from '../matches';
import type { View } from '../view/view';
import { nounPattern, nounsIn } from './spoken';
import { isPostal } from './spoken-codes';

/** Numbers that only their owner knows, in eight languages. */
export const ownCode = nounPattern(
  '(?:\\p{L}{2,12} )?pins?(?:[- ]?codes?)?|pincode|passcode|otp|tan|combo|(?:one[- ]?time|sms|security|secret|verification|access|door|gate|alarm|entry) codes?|' +
    'geheimzahl|(?:sms|bestätigungs|sicherheits|zugangs|tür|einmal)[- ]?codes?|code (?:secret|sms|pin|de vérification|de sécurité|confidentiel)|' +
    'código (?:sms|secreto|de verificación|de seguridad|de verificação|de segurança)|codice (?:via sms|sms|segreto|di sicurezza|di verifica|otp)|' +
    '(?:toegangs|verificatie|beveiligings|sms)-?codes?|kod (?:z smsa|z sms-a|sms|pin|weryfikacyjny|bezpieczeństwa)|' +
    // alone only with a word for messages or for telling behind or before them
    'codes?|código|codice|kod',
);
const isBare = /^(?:codes?|código|codice|kod)$/;

/** How it was come by or given away: what is done with codes that come by message. */
const handed =
  /(?<!\p{L})(?:sms|text(?:ed)?|whatsapp|otp|scam\p{L}*|gave|given|giving|told|read (?:it )?(?:out|to)|received|got|betrüger\p{L}*|durchgegeben|bekommen|erhalten|donné|reçu|escroc|arnaque\p{L}*|livreur|di|dije|dado|llegó|recib\p{L}+|estafa\p{L}*|detto|dato|ricevut[oi]|truffa\p{L}*|passei|chegou|golp\p{L}+|gegeven|kreeg|ontvangen|oplicht\p{L}*|podał\p{L}*|dostał\p{L}*|przyszedł|oszust\p{L}*)(?!\p{L})/iu;
/** What stands between: words without digits and ends of sentences, then a comma, a bracket, a dash, a colon or a verb that gives. */
const gapEnd =
  /(?:^ ?|[,(:–—-] ?(?:(?:also|so|alors|donc|así que|quindi|então|dus|czyli) )?|: ?(?:\p{L}{2,14} ){1,2}|(?:^|\s)(?:is|was|it[’']s|were|ist|war|lautete?|est|était|c[’']est|es|era|fue|è|é|foi|jest|był|to|luidt|told (?:him|her|them)|gave (?:him|her|them)|gesagt|donné|dit|dije|di|detto|dato|disse|passei|gezegd|gegeven|podałem|podałam|powiedziałem)[ :]{1,2}(?:(?:i think|i believe|probably|maybe|still|always|just|now|glaube? ich|ich glaube|wohl|immer|je crois|toujours|creo(?: que)?|siempre|credo|sempre|acho(?: que)?|denk ik|altijd|chyba|zawsze|also) )?)["'“„(]?$/iu;
/** The number, up to the end of its clause. Sticky. */
export const clauseCode =
  /(?:\d{3}[ -]\d{3}|\d{4,8}|\d(?:[ -]\d){3,5})[#*]?(?=["'”“)]?(?:[.,;!?)](?=\s|$|["')])|\s*$|\s*\n| [(–—-]| (?:and|but|so|und|aber|y|et|mais|pero|[eiaà]|ma|mas|en|maar|ale|by|per|par|por|via|at|pro|na|al|au|aan|dem|der)(?![\p{L}\p{N}])))/uy;

/** `his debit pin, 8032`, `the code I got by text, 904417, to him`, `die TAN, die ich durchgegeben habe, war 492817`. */
export function* farCodes(view: View): Generator<Match> {
  const { text } = view;
  for (const { 0: noun, index } of nounsIn(text, ownCode)) {
    const end = index + noun.length;
    const gap = /^[^\d\n.!?#*]{1,64}/.exec(text.slice(end, end + 65))?.[0];
    if (gap === undefined || !gapEnd.test(gap)) continue;
    clauseCode.lastIndex = end + gap.length;
    const value = clauseCode.exec(text)?.[0];
    if (value === undefined || (/^(?:19|20)\d\d$/.test(value) && (!/pin/.test(noun) || isInYear.test(gap)))) continue;
    const start = end + gap.length;
    const around =
      text.slice(Math.max(0, index - 40), index) + gap + text.slice(start + value.length, start + value.length + 50);
    if (
      isElsewhere.test(around) ||
      isPostal(view, noun, { value, start, end: start + value.length }) ||
      (isBare.test(noun) && !handed.test(around))
    )
      continue;
    yield { value, start, end: start + value.length };
  }
}

/** A year, not a number, stands behind these. */
const isInYear =
  /(?<!\p{L})(?:in|since|from|until|im|seit|bis|en|depuis|desde|hasta|nel|dal|em|sinds|od|w|do|roku|jahr|year|año|ano|anno|année|jaar)(?!\p{L})/iu;

/** Codes of everybody, pins of plugs and of maps. */
const isElsewhere =
  /(?<!\p{L})(?:zip|postal|post|area|error|fehler|erreur|errore|erro|promo\p{L}*|discount|coupon|http|status|gpio|arduino|pcb|esp32|header|connector|source|product|room|zimmer|line|zeile|ligne|riga|row|qr|penal|civil|postale|pocztowy|błędu|rabatowy)(?!\p{L})/iu;

/** A message was got, a number given away: `j'ai reçu 339 104 par sms`. */
export const gotByMessage =
  /(?<!\p{L})(?:got|received|bekam|bekommen|reçu|recibí|llegó|ricevuto|arrivato|recebi|chegou|kreeg|ontving|dostałem|dostałam|przyszedł)(?: (?:code|el código|o código|il codice|kod|de code|den code|le code))? (?<value>\d{3} ?\d{3}) (?:by|via|per|par|por|smsem|sms|in a text|text|na)(?![\p{L}\d])/dgiu;

/** Spans into `text`. */
export function* messagedCodes(text: string): Generator<Match> {
  yield* matches(text, gotByMessage);
}

/** `opens with 246810`, `gaat open met 4471`, `mit 9753 gesperrt`: verbs of opening and of turning off, `with`, digits. */
export const opensWith =
  /(?<!\p{L})(?:(?:opens?|unlocks?|unlocked|locked|disarms?|turns? off|switch(?:es)? off|stops?) with(?: (?:code|pin|the code))?|öffne(?:t|n)?(?: \p{L}{2,12}){0,2} mit|geht(?: \p{L}{2,12}){0,2} (?:auf|aus) mit|(?:schalten?|stellen?)(?: (?:sie|man|du|wir|ihr))? mit|entsperrt(?: \p{L}{2,12}){0,3} mit|s[’'](?:ouvre|éteint|arrête) avec|se (?:coupe|déverrouille|désactive) avec|se (?:abre|desbloquea|apaga|quita|desactiva) con|(?:si )?(?:apre|sblocca|disattiva|spegne) con|(?:abre|desbloqueia|destrava|desliga|desativa) com|gaat (?:open|uit|eraf) met|ontgrendel\p{L}{0,3} (?:je )?met|(?:otwiera|odblokowuje|wyłącza) się (?:na|kodem|pinem)|odblokow\p{L}{1,5} (?:kodem|pinem)) (?:(?:code|pin|dem code|le code|el código|il codice|o código|de code|kod) )?["'“„]?(?<value>[#*]?(?:\d{3,8}|\d{1,2}(?:[- –]\d{1,2}){2,3})[#*]?)(?=["'”“)]?(?:[.,;!?)](?=\s|$|["')])|\s*$|\s*\n| \p{L}))(?! (?:people|guest|vote|point|euro|dollar|[€$%]|percent|prozent))/dgiu;

/** The same, with the verb behind. */
export const lockedWith =
  /(?<!\p{L})(?:mit|met) (?:(?:dem )?code |de code |der pin |pin )?["'“„]?(?<value>\d{4,8})["'”“]? (?:gesperrt|entsperrt|gesichert|geöffnet|geschützt|entsperre[nt]?|ausschalten|öffnen|beveiligd|vergrendeld|ontgrendeld|ontgrendelen|uitzetten|openen)(?!\p{L})/dgiu;

/** Codes behind a verb of opening, whatever is opened. Spans into `text`. */
export function* openingCodes(text: string): Generator<Match> {
  for (const pattern of [opensWith, lockedWith]) yield* matches(text, pattern);
}

/** What a number of three digits opens, beside a word that gives it: locks of suitcases and bicycles, in eight languages. */
export const shortLock = nounPattern(
  '(?:luggage|suitcase|bike|bicycle|combination|gym|cable) lock|padlock|suitcase|combo|lock combination|combination|cvv|cvc|' +
    '(?:zahlen|koffer|fahrrad|vorhänge|kabel)schloss|koffer|kombination|cadenas|valise|antivol|combinaison|candado|maleta|combinación|lucchetto|valigia|combinazione|' +
    'caja fuerte|cassaforte|cofre|coffre|coffre-fort|tresor|kluis|kluisje|sejf|cadeado|mala|combinação|(?:koffer|fiets|cijfer|hang)slot|combinatie|kłódka|walizka|walizki|szyfr',
);
/** A verb that gives, at the end of what stands between. */
const givesShort =
  /(?:^|[\s,;(])(?:is|was|set to|with|it[’']?s|ist|war|steht auf|auf|mit|eigentlich|est|était|c[’']est|avec|sur|es|era|con|è|é|com|staat op|met|op|to|ma kod|kod|jest|był|na)[\s:]{1,2}["'“„]?$|[:=] ?["'“„]?$/iu;
/** Three digits up to the end of their clause. Sticky. */
export const shortCode =
  /\d{3}(?=["'”“)]?(?:[.,;!?)](?=\s|$|["')])|\s*$|\s*\n| [(–—-]| (?:and|but|und|aber|y|et|mais|pero|[eia]|ma|mas|en|maar|ale)(?![\p{L}\p{N}])))/uy;

/** `luggage lock stuck. combo was 417`, `walizka ma kod 462`. Spans into `text`. */
export function* shortCombinations(text: string): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(text, shortLock)) {
    const end = index + noun.length;
    const gap = /^[^\d\n!?#*.]{1,48}/.exec(text.slice(end, end + 49))?.[0];
    if (gap === undefined || !givesShort.test(gap) || isMeasured.test(gap)) continue;
    shortCode.lastIndex = end + gap.length;
    const value = shortCode.exec(text)?.[0];
    if (value !== undefined) yield { value, start: end + gap.length, end: end + gap.length + value.length };
  }
}

/** What a number behind such a word may be, too. */
const isMeasured =
  /(?<!\p{L})(?:price|cost\p{L}*|weigh\p{L}*|room|preis|kost\p{L}*|wieg\p{L}*|zimmer|prix|pes\p{L}+|precio|prezzo|preço|prijs|cena|model|modell\p{L}*)(?!\p{L})/iu;
