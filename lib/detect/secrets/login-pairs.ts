import type { Match } from '../matches';
import { isPath } from './assigned-secrets';
import { isSaid } from './password-words';
import { isPlaceholder } from './placeholders';
import { withoutMarks } from './spoken';
import { isMade } from './spoken-made';
import { isStrange } from './spoken-passwords';
import { everyMatch } from '../every-match';

/** A user name and a password that stand side by side. */
export interface LoginPair {
  readonly user: Match;
  readonly password: Match;
}

/** `log in with ann / x`, `credentials: ann / x`, `Zugangsdaten: ann / x`, in eight languages. */
export const pairCue =
  /(?<![\p{L}\p{N}_-])(?:log(?:ging)? ?in|log (?:me|him|her|them|us) in|logged in|logins?|sign(?:ing)? ?in|credentials?|creds|account|access|hasło i login|user(?:name)? ?(?:[/&+]|and) ?pass(?:word)?|zugangsdaten|anmeldedaten|zugang|anmelden|einloggen|log(?:ge)? dich ein|melde? dich an|connecte-toi|entrar?|inicia sesión|ingresa|identifiants?|accès|connexion|connectez-vous|credenciales|acceso|iniciar sesión|usuario y contraseña|credenziali|accesso|accedi|credenciais|acesso|inloggegevens|inloggen|toegang|dane (?:do )?logowania|zaloguj się|logowanie)(?: (?:details|info|data|(?:to|for|of|für|pour|para|per|voor|van|do|na|auf|bei|beim|zu|zum|zur|vom|au|aux|al|alla|all|a|à|ao|aan|del|della|de|du) [^\n.:;=/]{1,30}))?(?: (?:with|as|using|are|is|via|mit|als|sind|avec|sont|con|son|sono|com|são|met|zijn|jako|to)| ?[:=]):?[ \t]{1,3}/giu;
/** The pair itself. Sticky. */
export const pairValue =
  /["'`]?(?<user>[\p{L}\p{N}][\p{L}\p{N}._@+-]{1,60})["'`]? ?(?:[/|:,]|,? (?:then|dann|puis|luego|poi|depois|potem) | and | with | using | und | mit | et | avec | y | con | e | com | en | met | i | z ) ?(?:(?:dem|le|la|el|a|o|het) )?(?:password |hasłem |kennwort |mdp |pw |ww |clave |palavra-passe |parola |passwort |mot de passe |contraseña |senha |wachtwoord |hasło |the password |pass )?["'`]?(?<value>[^\s"'`<>]{4,100})/diuy;

/** Pairs behind words that announce them. Spans into `text`. */
export function* loginPairs(text: string): Generator<LoginPair> {
  for (const { 0: cue, index } of everyMatch(text, pairCue)) {
    pairValue.lastIndex = index + cue.length;
    const found = pairValue.exec(text);
    const [user, value] = [found?.indices?.groups?.['user'], found?.indices?.groups?.['value']];
    if (user === undefined || value === undefined) continue;
    const word = withoutMarks(text.slice(...value));
    if (!isPassword(word) || isPath.test(text.slice(user[0], value[0] + word.length))) continue;
    yield {
      user: { value: text.slice(...user), start: user[0], end: user[1] },
      password: { value: word, start: value[0], end: value[0] + word.length },
    };
  }
}

/** `ann@example.com / x`, and `ann@example.com:x` alone on a line, as lists of logins have it: what follows the address. */
export const behindMail = /(?<=\p{L})(?: ?[/|;] ?|, |:)(?<value>[^\s"'`<>/@]{6,60})/dgu;

/** Passwords behind a mail address. Spans into `text`. */
export function* mailPairs(text: string): Generator<Match> {
  if (!text.includes('@')) return;
  for (const { index, indices } of everyMatch(text, behindMail)) {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const value = withoutMarks(text.slice(start, end));
    if (!/\p{L}/u.test(value) || !/[\d!#$%&*?+]/.test(value) || /^\d{3,}-?\p{L}?$/u.test(value)) continue;
    if (!isMailbox.test(text.slice(Math.max(0, index - 60), index)) || /\.\p{L}{2,3}$/u.test(value)) continue;
    const isLine = /^[^\s/]*(?:\n|$)/.test(text.slice(start, start + 61));
    if (text[index] === ',' && !isMade(value)) continue;
    if (isPassword(value) && (text[index] !== ':' || isLine)) yield { value, start, end: start + value.length };
  }
}

const isMailbox = /[\p{L}\p{N}_%+-]@[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,24}){1,3}$/u;

/** `user ann, pw sunshine`: behind a user name even an ordinary word is a password. */
export const userWord =
  /(?<![\p{L}\p{N}_])(?:u:|user(?: ?name)?|log-?in|benutzer(?:name)?|utilisateur|identifiant|usuario|usuário|utente|utilizador|gebruiker(?:snaam)?|użytkownik)(?![\p{L}\p{N}_])/giu;
/** What follows it: the name, a word for a password, the password. Sticky. */
export const userAndPassword =
  /(?: (?:is|ist|est|es|è|é|jest|to))?:? ["']?(?<user>[\p{L}\p{N}][\p{L}\p{N}._@+-]{1,40})["']?[,;/]? {1,2}(?:and |und |et |y |e |en |i )?(?:p(?=:)|pw|pwd|pass|password|passwort|kennwort|mdp|mot de passe|contraseña|clave|senha|palavra-passe|wachtwoord|ww|hasło):? ["']?(?<value>[^\s"'`<>]{4,60})/diuy;

/** `username and password …`: no name. */
const joining = /^(?:and|or|und|oder|et|ou|con|com|lub|oraz)$/i;

/** Both values of such a pair. */
export function* userPairs(text: string): Generator<LoginPair> {
  for (const { index, 0: word } of everyMatch(text, userWord)) {
    userAndPassword.lastIndex = index + word.length;
    const places = userAndPassword.exec(text)?.indices?.groups;
    const [user, place] = [places?.['user'], places?.['value']];
    if (user === undefined || place === undefined) continue;
    const value = withoutMarks(text.slice(...place));
    const isWord =
      joining.test(text.slice(...user)) || (/^\p{Ll}+$/u.test(value) && (isSaid(value) || isSaid(text.slice(...user))));
    if (/^u:/i.test(word) && !isStrange(value)) continue;
    if (value.length < 4 || isWord || isPlaceholder(value) || isPath.test(value)) continue;
    yield {
      user: { value: text.slice(...user), start: user[0], end: user[1] },
      password: { value, start: place[0], end: place[0] + value.length },
    };
  }
}

/** No word of prose, no number of a port, no address. */
const isPassword = (word: string): boolean =>
  word.length >= 4 &&
  isStrange(word) &&
  !isPlaceholder(word) &&
  !isPath.test(word) &&
  !/^\d{1,5}$|^[\p{L}\d._-]+\.\p{L}{2,6}$/u.test(word);
