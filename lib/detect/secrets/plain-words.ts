import type { Match } from '../matches';
import { everyMatch } from '../every-match';
import { englishFunctionWords } from '../language/function-words';
import { isSaid, saidOfPasswords } from './password-words';
import type { Spoken } from './spoken';

/** What is said of passwords, beside or about them: no plain word that is one. */
const neverOne = new Set(
  // what a word for a password makes a compound with, and what stands beside it in forms
  (
    'reset resets change changes recovery manager managers management vault generator generation protection policy policies rule rules ' +
    'requirement requirements security storage strength complexity rotation expiry expiration cracking cracker leak leaks breach theft check ' +
    'checker page form screen prompt dialog box link hint list file files database hygiene spraying stuffing sharing prompts input inputs ' +
    'username usernames user name email mail e-mail phone address login logins log account accounts token tokens key keys code codes pin pins ' +
    'number numbers birthday date profile settings setting field fields details info information data question questions answer answers ' +
    'minimum maximum min max at least characters letters digits symbols words special uppercase lowercase see ask request contact call ' +
    'fingerprint fingerprints biometrics face faceid passkey passkeys bitwarden keepass keepassxc lastpass dashlane nordpass chrome firefox safari google apple ' +
    // what a speaker adds
    'again please pls today tomorrow yesterday tonight asap soon later however though instead sadly anyway maybe perhaps actually basically ' +
    'obviously apparently unfortunately honestly literally sorry thanks thank thx lol haha well right often sometimes everywhere online ' +
    'somehow somewhere sure correctly properly wrongly twice once obvious safer easier stronger weaker better worse ready common mine yours ' +
    'his hers theirs ours work home pretty quite rather really extremely super top plus asking works fails failed keeps says said told ' +
    // German
    'leider bitte danke heute morgen gestern wieder nochmal eigentlich vielleicht jedenfalls natürlich sicher zurück zurücksetzen ändern ' +
    'vergessen benutzername nutzername benutzer name adresse telefonnummer siehe fragen liegt steht kommt folgt wurde worden abgelaufen ' +
    // French
    "hélas merci aujourd'hui demain hier encore plutôt peut-être nom identifiant adresse utilisateur malheureusement s'il svp voir demander " +
    // Spanish, Portuguese, Italian
    'gracias hoy mañana ayer otra vez quizás usuario nombre correo teléfono dirección desgraciadamente favor obrigado obrigada hoje amanhã ' +
    'ontem talvez usuário nome endereço telefone infelizmente grazie oggi domani ieri ancora forse utente indirizzo telefono purtroppo ' +
    'olvidé perdí cambiar recuperar esqueci mudar trocar dimenticato cambiare recuperare ver pedir vedi chiedere ' +
    // Dutch, Polish
    'helaas bedankt vandaag morgen gisteren opnieuw misschien gebruikersnaam naam adres telefoonnummer resetten wijzigen zie vragen ' +
    'niestety dziękuję dzisiaj jutro wczoraj znowu może nazwa adres użytkownik telefon zmienić odzyskać zresetować proszę'
  ).split(/\s+/),
);

const isKnown = (word: string): boolean =>
  saidOfPasswords.has(word.toLowerCase()) ||
  neverOne.has(word.toLowerCase()) ||
  englishFunctionWords.has(word.toLowerCase());

/** Whether a word is more likely said about a password than one: of one word, without its marks. */
export const isLoose = (word: string): boolean => isKnown(word) || isSaid(word);

/** Words that may stand inside a password of several plain words. */
const joint = new Set(
  'um de di do da del della du des van von of the and en y e et und na w z i in on à a o la le el il'.split(' '),
);

