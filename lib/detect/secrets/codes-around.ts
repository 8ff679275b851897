import { matches, type Match } from '../matches';
import { nounPattern, nounsIn } from './spoken';

/** Words for a number of one's own that may stand behind it, in eight languages. */
export const codeBehind = nounPattern(
  '(?:debit |bank |card |phone |sim )?pin(?:[- ]?(?:code|number))?s?|passcode|(?:door|gate|alarm|entry|unlock) code|geheimzahl|(?:tür|alarm|tor)code|' +
    'code (?:pin|secret|de (?:ma|mon|la) (?:carte|porte|téléphone|sim|cb)[^\\n,.]{0,8})|digicode|clave (?:de la tarjeta|del cajero|del móvil)|código (?:pin|secreto|de la (?:puerta|alarma))|' +
    'codice (?:pin|segreto|del bancomat|della carta|del portone)|senha (?:do (?:cartão|celular|banco)|da conta)|pincode|toegangscode|kod (?:pin|do (?:drzwi|bramy|domofonu))',
);
/** A number and what joins it to a word behind it, as the end of what stands before the word. */
const numberBefore =
  /(?<![\p{L}\d.,:/€$£-])(?<value>\d(?:[ -]\d){3,5}|\d{4,8})["')]?(?: (?:is|as|ist|als|est|comme|es|como|è|come|é|jako|to)|[,?!:;–—(=-]+|\.) {0,2}(?:(?:it[’']s|that[’']s|this is|that is|das ist|dies ist|c[’']est|es|è|é|dat is|het is|to|to jest|is|was) )?(?:(?:my|the|our|his|her|new|mein|meine|die|der|neue|unser|le|la|mon|ma|nouveau|el|mi|nuevo|il|mio|nuovo|o|a|meu|minha|nova|novo|de|mijn|nieuwe|nowy|mój|moja) ){0,3}$/iu;
/** What the sentence says of the word itself: then the number is another. */
const goesOn =
  /^ (?:was|has|had|is|es|does|did|can|wurde|wird|hat|war|était|a |era|è|é|foi|werd|heeft|jest|był|został|stolen|geklaut|volé)/iu;

/** `mnemonic for 7315? it's my debit PIN`, `4471 is our gate code`. Spans into `text`. */
export function* codesBefore(text: string): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(text, codeBehind)) {
    const from = Math.max(0, index - 48);
    const value = numberBefore.exec(text.slice(from, index));
    const digits = value?.groups?.['value'];
    if (value === null || digits === undefined || /^(?:19|20)\d\d$/.test(digits)) continue;
    if (goesOn.test(text.slice(index + noun.length, index + noun.length + 12))) continue;
    const start = from + value.index + value[0].indexOf(digits);
    yield { value: digits, start, end: start + digits.length };
  }
}

/** Words for codes that a keypad or a lock takes. */
export const keyedCode = nounPattern(
  'pins?|pincode|codes?|code pin|código|codice|kod|combination|kombination|combinaison|combinación|combinazione|combinação|combinatie|lockbox|key ?safe|schlüsselbox|boîte à clé[fs]?|boîte à clefs|caja de llaves|cassetta|sleutelkastje|skrzynka na klucze',
);
/** Single figures with gaps. Sticky. */
export const spacedFigures = /\d(?:[ -]\d){2,7}(?![\p{L}\d]|[ .,-]\d| ?(?:%|€|kg|cm|mm))/uy;

/** `the key safe has 4 9 2 6`: figures apart from each other, behind such a word. */
function* spacedCodes(text: string): Generator<Match> {
  for (const { 0: noun, index } of nounsIn(text, keyedCode)) {
    const end = index + noun.length;
    const gap = /^[^\d\n.!?]{1,52}/.exec(text.slice(end, end + 53))?.[0] ?? '';
    if (!/[\s:=(“"']$/.test(gap)) continue;
    spacedFigures.lastIndex = end + gap.length;
    const value = spacedFigures.exec(text)?.[0];
    const isGiven =
      /[:=,(]\s?["“']?$|(?<!\p{L})(?:is|was|ist|war|merken|est|c[’']est|es|[èés]|jest|to|heeft|hat|ma|kod|has)\s["“']?$|^\s$/iu.test(
        gap,
      );
    if (value === undefined || !isGiven || isCounting.test(value)) continue;
    yield { value, start: end + gap.length, end: end + gap.length + value.length };
  }
}

/** `V12 L8 R30`, turns of a dial beside a word for what has one. */
export const dialled =
  /(?<!\p{L})(?:combination|combo|vault|safe|dial|locker|padlock|tresor|kombination|coffre|combinaison|caja fuerte|combinación|cassaforte|combinazione|cofre|combinação|kluis|combinatie|sejf|szyfr)(?!\p{L})[^\n\d.!?]{0,30}? (?<value>[LR]\d{1,2}(?:[ ,-]{1,2}[LR]\d{1,2}){1,3})(?![\p{L}\d])/dgiu;

/** `448120 is your Instagram code`, as services write it. */
export const yourCode =
  /(?<![\p{L}\d.,:/€$£-])(?<value>\d{4,8}|\d{3}[ -]\d{3}) (?:is your|ist dein|ist ihr|est votre|es tu|es su|è il tuo|é o seu|é seu|is je|is uw|to twój) (?:[\p{L}-]{2,20} ){0,3}\p{L}{0,20}(?:code|codice|código|kod|pin|tan|otp|passcode)(?!\p{L})/dgiu;

/** `3090 opens it`, `4471# unlocks the side door`. */
export const openingBefore =
  /(?<![\p{L}\d.,:/€$£-])(?<value>#?\d{4,6}[#*]?) (?:opens|unlocks|disarms|öffnet|entsperrt|ouvre|déverrouille|abre|desbloquea|apre|sblocca|opent|ontgrendelt|otwiera) (?:it|the|everything|all|die|das|den|alles|la|le|les|tout|el|todo|il|lo|tutto|o|a|tudo|de|het|drzwi|bramę|wszystko)(?!\p{L})/dgiu;

/** Codes that stand before what they open, or whose figures stand apart. Spans into `text`. */
export function* codesAround(text: string): Generator<Match> {
  yield* codesBefore(text);
  yield* spacedCodes(text);
  yield* matches(text, dialled);
  yield* matches(text, yourCode);
  for (const match of matches(text, openingBefore)) if (!/^(?:19|20)\d\d$/.test(match.value)) yield match;
}

const isCounting = /^1[ -]2[ -]3(?:[ -]4)?(?:[ -]5)?$/;

/** A question that somebody has to answer who lost his password, and its answer some words behind. */
export const answered =
  /(?<!\p{L})(?:security question|secret question|sicherheitsfrage|geheimfrage|question (?:secrète|de sécurité)|pregunta (?:secreta|de seguridad)|domanda (?:segreta|di sicurezza)|pergunta (?:secreta|de segurança)|(?:beveiligings|geheime )vraag|pytanie (?:pomocnicze|bezpieczeństwa))(?!\p{L})[^\n]{1,80}?(?<!\p{L})(?:answer|antwort|réponse|respuesta|risposta|resposta|antwoord|odpowiedź)(?: (?:is|was|ist|war|est|es|era|è|é|to|jest))?[ :,="'“]{1,4}(?<value>[\p{L}\d][\p{L}\d'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{1,30})?)(?=["'”.,;!?)]|\s*$|\n)/dgiu;

/** Spans into `text`. */
export const questionAnswers = (text: string): Generator<Match> => matches(text, answered);
