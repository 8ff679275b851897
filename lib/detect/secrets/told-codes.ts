import type { Match } from '../matches';
import type { View } from '../view/view';
import { wordsNear } from '../score';
import { nounPattern, nounsIn } from './spoken';
import { everyMatch } from '../every-match';

/** `code` and no more, in eight languages: what it opens is said near it. */
export const bareCode = nounPattern('codes?|codice|código|kod(?:u|em)?|mot de code');
/** A verb, a mark or nothing between them. Sticky. */
export const bareLink =
  /["']?(?: (?:for|to|of|on|für|von|zum|zur|pour|de|du|del|della|dell[’']|d[’']|do|da|para|per|van|voor|od|dla) ?[^\n.:;=!?,\d]{1,30}?)?(?:[\s:=("'*`]|c[’']est(?!\p{L})|(?:[sè]|is|was|ist|war|est|était|es|era|é|foi|jest|był|to|to był|reçu|ricevuto|recibido|recebido|erhalten|received|sent|ostatnio|now|jetzt|last|zuletzt)(?![\p{L}\p{N}])){1,8}(?=[#*\d]|[A-F]\d)/iuy;
/** Four to eight digits, in two groups perhaps, or what keypads of houses take. Sticky. */
export const bareValue =
  /(?:\d{3}[ -]\d{3}|\d{4,8}[#*]?|[A-F]\d{3,5}[#*]?|\d{1,4}[A-F]\d{0,4}[#*]?)(?![\p{L}\d%€$£]|[.,/:-]\d| ?(?:[€$£]|euro|usd|zł|digits|stellen|chiffres|cifre|cifras|dígitos|cijfers|cyfr))/uy;

/** What a code near by opens or proves. */
const opens =
  / (?:sms|otp|uber|lyft|bolt|blablacar|never share|do not share|don t share|deliveroo|bank|banca|banco|banque|phishing|apple id|apple|icloud|google|whatsapp|paypal|handy|iphone|ipad|telefon|phone|sim|laptop|door|gate|key|keys|lock|lockbox|alarm|alarme|allarme|alarmanlage|radio|autoradio|packstation|unlock|entry|intercom|building|buzzer|voordeur|achterdeur|garage|garagem|garaje|haus|hausflur|maison|casa|huis|keypad|cancello|portón|portão|puerta|cadenas|coffre|safe|tresor|kluis|sejf|cofre|locker|carte bleue|bank card|bankkarte|ec|visa|mastercard|pinpas|bankpas|smartphone|móvil|celular|telemóvel|cellulare|telefoon|mobile|tablet|card|karte|carte|carta|tarjeta|cartão|karta|karty|tür|haustür|schlüssel|klingel|clé|clés|clef|porte|portail|interphone|immeuble|digicode|hall|chiave|chiavi|porta|portone|citofono|llave|llaves|portal|alarma|chave|chaves|sleutel|deur|poort|klucz|klucze|drzwi|drzwiach|domofon|domofonie|brama|bramie|bramy|furtka|furtce|klatce|szlabanie|sejfie|codice fiscale|phished|scammer|betrüger|truffa|estafa|golpe|oszust|oszustwo|verification|verify|2fa|login|passwort|password|mot de passe|contraseña|senha|hasło|wachtwoord|palazzo|edificio|prédio|edifício|gebäude|gebouw|budynek|klatka|klatki|condominio|residence|wohnung|appartement|appartamento|apartamento|mieszkanie|tiefgarage|parking|parkhaus|schranke|barrière|slagboom|szlaban) /;
/** Codes that everybody may know. */
const isOpen =
  / (?:postal|post|zip|error|fehler|erreur|errore|erro|http|status|exit|return|area|dialling|country|product|promo|discount|coupon|rabatt|gutschein|réduction|descuento|sconto|desconto|korting|rabatowy|source|bar|qr|tax|fiscale|iso|icd|color|colour|course|hs|sort|dress|pocztowy|postale|penal|civil|błędu|naf|ape|ateco|cnae|pkd|sbi) codes? $| codice (?:fiscale|postale|civile|penale|errore|sconto|prodotto|ateco) $| código (?:postal|penal|civil|de error|de erro) $| code (?:postal|pénal|civil|erreur|promo|naf|ape|produit|de la route) $| kod (?:pocztowy|błędu|rabatowy|produktu) $/;

/** A code of an entrance, a card or a message that is told without a word for what it is. */
export function* toldCodes(view: View): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(view.text, bareCode)) {
    const end = index + noun.length;
    const found = valueBehind(view.text, end);
    if (found === null || isOpenCode(view, index, found.start)) continue;
    const within = ` ${view.lower.slice(end, found.start)} `.replace(/[^\p{L}\p{N}]+/gu, ' ');
    const around = wordsNear(view, { start: index, end: found.end }, 90);
    if (/\d[#*]$/.test(found.value) || opens.test(within) || opens.test(around)) yield found;
  }
}

function isOpenCode(view: View, index: number, start: number): boolean {
  const before = view.lower.slice(Math.max(0, index - 24), start);
  return isOpen.test(` ${before} `.replace(/[^\p{L}\p{N}]+/gu, ' '));
}

function valueBehind(text: string, at: number): Match | null {
  bareLink.lastIndex = at;
  const link = bareLink.exec(text)?.[0] ?? '';
  bareValue.lastIndex = at + link.length;
  const value = link === '' ? undefined : bareValue.exec(text)?.[0];
  if (value === undefined) return null;
  return /^(?:19|20)\d\d$/.test(value)
    ? null
    : { value, start: at + link.length, end: at + link.length + value.length };
}

/** `the app shows a number, the last one was 339 017`: a verb and three digits twice. */
export const shownCode =
  /(?<!\p{L})(?:is|was|war|ist|est|était|era|es|è|é|foi|jest|był|shows|zeigt|affiche|muestra|mostra|toont|pokazuje):? (?<value>\d{3} ?\d{3})(?![\p{L}\d]|[.,]\d)/dgiu;
const showsCodes =
  /(?<!\p{L})(?:app|sms|token|authenticator|apka|aplikacja|application|applicazione|aplicación|aplicação)(?!\p{L})/iu;

/** One-time codes that an app showed. Spans into `text`. */
export function* shownCodes(text: string): Generator<Match> {
  for (const { index, indices } of everyMatch(text, shownCode)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    if (showsCodes.test(text.slice(Math.max(0, index - 70), index)))
      yield { value: text.slice(start, end), start, end };
  }
}

/** `forgot the pin, he thinks 1953 or 5319`. */
export const guessed =
  /(?<![\p{L}\p{N}])(?:pin(?:code|s)?|code|codice|código|kod|geheimzahl|passcode)(?![\p{L}\p{N}])[^\n!?\d]{1,60}?(?:thinks?|guess(?:es)?|remembers?|denkt|glaubt|meint|weiß|croit|pense|cree|piensa|recuerda|crede|pensa|ricorda|acha|lembra|myśli|pamięta)[^\n.!?\d]{0,20} (?<value>\d{4,6})(?: (?:or|oder|ou|of|o|albo|lub|czy) (?<second>\d{4,6}))?(?![\p{L}\d]|[.,]\d)/dgiu;

/** PINs that somebody only believes to remember. Spans into `text`. */
export function* guessedCodes(text: string): Generator<Match> {
  for (const { indices } of everyMatch(text, guessed)) {
    for (const place of [indices?.groups?.['value'], indices?.groups?.['second']]) {
      if (place !== undefined) yield { value: text.slice(...place), start: place[0], end: place[1] };
    }
  }
}

/** `{ service: lock.unlock, code: "4471" }`: the code of a lock or an alarm in a configuration. */
export const lockCode = /(?<![\p{L}\p{N}])(?:code|pin)["']?[:=] ?["'](?<value>\d{4,8})["']/dgiu;
const locks = /(?<!\p{L})(?:lock|unlock|alarm|arm|disarm|gate|garage|door|keypad|safe)(?!\p{L})/iu;

/** Spans into `text`. */
export function* lockCodes(text: string): Generator<Match> {
  for (const { index, indices } of everyMatch(text, lockCode)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    if (locks.test(text.slice(Math.max(0, index - 70), index))) yield { value: text.slice(start, end), start, end };
  }
}

/** A chat in which one asks for the code and the next one gives it: `what's the code?` — `Sam: 48B12`. */
export const askedCode =
  /(?<![\p{L}\p{N}])(?:codes?|codice|código|kod|pin(?:code)?|digicode)(?![\p{L}\p{N}])[^\n\d]{0,40}\n{1,2}(?:\[[^\]\n]{3,24}\] ?)?[^\n:]{1,30}: {0,2}(?:(?:it'?s|c'est|es|è|é|to) )?(?<value>\d{4,6}[#*]?|[A-F]\d{3,5}|\d{1,4}[A-F]\d{0,4})(?![\p{L}\d]|[.,:]\d)/dgiu;

/** Spans into `text`. */
export function* askedCodes(text: string): Generator<Match> {
  for (const { indices } of everyMatch(text, askedCode)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    yield { value: text.slice(start, end), start, end };
  }
}

/** `digita 5190 pra desligar o alarme`, `toets 4471# in`: a word for typing and digits; what opens by them is said near it. */
export const typedCode =
  /(?<!\p{L})(?:types?|enter|dial|press|punch in|key in|tippst? du|tippt man|tippe?n?|drück(?:e|st du|t man)?|gib|gibst du|gibt man|tapez?|tape[rs]?|compose[rz]?|marca[sr]?|marque|teclea[sr]?|pulsa[sr]?|pone[sr]?|se pone|digita(?:re)?|digite|toets|typ|druk|wpisz|wpisać|wybierz|wciśnij)(?: (?:in|first|then|just|erst|dann|einfach|le|el|il|o|de|code|código|codice|kod|(?:an|auf|am|bei) \p{L}{2,12}(?: \p{L}{2,12})?)){0,2} (?<value>[#*]?\d{4,6}[#*]?)(?![\p{L}\d]|[.,:/-]\d)/dgiu;

/** Spans into `view.text`. */
export function* typedCodes(view: View): Generator<Match> {
  for (const { indices } of everyMatch(view.text, typedCode)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = view.text.slice(start, end);
    if (/[#*]/.test(value) || opens.test(wordsNear(view, { start, end }, 60))) yield { value, start, end };
  }
}
