import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import { isPath } from './assigned-secrets';
import { passwordNouns } from './password-words';
import { isPlaceholder } from './placeholders';
import { nounPattern, nounsIn, withoutMarks } from './spoken';

/** Words for passwords behind or before which one may stand some words away. */
export const nearNoun = nounPattern(
  `${passwordNouns}|(?:temp|temporary|wi-?fi|admin|user|login|new|old)[- ]pass|clave|password hint|login data`,
);
/** Plurals are talked about more than they are told. */
const isPlural = /^(?:passwords|passwörter|mots de passe|contraseñas|senhas|wachtwoorden|hasła)$/;

/** How far from the noun a password may stand, in UTF-16 units. */
const reach = { behind: 90, before: 90 };

export const word = /\S{6,48}/gu;

/**
 * Passwords in the words around a noun: `my pw used to be Sommer2019 now Winter2020`, `what's the password? — Mum: Otters2014`.
 * Only what a person makes up to be typed, never a word or a number. Spans into `text`.
 */
export function* madePasswords(text: string): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(text, nearNoun)) {
    if (isPlural.test(noun)) continue;
    const end = index + noun.length;
    yield* madeIn(text, end, end + (/\n\s*\n/.exec(text.slice(end, end + reach.behind))?.index ?? reach.behind));
    const from = Math.max(0, index - reach.before);
    const sentence = /(?:[^.!?\n]|[.!?](?!\s))*$/.exec(text.slice(from, index))?.[0].length ?? 0;
    yield* madeIn(text, index - sentence, index);
  }
}

