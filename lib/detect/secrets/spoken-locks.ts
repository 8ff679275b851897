import type { Match } from '../matches';
import { nounPattern, nounsIn } from './spoken';

/** What opens by a code or is switched off by one, and words for opening, in eight languages. */
export const lockNoun = nounPattern(
  'alarms?|alarm system|(?:tv )?parental (?:lock|control)|child lock|storage unit|burglar alarm|key ?pad|lock ?box|key ?box|key ?safe|safe|vault|(?:bike|gym|suitcase|luggage|combination) lock|padlock|locker|gate|(?:front|back|garage) door|door lock|unlocks?|unlock(?:ed|ing)|' +
    'alarmanlage|tresor|safe|schlüsseltresor|schlüsselsafe|schlüsselbox|kindersicherung|schlüsselkasten|(?:fahrrad|zahlen|vorhänge|koffer)schloss|schließfach|spind|haustür|garagentor|tor|\\p{L}{0,3}entsperr\\p{L}{1,6}|' +
    'alarme|coffre(?:-fort)?|cadenas|boîte à clés?|portail|casier|interphone|déverrouill\\p{L}{1,6}|' +
    'alarma|caja fuerte|candado|portal|portón|taquilla|desbloque\\p{L}{1,6}|' +
    'allarme|antifurto|cassetta delle chiavi|valigia|cassaforte|lucchetto|cancello|portone|armadietto|sblocc\\p{L}{1,6}|' +
    'cofre|cadeado|portão|armário|caixa de chaves|mala|' +
    'kluis|kluisje|fietsslot|cijferslot|hangslot|sleutelkastje|sleutelkluis|kofferslot|slagboom|poort|voordeur|ontgrendel\\p{L}{0,5}|' +
    'sejf|kłódka|kłódki|szafka|szafki|brama|bramka|furtka|domofon|odblok\\p{L}{2,8}',
);

/** What stands before the digits: a verb that gives them, a word for typing, a mark. */
const giving =
  /(?:^|[\s,;('’])(?:[sèé]|with|by typing|is|it[’']?s|type|enter|dial|press|punch in|mit|hat|ist|lautet|tippe?n?|drück(?:e|en)?|eingeben|avec|est|c[’']est|taper?|tapez|composer?|composez|con|es|marcar?|teclear?|pulsar?|si apre con|digitare?|digita|com|digite|met|toets(?: in)?|heeft|na|kodem|jest|to|ma|wpisz|wpisać|wciśnij)[\s:]{1,3}$|:[ \t]{1,3}(?:\p{L}{2,12} ){0,2}$|(?:->|→|=>|=) ?$/iu;
/** A time, an amount, a date: other digits stand behind these. */
const isElse =
  /(?<![\p{L}\p{N}])(?:at|um|à|alle|às|om|godz\p{L}*|uhr|since|seit|depuis|desde|dal|sinds|od|costs?|kostet|coûte|cuesta|costa|kost|kosztuje|weigh\p{L}*|wiegt|model\p{L}*|version|serial|room|flight|bus|train|line|floor|level|unit|error|fehler|erreur|set for|goes? off|went off|rings?|klingelt|sonne|suena|suona|toca|gaat af|dzwoni)(?![\p{L}\p{N}])/iu;
/** The code and the end of its clause. Sticky. */
export const lockValue =
  /[#*]?(?:\d{4,6}|\d{2,4}[A-F]\d{0,3}|\d{1,2}(?:[-–]\d{1,2}){2}|\d(?: \d){3}|\d(?:-\d){3})[#*]?(?=[.,;!?)]?(?:\s*$|\n)|[.,;!?)](?: |$)| [-–—(]| (?:and|but|so|then|to|und|aber|dann|auf|et|mais|puis|[yei]|pero|poi|ma|mas|en|maar|open|depois|daarna|potem|ale|now)(?: |$))/duy;

/** `the lockbox opens with 4420`, `Alarmanlage ausschalten: 9034`, `bike lock 8 3 1 5`. Spans into `text`. */
export function* lockCombinations(text: string): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(text, lockNoun)) {
    const end = index + noun.length;
    const gap = /^[^\d\n!?*#]{1,48}/.exec(text.slice(end, end + 49))?.[0];
    if (gap === undefined || isElse.test(gap) || /\.\s/.test(gap)) continue;
    lockValue.lastIndex = end + gap.length;
    const value = lockValue.exec(text)?.[0];
    if (value === undefined) continue;
    const to = end + gap.length + value.length;
    const behind = text.slice(to, to + 80);
    const around = `${text.slice(Math.max(0, index - 80), index)} ${behind}`;
    if (!isGivenBy(noun, { gap, value, behind, around })) continue;
    yield { value, start: end + gap.length, end: end + gap.length + value.length };
  }
}

interface Given {
  readonly gap: string;
  readonly value: string;
  readonly behind: string;
  /** Before the noun and behind the value. */
  readonly around: string;
}

/** A list of what somebody has to know who comes into a house. */
const forEntering =
  /(?<!\p{L})(?:wi-?fi|wlan|codes?|pin|password|pw|keys?|passwort|kennwort|clé|mot de passe|código|clave|contraseña|chiave|senha|wachtwoord|sleutel|hasło|kod|keypad|lock|alarm)(?!\p{L})/iu;

function isGivenBy(noun: string, { gap, value, behind, around }: Given): boolean {
  const isGroups = /[- –]/.test(value);
  const isTime = /^0\d[0-5][05]$|^(?:19\d|20[0-2])\d$/.test(value);
  if (gap === ' ') {
    if (isGroups || /(?:pad|box|lock|schloss|slot|cadenas|kastje|kluis|safe|chiavi)$/.test(noun) || /[#*]$/.test(value))
      return true;
    return !isTime && /^(?:[,.;)]|\s*$|\n)/.test(behind) && forEntering.test(around);
  }
  if (!giving.test(gap)) return false;
  return isGroups || !isTime || /typ|tap|tipp|dig|press|with|mit|avec|con|com|met|kodem|wpis|toets|marc/i.test(gap);
}
