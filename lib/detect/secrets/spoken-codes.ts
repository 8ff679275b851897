import { fieldsNamed, type Match } from '../matches';
import type { View } from '../view/view';
import { linked, nounPattern, nounsIn, withoutMarks } from './spoken';

const places =
  '(?:door |gate |garage )?opener|door|gate|alarm|entry|lock|unlock|lock ?box|garage|safe|building|keypad|elevator|lobby|office|house|home|front door|back door|voicemail|' +
  'sim|phone|screen|atm|card|debit card|bank|access|locker|padlock|key ?box|apartment|intercom|security system|panel|vault|luggage|bike lock|gym|car radio|radio|immobili[sz]er|parental|child lock|steam guard|guard|pick-?up|collection|parcel|package|meeting|duress|disarm';
const proofs =
  'one-?time|verification|security|confirmation|authentication|authenticator|log-?in|2fa|mfa|two-factor|sms|otp|auth|activation|reset';

/** Words for PINs and codes that a person types, in eight languages. */
export const codeNouns =
  `(?:(?:${places}) )?pins?(?:[- ]?codes?| numbers?)?|code (?:for|to|of) (?:the|my|our) (?:\\p{L}{2,12} )?(?:${places})|(?:use|enter|dial|type|punch in|press) (?:the )?code|(?:${places}|${proofs}) (?:pass)?codes?|one-?time (?:password|pin)|otp|passcode|` +
  `(?:(?:${places}) )?(?:lock |safe )?combination|combo|tan|puk(?: code)?|key ?codes?|` +
  '(?:tür|tor|haus|haustür|alarm|alarmanlagen|zugangs|zutritts|schließfach|safe|tresor|bestätigungs|sicherheits|verifizierungs|verifikations|entsperr|sperr|einmal|freischalt|garagen|sms|kenn|abhol|autoradio|radio|paket|pack|fach|schranken|geräte|jugendschutz|mailbox|telefon|schlüssel)[- ]?(?:codes?|pins?|kombination|nummer)|geheimzahl|zahlenkombination|zahlencode|' +
  "code (?:pin|autoradio|reçu|secret|confidentiel|sms|de vérification|de sécurité|de confirmation|de validation|d[’']accès|d[’']entrée|de déverrouillage|(?:de la|du|de l[’']) ?(?:porte|portail|alarme|coffre|immeuble|garage|digicode|boîte à clés))|digicode|" +
  'clave (?:de la|del) (?:alarma|puerta|portal|caja fuerte|móvil|celular|teléfono|tarjeta|cajero|candado)|código (?:pin|secreto|sms|de verificación|de seguridad|de confirmación|de acceso|de desbloqueo|(?:de la|del) (?:alarma|puerta|portal|caja fuerte|garaje|candado))|' +
  "codice (?:pin|segreto|sms|otp|di verifica|di sicurezza|di conferma|di accesso|di sblocco|(?:della |del |dell[’'] ?)(?:allarme|porta|portone|cancello|cassaforte|garage))|" +
  'código (?:de verificação|de segurança|de confirmação|de acesso|de desbloqueio|(?:do|da) (?:alarme|porta|portão|cofre|prédio|garagem|cadeado))|' +
  '(?:deur|poort|toegangs|verificatie|beveiligings|bevestigings|kluis|ontgrendel)codes?|' +
  'lock ?box|key ?safe|sleutelkluis(?: met code)?|kluisje|slagboom(?:code)?|bankpas met code|cassaforte|cassetta di sicurezza|coffre(?:-fort)?|boîte à clés|caja fuerte|cofre|sejf|schlüsseltresor|schlüsselkasten|' +
  '(?:sms|pin)[- ]kod|kod (?:pin|sms|dostępu|weryfikacyjny|bezpieczeństwa|potwierdzający|autoryzacyjny|alarmu|(?:do|od) (?:drzwi|bramy|domofonu|alarmu|sejfu|furtki|garażu|klatki|telefonu))';

export const codeNoun = nounPattern(codeNouns);
export const codeKey = new RegExp(`(?:^| )(?:${codeNouns})$`, 'iu');