function* madeIn(text: string, from: number, to: number): Generator<Match> {
  // A word that the end of the reach cuts is read whole.
  const piece = text.slice(from, to + (/^\S{0,40}/.exec(text.slice(to, to + 40))?.[0].length ?? 0));
  for (const { 0: raw, index } of everyMatch(piece, word)) {
    const opening = /^["'`(«„“[*]+/u.exec(raw)?.[0].length ?? 0;
    const value = withoutMarks(raw.slice(opening).replace(/["'`»”“*\])]+[.,;:!?]?$/u, ''));
    const start = from + index + opening;
    if (isMade(value) && !isOther.test(text.slice(Math.max(0, start - 24), start)))
      yield { value, start, end: start + value.length };
  }
}

/** What a person makes up to be typed: `Sommer2019`, `Kaas!Markt1`, `Temp#5521`, `Azerty_2024`. */
export const isMade = (value: string): boolean =>
  value.length >= 6 &&
  /\p{Ll}/u.test(value) &&
  forms.some((form) => form.test(value)) &&
  !isProduct.test(value) &&
  !isPlaceholder(value) &&
  !isPath.test(value);

const forms = [
  /^\p{L}{4,24}\d{2,6}[!?#$*]{0,2}$/u,
  /^[\p{L}\d]{2,20}[!#$*?%@][\p{L}\d]{1,20}[!?#$*]?$/u,
  /^(?=\D{0,40}\d)[\p{L}\d]{3,20}[&+][\p{L}\d]{1,20}[!?#$*]?$/u,
  /^\p{Lu}\p{L}{2,20}(?:[_-]\p{L}{2,20}){0,3}[_-]?\d{2,6}[!?#$*]?$/u,
  /^\p{Lu}\p{Ll}{2,20}_\d{1,6}[!?#$*]?$/u,
  /^\p{Lu}\p{Ll}{2,20}\d{1,6}[!?#$*]{1,2}$/u,
  /^(?=\D{0,30}\d)\p{Ll}{2,20}\p{Lu}\p{Ll}{1,20}[_-]\d{1,6}[!?#$*]?$/u,
];

/** Names with a number that all know: of products, of standards, of parts of a text. */
const isProduct =
  /^fritz!box$|^(?:windows|win|office|microsoft|python|iphone|ipad|ipados|android|macos|macbook|outlook|excel|word|access|server|ubuntu|debian|fedora|java|javascript|node|angular|https?|log4j|base|oauth|bluetooth|covid|galaxy|samsung|pixel|playstation|xbox|nintendo|level|step|schritt|stap|étape|etape|paso|passo|krok|chapter|kapitel|room|zimmer|week|woche|semaine|version|area|route|exchange|sharepoint|postgres(?:ql)?|mysql|mariadb|oracle|photoshop|formula|firefox|chrome|vlan|port|user|admin|test|file|datei|page|seite|table|tabelle|figure|item|task|issue|ticket|order|case|line|block|zone|build|release|sprint|argon|bcrypt|scrypt|sha|utf|aes|blowfish|twofish|curve|secp|ntlm|wpa|unicode|abschnitt|artikel|article|section|column|spalte|hello|world|string|value|param|option|foo|bar|name|demo)[-_]?v?\d+$/i;

/** A user's name, a network's name or an example, not a password, stands behind these. */
const isOther =
  /(?<![\p{L}\p{N}])(?:user(?: ?name)?|login|log-?in as|account|konto|benutzer(?:name)?|utilisateur|identifiant|usuario|usuário|utente|utilizador|gebruiker(?:snaam)?|użytkownik|ssid|wi-?fi|wlan|hotspot|network|netz(?:werk)?|netwerk|réseau|rete|rede|red|sieć|such as|like|e\.g\.?|z\. ?b\.?|zum beispiel|par exemple|por ejemplo|ad esempio|por exemplo|bijvoorbeeld|np\.?|for example|called|heißt|s[’']appelle|se llama|si chiama|chama-se|heet|ticket|version|model|modell|order)(?: (?:is|ist|est|es|è|é|to|name))?:? ?["'`(]*$/iu;

/** `I always use Dragonfly6 for everything`: one password for all, in eight languages. */
export const forAll =
  /(?<![\p{L}\p{N}])(?:always use|use everywhere|(?:benutze|nehme|verwende) (?:überall|immer)|utilise (?:toujours|partout)|mets toujours|(?:uso|utilizo|pongo) siempre|(?:uso|metto) sempre|uso em tudo|gebruik (?:overal|altijd)|(?:wszędzie|zawsze) (?:używam|mam)) (?<value>[^\s"'<>]{6,40})(?=[,.!?\s]|$)/dgiu;
const all =
  /everything|everywhere|every (?:site|account)|überall|alles|partout|tous|todo|todas|tudo|ovunque|tutto|overal|wszędzie|wszystkiego|safe|sicher|sûr|seguro|sicuro|veilig/iu;

/** Spans into `text`. */
export function* passwordsForAll(text: string): Generator<Match> {
  for (const { 0: whole, index, indices } of everyMatch(text, forAll)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = withoutMarks(text.slice(start, end));
    const isChosen = isMade(value) || (/^\p{Lu}\p{Ll}{4,20}\d$/u.test(value) && !isProduct.test(value));
    if (isChosen && all.test(text.slice(index, index + whole.length + 40)))
      yield { value, start, end: start + value.length };
  }
}

/** `wifi for guests: seaview2024`: a network, whose it is, a colon, and what only a key looks like. */
export const networkWord = nounPattern('wi-?fi|wlan|hotspot');

/** Spans into `text`. */
export function* keysOfNetworks(text: string): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(text, networkWord)) {
    const gap = /^ [^\n:.;,/"'=\d]{2,30}: ?/.exec(text.slice(index + noun.length, index + noun.length + 36))?.[0];
    if (gap === undefined || isNetworkName.test(gap)) continue;
    const start = index + noun.length + gap.length;
    const value = withoutMarks(/^[^\s"'<>]{6,40}/.exec(text.slice(start, start + 41))?.[0] ?? '');
    if (isMade(value) && !/^ ?[/|,] ?\S/.test(text.slice(start + value.length, start + value.length + 4)))
      yield { value, start, end: start + value.length };
  }
}
const isNetworkName =
  /(?<!\p{L})(?:name|naam|nom|nombre|nome|nazwa|ssid|netz\p{L}*|network|réseau|red|rete|rede|sieć|router|model)(?!\p{L})/iu;

/** `Magister: 104482 / Brugklas!1`, `router - admin - Qwerty!22`: a place, a user's name, what he types there. */
export const placePair =
  /(?<=\p{L}{3} ?(?:[:\-–—|→]|->) {0,2})(?<user>[\p{L}\d][\p{L}\d._-]{2,30})(?: ?[/|] ?| [-–—] |, )(?<value>[^\s"'<>/|]{5,40})(?=[,.;]?(?:\s|$))/dgu;
/** Places where people log in. */
const whereLogin =
  /(?<![\p{L}\p{N}])(?:user|router|printer|nas|server|webmail|portal|moodle|magister|librus|pronote|webuntis|iserv|vpn|admin|root|netflix|spotify|disney\+?|hbo|steam|e?-?mail|gmail|intranet|ftp|ssh|cms|wordpress|plex|camera|kamera|cam|logins?|log-?in|acc[eè]s|accesso|acceso|acesso|zugang|toegang|dostęp|credentials|creds|credenziali|credenciales|credenciais|identifiants|logowanie|inloggen|konto|account|compte|cuenta|conta|registro|aula|schul\p{L}*|school|szko\p{L}*|école|escuela|escola|scuola|drucker|imprimante|impresora|stampante|impressora|drukarka|fritz\p{L}*|sessione?|sesión|sessão|sessie|ordi|ordinateur|ordenador|laptop|computer|rechner)(?![\p{L}\p{N}])/iu;

/** `does ann / Thistle!90 work`: without a place before it only what is made up to be typed. */
export const strokePair =
  /(?<=^|[\s"'(])(?<user>\p{L}[\p{L}\d._-]{2,30}) ?[/|]{1,2} ?(?<value>[^\s"'<>/|]{6,40})(?=\s|$)/dgu;

function* strokePairs(text: string): Generator<{ user: Match; password: Match }> {
  for (const { index, indices } of everyMatch(text, strokePair)) {
    const [user, place] = [indices?.groups?.['user'], indices?.groups?.['value']];
    if (user === undefined || place === undefined) continue;
    const value = withoutMarks(text.slice(...place));
    if (!isMade(value) || !whereLogin.test(text.slice(Math.max(0, index - 60), place[1] + 60))) continue;
    yield {
      user: { value: text.slice(...user), start: user[0], end: user[1] },
      password: { value, start: place[0], end: place[0] + value.length },
    };
  }
}

/** A user's name and his password behind a place, or beside a word for logging in. */
export function* placePairs(text: string): Generator<{ user: Match; password: Match }> {
  if (!whereLogin.test(text)) return;
  yield* strokePairs(text);
  for (const { index, indices } of everyMatch(text, placePair)) {
    const [user, place] = [indices?.groups?.['user'], indices?.groups?.['value']];
    if (user === undefined || place === undefined) continue;
    const line = /[^\n]*$/.exec(text.slice(Math.max(0, index - 50), place[0]))?.[0] ?? '';
    const value = withoutMarks(text.slice(...place));
    const isTyped = isMade(value) || /^(?=.*\p{Ll})(?=.*\d)[\p{L}\d!#$*?_]{7,40}$/u.test(value);
    if (!isTyped || !whereLogin.test(line) || isPlaceholder(value)) continue;
    yield {
      user: { value: text.slice(...user), start: user[0], end: user[1] },
      password: { value, start: place[0], end: place[0] + value.length },
    };
  }
}
