import { everyMatch } from '../every-match';
import type { Match } from '../matches';
import { is } from '../language/lists/flags';
import { foldWord } from '../language/lists/fold-word';
import { nameFlagsOf } from '../language/lists/lookup';
import { ordinaryTag } from '../language/vocabulary';
import { oneOf } from './one-of';

const units = oneOf(
  'one|two|three|four|five|six|seven|eight|nine|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf',
  'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|um|dois|duas|três|quatro|sete|oito|nove|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć',
);
const tens = oneOf(
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt|trente|quarante|cinquante|soixante|quatre-vingts?',
  'treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|vinte|trinta|quarenta|cinquenta|sessenta|oitenta',
  'dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt',
);
const teens = oneOf(
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn',
  'diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove',
  'dez|onze|doze|treze|catorze|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezanove|dezenove|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien',
  'drei|vier|fünf|sechs|sieben|acht|neun|drie|vijf|zes|zeven|negen|due|tre|quattro|cinque|sei|sette|otto|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście',
);
/** Grown together: `achtundsiebzig`, `ottantatré`, `vijfentachtig`, `veintidós`. */
const grown = oneOf(
  '(?:\\p{L}{3,6}und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)',
  '(?:\\p{L}{3,5}[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)',
  '(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[aiuo]\\p{L}{0,7}|veinti\\p{L}{2,6}',
);
const number = `(?:(?:${tens})(?:[ -](?:et |y |e )?(?:${units}))?|${teens}|${grown}|${units})`;
const verbs = oneOf(
  "is|was|am|turned|aged|i'm|he's|she's|ist|war|wird|wurde|bin|von|a|avait|ai|j'ai|as|fête|tiene|tengo|tenía|cumplió|cumple|cumplo|ha|ho|aveva|avevo|compie|compio|di|tem|tenho|tinha|fez|faz|ben|werd|wordt|ma|mam|miał|miała|skończył|skończyła|kończy|de|van",
);

/** `sixty seven year old`: English says it by itself. */
export const spelledOld = new RegExp(`(?<!\\p{L})(?<value>${number})(?= ?-?years?[ -]old(?!\\p{L}))`, 'dgu');
/** `ist achtundsiebzig Jahre alt`, `tiene ochenta y dos años`: elsewhere a verb has to say it. */
export const spelledYears = new RegExp(
  `(?<!\\p{L})(?:${verbs}) (?<value>${number})(?= (?:years|jahre|ans|años|anni|anos|jaar|lat|lata)(?!\\p{L}))`,
  'dgu',
);

/** `Ahmed is eleven and …`: a name, a verb, a number, and no word for years. */
export const spelledBare = new RegExp(
  `(?<= )(?:is|ist|wird|tiene|compie|tem|turned|just turned|wordt|kończy) (?<value>${teens}|${tens}|${grown})(?= ?[.,;!?)]| ?$| ?\\n| (?:and|und|y|e|et|en|i)(?!\\p{L}))`,
  'dgu',
);

function* spelledBehindNames(lower: string): Generator<Match> {
  for (const { index, indices } of everyMatch(lower, spelledBare)) {
    const name = /\p{L}{3,16}(?= $)/u.exec(lower.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const flags = nameFlagsOf(foldWord(name));
    if ((flags & is.first) !== 0 && (flags & is.commonWord) === 0 && ordinaryTag(name) === null)
      yield { value: lower.slice(start, end), start, end };
  }
}

/** Ages in words. Spans into the text, which is in lower case. */
export function* agesSpelled(lower: string): Generator<Match> {
  yield* spelledBehindNames(lower);
  if (!speaksOfYears.test(lower)) return;
  for (const pattern of speaksOfOld.test(lower) ? [spelledOld, spelledYears] : [spelledYears]) {
    for (const { indices } of everyMatch(lower, pattern)) {
      const [start, end] = indices?.groups?.['value'] ?? [0, 0];
      if (!ago.test(lower.slice(end, end + 24))) yield { value: lower.slice(start, end), start, end };
    }
  }
}

const speaksOfYears = /\p{L} ?-?(?:years?[ -]old|years|jahre|ans|años|anni|anos|jaar|lat|lata)(?!\p{L})/u;
const speaksOfOld = /years?[ -]old/;
const ago = /^ \p{L}+ (?:ago|fa|atrás|geleden|temu|later|später|plus tard|after|of|experience|erfahrung)(?!\p{L})/u;
