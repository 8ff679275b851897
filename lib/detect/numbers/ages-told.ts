import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import { oneOf } from './one-of';

const isCount =
  '(?![\\p{L}\\d%°€$£:/-]|[.,]\\d| ?(?:%|€|km|kg|cm|min|uhr|euro|eur)| (?:hour|day|week|month|minute|time|percent|tag|stund|woche|monat|jour|heure|semaine|mois|día|hora|semana|mes|giorn|ore|settiman|dia|dagen|uur|week|maand|dni|godzin|tygodni|miesi))';
const who = oneOf('who|that|der|die|das|qui|que|che|el cual|dat|który|która|jaki');
const was = oneOf(
  'is|was|turned|will be|ist|war|wird|wurde|est|avait|aura|tenía|tiene|aveva|ha|tinha|tem|werd|wordt|miał|miała|ma',
);
const years = '(?:jahre|ans|años|anni|anos|jaar|lat|lata|years|yrs)(?!\\p{L})';
const pronouns = oneOf(
  'he|she|i|me|lei|lui|io|loro|ella|él|yo|ela|ele|eu|elle|il|moi|sie|er|ich|zij|ze|hij|ik|ona|ja|signora|signor|señora|señor|senhora|senhor|madame|monsieur|frau|herr|mevrouw|meneer|pani|pan',
);

/** Sentences that tell an age and have no word for years, or no verb. In lower case. */
export const agesTold: readonly RegExp[] = [
  // `my dad, who was 79, to A&E`
  new RegExp(
    `(?<!\\p{L})(?:${who}) (?:${was}) (?:then |already |damals |schon |alors |déjà |entonces |ya |allora |già |então |já |toen |al |wtedy |już )?(?<value>[1-9]\\d?)${isCount}(?=[,.;)]| (?:and|then|at|when|und|et|y|e|en|i)(?!\\p{L}))`,
    'dgu',
  ),
  // `bin 54, Förster`, `is net 34 geworden`
  /(?<=(?:^|[,;.!?(\n] ?)(?:ich |ik )?(?:bin|ben) )(?<value>[1-9]\d)(?=[,.;)]| (?:und|en)(?!\p{L}))/dgu,
  /(?<![\p{L}\d.,/-])(?<value>[1-9]\d?)(?= geworden(?!\p{L}))/dgu,
  // `lei 92 anni ha figlio`
  new RegExp(`(?<!\\p{L})(?:${pronouns})(?: (?:\\p{L}{2,16} ){0,1}|, )(?<value>[1-9]\\d?) (?=${years})`, 'dgu'),
  // `j'ai 15 ans (enfin 14)`
  /(?<=(?:years? old|years|jahre|ans|años|anni|anos|jaar|lat),? ?\(?(?:enfin|actually|well|eigentlich|bald|fast|almost|nearly|soon|presque|bientôt|casi|quasi|quase|bijna|prawie|en realidad|in realtà|na verdade|właściwie|eigenlijk) )(?<value>[1-9]\d?)(?![\p{L}\d]|[.,]\d)/dgu,
  // `7a, masc`, `pz 78 aa`, `M45,`
  /(?<![\p{L}\d.,/-])(?<value>[1-9]\d?)(?= ?(?:a|aa|a\.)(?:,| (?:masc|fem|sexo|m(?!\p{L})|f(?!\p{L}))))/dgu,
  /(?<=(?:^|[ (,])(?:pz|pte|pcte|pt|pat)\.? (?:di |de )?(?:aa\.? )?)(?<value>[1-9]\d)(?= ?(?:aa?|[jly]|yo|anni|anos|años|ans)?(?:[ ,.;)]|$))/dgu,
];

/** Spans into the text, which is in lower case. */
export function* toldAges(lower: string): Generator<Match> {
  if (!/\d/.test(lower)) return;
  for (const pattern of agesTold) {
    for (const { indices } of everyMatch(lower, pattern)) {
      const [start, end] = indices?.groups?.['value'] ?? [0, 0];
      if (end > start) yield { value: lower.slice(start, end), start, end };
    }
  }
}