/** What may stand between the words and the code: a verb or a mark, or nothing. Sticky. */
export const codeLink =
  /["')]?(?: (?:for|of|to|on|von|vom|für|zum|zur|am|de|du|del|della|dello|dell[’']|do|da|van|voor|dla|od|meiner|meines|unserer|ihrer|mojej|mojego) [^\n.:;=!?\d]{1,40}?)?(?:[\s"'`*_:=#(>?-]|(?:[sèé]|of|is|was|are|be|always|immer|toujours|siempre|sempre|altijd|zawsze|will be|changed,|has changed,|it[’']s|it is|now|still|my|your|the|set to|changed to|ist|lautet|heißt|war|jetzt|c[’']est|est|es|luidt|heet|jest|to|brzmi|nr|no\.?|number|last|one|it|you|sent|received|vorhin|zuletzt|gerade|était|dernier|reçu|fue|era|último|recibido|ultimo|ricevuto|foi|recebido|laatst|laatste|net|był|była|było|ostatnio|ostatni|teraz|wczoraj|yesterday|gestern|hier|ayer|ieri|ontem|laptop|telefoon|telefon|phone|iphone|handy|tablet|ipad|bankpas|card|karte|carte|tarjeta|carta|cartão|karta|karty|sim)(?![\p{L}\p{N}])){1,10}(?=[#*\d]|[A-Z]-?\d)/iuy;
/** Digits, perhaps in groups, perhaps with the key that ends them. Sticky. */
export const codeValue =
  /(?:[#*]?\d{4,8}[#*]?|\d{3}[ -]\d{3}|\d{1,2}(?:[-–/ ,]{1,2}\d{1,2}){2,4}|[A-Z]-\d{6}|[A-Z]\d{3,5}[#*]?|\d{2,4}[A-F]\d{0,3}[#*]?|\d{4}[G-Z]|[A-Z]\d[A-Z\d]{3,6})(?![\p{L}\d%€$£]|[.,/:-]\d| ?(?:characters|digits|stellen|stellig|chars|letters|zeichen|chiffres|cifras|cifre|dígitos|cijfers|cyfr|years|dollars|euro|reais|pesos|złotych|kronor))/uy;

/** PINs, one-time codes, codes of doors and safes. */
export function* spokenCodes(view: View): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(view.text, codeNoun)) {
    const found = codeAt(view, index + noun.length, noun.toLowerCase());
    if (found !== null) yield found;
  }
  for (const field of fieldsNamed(view, codeKey)) {
    const found = valueAt(view.text, field.start);
    if (found === null || found.end > field.end || isElsewhere(view, field.key, found)) continue;
    if (!/^(?:def|function|func|fn) /.test(field.key)) yield found;
  }
}

function codeAt(view: View, at: number, noun: string): Match | null {
  codeLink.lastIndex = at;
  const link = codeLink.exec(view.text)?.[0] ?? '';
  const found = link === '' ? null : valueAt(view.text, at + link.length);
  if (found === null || isElsewhere(view, noun, found)) return null;
  // `combination 1/2/3`, `pin 4 5 6`: groups of digits count only behind a verb or a colon.
  if (/^\d+[#*]?$|^[#*]|^\d{2,4}[A-F]\d{0,3}[#*]?$/.test(found.value) || /[:=èé]|is|est|es|[’']s/.test(link))
    return found;
  const isOnce = /^\d{2}(?: \d{2}){2}$/.test(found.value) && /otp|tan|time|sms/.test(noun);
  return isOnce || (/^\d{3}[ -]\d{3}$/.test(found.value) && !/pin|comb/.test(noun)) ? found : null;
}

function valueAt(text: string, at: number): Match | null {
  codeValue.lastIndex = at;
  const value = codeValue.exec(text)?.[0];
  return value === undefined ? null : { value, start: at, end: at + value.length };
}

/** A postcode, or a pin of a plug. */
const isElsewhere = (view: View, noun: string, found: Match): boolean =>
  isPostal(view, noun, found) ||
  (/pin/.test(noun) &&
    /gpio|pcb|arduino|connect|solder|raspberry|chip|board|header|pinout|voltage|ground|socket|cpu|microcontroller|esp32|stm32|\bled\b/.test(
      view.lower.slice(Math.max(0, found.start - 60), found.end + 30),
    ));

/** India's post calls its postcodes PIN codes: six digits, in or after an address. */
export const isPostal = (view: View, noun: string, { value, start }: Match): boolean =>
  /^[1-8]\d{5}$/.test(value) &&
  /pin/.test(noun) &&
  /address|city|state|district|india|nagar|road|street|colony|sector|postal|delhi|mumbai|bangalore|bengaluru|chennai|kolkata|pune|hyderabad|area|town/.test(
    view.lower.slice(Math.max(0, start - 120), start + 40),
  );

/** Questions that banks and mail services ask who has lost a password, in eight languages. */
export const answerNoun = nounPattern(
  "mother[’']?s maiden(?: name)?|memorable (?:word|place|name|date)|maiden name of my mother|(?:name of )?(?:my )?first pet(?:[’']s name)?|(?:security|secret) (?:question )?answer|answer to (?:my|the|your) (?:security|secret) question|" +
    'mädchenname (?:meiner|der|ihrer) mutter|antwort auf (?:die|meine|ihre) (?:sicherheitsfrage|geheimfrage)|sicherheitsantwort|' +
    'nom de jeune fille de (?:ma|votre|la|sa) mère|réponse (?:secrète|de sécurité|à (?:la|ma|votre|sa) question (?:secrète|de sécurité))|' +
    'apellido de soltera de (?:mi|su|la|tu) madre|respuesta (?:secreta|de seguridad)|' +
    'cognome da nubile (?:di mia|della|di sua) madre|risposta (?:segreta|di sicurezza)|' +
    'nome de solteira da (?:minha |sua )?mãe|resposta (?:secreta|de segurança)|' +
    'meisjesnaam van (?:mijn|je|uw) moeder|antwoord op (?:de|mijn|je) (?:geheime|beveiligings)vraag|' +
    'nazwisko panieńskie (?:mojej |twojej )?matki|odpowiedź na (?:moje |tajne )?pytanie(?: bezpieczeństwa| pomocnicze)?',
);

/** What is answered to them: one to three words from a capital letter or in quotes. */
export function* securityAnswers(text: string): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(text, answerNoun)) {
    linked.lastIndex = index + noun.length;
    const places = linked.exec(text)?.indices?.groups;
    const inQuotes = places?.['double'] ?? places?.['single'];
    const start = (inQuotes ?? places?.['bare'])?.[0];
    if (start === undefined) continue;
    const value = inQuotes === undefined ? nameAt(text, start) : text.slice(...inQuotes);
    if (value !== null) yield { value, start, end: start + value.length };
  }
}

/** A name, or a word with a digit. */
function nameAt(text: string, start: number): string | null {
  const found = /^(?:[\p{L}-]{0,30}\d[\p{L}\d-]{1,30}|\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})/u.exec(
    text.slice(start, start + 100),
  );
  return found === null ? null : withoutMarks(found[0]);
}