/** Two to four plain words up to the end of their clause. Sticky. */
export const severalPlain =
  /\p{L}[\p{L}'’]{1,15}(?:[ -][\p{L}\d'’]{1,15}){1,3}(?=["'`)]?(?:[.,;!?)](?=\s|$|["')])|\s*$|\s*\n| [(–—]| (?:and|but|so|und|aber|y|et|mais|pero|[eia]|ma|mas|en|maar|ale)(?![\p{L}\p{N}])))/uy;

/** `the guest wifi password is mango tree`: several plain words that a verb or a colon gives. Null where they are talk. */
export function plainWordsOf(text: string, { start, link }: Spoken): Match | null {
  if (!isFirm.test(link) && !(/ to $/.test(link) && /hasł[oa]/iu.test(text.slice(Math.max(0, start - 60), start))))
    return null;
  severalPlain.lastIndex = start;
  const value = severalPlain.exec(text)?.[0];
  if (value === undefined) return null;
  const words = value.split(/[ -]/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (first.length < 3 || last.length < 3 || isLoose(first) || isKnown(last)) return null;
  return words.slice(1, -1).some((word) => isKnown(word) && !joint.has(word.toLowerCase()))
    ? null
    : { value, start, end: start + value.length };
}

/** A colon, or a verb that says what something is. */
const isFirm =
  /[:=→][ \t*]*$|(?<!\p{L})(?:is|was|it[’']?s|ist|war|lautet|heißt|c[’']est|est|était|es|era|è|é|luidt|heet|brzmi|jest)(?: (?:now|still|just|jetzt|simplement|siempre|sempre|gewoon|nog|teraz|zawsze))?:?[ \t]+$/iu;

/** `I've been using sunflower as my password`: a verb, a word, `as`, a word for a password in the singular; in eight languages. */
export const usedAs =
  /(?<!\p{L})(?:using|use[ds]?|picked|chose|put|set|benutze|benutzt|nutze|verwende|nehme|utilise|utilisais|utilisé|mets|mis|uso|usaba|usé|usava|usei|puse|pongo|messo|metto|usato|coloquei|pus|gebruik|gebruikte|używam|używałem|używałam|mam|miałem|miałam|ustawiłem|ustawiłam)(?: (?:always|immer|überall|toujours|partout|siempre|sempre|altijd|overal|zawsze|wszędzie)){0,2} ["'“„]?(?<value>[\p{L}\d!#$*?_-]{4,30})["'”“]? (?:(?:as|als|comme|como|de|come|jako|di) (?:(?:my|our|his|her|their|the|mein|sein|ihr|unser|das|mon|son|notre|mi|su|la|mia|sua|minha|nossa|mijn|zijn|haar|ons|het|moje|swoje|nasze) )?(?:\p{L}{2,12} )?|(?:for (?:all|every)|für alle|pour tous|para todas|per tutte|em todas|voor al|do wszystkich)(?: (?:of )?(?:my|our|meine|mes|las|mis|le|mie|as|minhas|mijn|moich|swoich)){0,2} )(?:password|passwort|kennwort|pw|pin|passphrase|mot de passe|mdp|contraseña|clave|senha|palavra-passe|wachtwoord|hasło|passwords|passwörter|mots de passe|contraseñas|senhas|wachtwoorden|haseł)(?![\p{L}\p{N}-]| (?:manager|vault|generator|tool|app|policy|reset|hash|field))/dgiu;

/** Plain words that somebody says he uses as a password. Spans into `text`. */
export function* usedAsPassword(text: string): Generator<Match> {
  for (const { indices } of everyMatch(text, usedAs)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = text.slice(start, end);
    if (!isLoose(value)) yield { value, start, end };
  }
}

/** `my old password, butterfly, no longer works`: whose it is, a word between commas, and the sentence goes on. */
export const besideComma =
  /(?<!\p{L})(?:my|our|his|her|their|mein|meine|sein|ihr|unser|mon|son|notre|mi|su|nuestra|mia|sua|minha|nossa|mijn|zijn|haar|ons|moje|jego|jej|nasze)(?: \p{L}{2,14}){0,2} (?:password|passphrase|passwort|kennwort|masterpasswort|mot de passe|mdp|contraseña|senha|palavra-passe|wachtwoord|hasło)(?: \p{L}{2,12}){0,2} ?[,(–—] ?["'“„]?(?<value>\p{L}{5,24})["'”“]?(?: ?[)–—] ?|, )(?!(?:and|or|und|oder|et|ou|[yoei]|en|of|lub)(?!\p{L}))\p{Ll}/dgiu;

/** Spans into `text`. */
export function* namedBetweenCommas(text: string): Generator<Match> {
  for (const { indices } of everyMatch(text, besideComma)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = text.slice(start, end);
    if (!isLoose(value)) yield { value, start, end };
  }
}

/**
 * `Wifi CasaAzul y clave limonada`, `user anna, ww zonnebloem`: a login or a network before it, a word for a password that no compound is
 * made with, one to three plain words up to the end of the clause.
 */
export const besideLogin =
  /(?<=[,;/(–-] ?|(?<!\p{L})(?:and|und|et|[yeia]|en)(?: (?:the|das|le|la|el|il|het|guest|gast))? )(?:pw|pwd|psw|passwort|kennwort|schlüssel|mdp|mot de passe|clé|contraseña|clave|chiave|senha|chave|palavra-passe|ww|wachtwoord|sleutel|hasło|klucz):? ["'“]?(?<value>\d{10,63}|\p{L}{3,16}(?: \p{L}{3,16}){0,2})(?=["'`)]?(?:[.,;!?)](?=\s|$|["')])|\s*$|\s*\n| [(–—]))/dgiu;
const aLogin =
  /(?<!\p{L})(?:wi-?fi|wlan|ssid|hotspot|internet|network|netz(?:werk)?|netwerk|réseau|red|rete|rede|sieć|user(?:name)?|log-?in|benutzer(?:name)?|utilisateur|identifiant|usuario|usuário|utente|gebruiker|użytkownik|inlog|inloggen|portal|portaal|lid|mitglied|netflix|spotify|disney|zugang|compte|cuenta|conta|account|konto)(?!\p{L})|\p{L}@\p{L}/iu;

/** Spans into `text`. */
export function* plainBesideLogin(text: string): Generator<Match> {
  for (const { index, indices } of everyMatch(text, besideLogin)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = text.slice(start, end);
    const before = /(?:[^\n.!?]|[.!?](?!\s))*$/.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? '';
    if (aLogin.test(before) && !value.split(' ').some((word) => isLoose(word))) yield { value, start, end };
  }
}