/** Names of seeds of one-time codes. */
export const seedNoun = nounPattern(
  '(?:otp|totp|2fa|mfa|two-?factor|authenticator|google authenticator|setup) (?:secret(?: key)?|seed|key|setup key|code secret)|(?:otp|totp|mfa)_?secret',
);
/** What may stand between the two. Sticky. */
export const seedLink = /[\s:="'`]{1,4}(?:(?:is|ist|est|es|è|é|to|jest) )?["'`]?/iuy;
/** Base32, in one piece or in groups of four (RFC 4648 §6). Sticky. */
export const seedValue =
  /(?:[A-Z2-7]{16,64}|[A-Z2-7]{4}(?: [A-Z2-7]{4}){3,15}|[a-z2-7]{4}(?: [a-z2-7]{4}){3,15})(?![\p{L}\p{N}])/uy;

/** `2FA secret: …`. */
export function* oneTimeSeeds(text: string): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(text, seedNoun)) {
    seedLink.lastIndex = index + noun.length;
    const start = index + noun.length + (seedLink.exec(text)?.[0].length ?? 0);
    seedValue.lastIndex = start;
    const value = seedValue.exec(text)?.[0];
    if (value !== undefined && /\d/.test(value)) yield { value, start, end: start + value.length };
  }
}
