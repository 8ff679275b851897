import { everyMatch } from '../every-match';

/** A run of ages: `3`, `5, 8 and 11`, `7 e 9`. */
const run = '\\d{1,2}(?:(?:, ?| ?& ?| (?:and|und|et|en|[eiy]) )\\d{1,2}){0,4}';
const isCount =
  '(?![\\p{L}\\d%°€$£:/]|[.,]\\d| ?(?:%|€|km|kg|cm|min|uhr|euro|eur)| (?:hour|day|time|tag|stund|jour|heure|día|hora|giorn|ore|dia|dagen|uur|dni|godzin))';
const children =
  'kids|children|sons|daughters|boys|girls|twins|grandkids|grandchildren|nieces|nephews|kinder|kindern|söhne|töchter|enkel|zwillinge|jungs|mädchen|enfants|fils|filles|jumeaux|jumelles|garçons|hijos|hijas|niños|niñas|nietos|gemelos|mellizos|peques|figli|figlie|bambini|bambine|nipoti|gemelli|filhos|filhas|netos|crianças|gémeos|gêmeos|meninos|meninas|kinderen|zonen|dochters|kleinkinderen|tweeling|dzieci|synowie|córki|wnuki|bliźniaki|bimbi|bimbe|ragazzi|jongens|meisjes|chłopców|dziewczynek|mãe de (?:dois|duas|três)|pai de (?:dois|duas|três)';
/** `kids aged 3 and 7`, `meine Kinder sind 4 und 9`, `mes enfants (3 et 7 ans)`, `figli di 7 e 9 anni`, `ages 5, 8 and 11`. */
export const agesOfChildren = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${children})(?:,? ?\\(|,? (?:are|aged?|ages|of|sind|im alter von|ont|ont déjà|âgés de|âgées de|de|tienen|son|hanno|di|têm|com|van|zijn|is|mają|w wieku)? ?)|ages? |aged )(?<value>${run})${isCount}`,
  'dgu',
);

const who =
  'mother|mum|mom|father|dad|son|daughter|brother|sister|wife|husband|nan|gran|grandma|grandpa|grandmother|grandfather|aunt|' +
  'uncle|pt|patient|client|baby|toddler|he|she|they|mutter|vater|sohn|tochter|oma|opa|mann|frau|er|sie|ich|mère|père|fils|fille|' +
  'bébé|mamie|papi|il|elle|madre|padre|hijo|hija|abuela|abuelo|bebé|mamma|papà|figlio|figlia|nonna|nonno|bimbo|bimba|neonato|mãe|' +
  'pai|filho|filha|avó|avô|moeder|vader|zoon|zoontje|dochter|dochtertje|mama|tata|syn|córka|babcia|dziadek|synek|córeczka';
/** `she'd be 80`, `i'll be 40`, `pt is 71`, `died at 91`, `mit 67 noch`, `a 40. Geburtstag` and the like: a verb or an occasion says it. */
export const agesSaid: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:(?:i|he|she|they|we|you)(?:'d| would|'ll| will) (?:now )?be|(?:pt|patient|client|mum|mom|dad|nan|gran|grandma|grandpa|wife|husband|mother|father|son|daughter|brother|sister|eldest|oldest|youngest) (?:is|was|turned)|(?:er|sie|ich) war|gran's|nan's|mum's|dad's|being|pushing|my (?:first|second|youngest|eldest) at|(?:died|passed away|retired|widowed|married|pregnant|diagnosed) at|starb mit|gestorben mit|schwanger mit|morte a|falleció a los|murió a los|décédée? à|morreu aos|overleden op|zmarła? w wieku|skończył[ay]?|ukończył[ay]?|ha compiuto|compirà|va cumplir|hizo|vai fazer|wordt|werd|est) (?<value>\d{1,3})(?![\p{L}\d%°€$£:/]|[.,]\d| (?:hour|day|week|minute|times|point|percent|euro|mal|stunden|tage))/dgu,
  /(?<![\p{L}\p{N}])(?:at|with|mit|a los|aos|[aà]) (?<value>[1-9]\d)(?= (?:i|i'm|he|she|my|noch|in rente|schon|an|años|anni|anos)(?!\p{L}))/dgu,
  /(?<![\p{L}\p{N}.,-])(?<value>\d{1,3})(?:st|nd|rd|th|ème|esimo|[.eº°])? (?:birthday|b-?day|geburtstag|anniversaire|cumpleaños|compleanno|aniversário|verjaardag|urodziny)(?!\p{L})/dgu,
  /(?<=[(, ])(?<value>[1-9]\d?) ?(?:j\.|lj\.|j(?=[,)])|l\.|yrs?(?=[ ,.)])|jr\.?(?=[ ,.)]|$)|yo(?=[ ,.)])|y\.o\.)/dgu,
  /(?<![\p{L}\p{N}])(?:lat|l\.|wiek) (?<value>\d{1,3})(?![\p{L}\d%]|[.,]\d)/dgu,
  /(?<![\p{L}\p{N}/])[mfw]\/(?<value>[1-9]\d)(?![\p{L}\d/%]|[.,]\d)/dgu,
  /(?<=^|[ (,])(?<value>[1-9]\d)[mf](?= (?:with|w\/|c\/o|present|hx|h\/o|admitted))/dgu,
  /(?<=\(|^)(?<value>[1-9]\d)(?=, ?[mfw][),])/dgu,
  /(?<=^|[(\n])[mfw](?<value>[1-9]\d)(?=[,.)] |\))/dgu,
  /(?<=^|[ (,])[hf] (?<value>[1-9]\d)(?= ans)/dgu,
  /(?<=^|[ (,])(?<value>[1-9]\d)[mf](?= (?:dating|here|married|single|looking|seeking|living)|\?)/dgu,
  /(?<![\p{L}\p{N}])in (?:my|his|her|their|your) (?:early|mid|late)[- ]?(?<value>[1-9]0)s(?!\p{L})/dgu,
  /(?<![\p{L}\p{N}])(?:er|sie|ich|ist|bin|war|frau|mann) (?:ist |bin |war )?(?:anfang|mitte|ende) (?<value>[2-9]0)(?=[ ,.;!?)]|$)/dgu,
  /(?<![\p{L}\p{N}])(?:a mis|a sus|op mijn|op zijn|op haar|aos meus|ai miei|con i miei) (?<value>[1-9]\d)(?=(?:e|ste)?(?![\p{L}\d%€]))/dgu,
  /(?<=\d,? (?:and |und |et |[yei] |en )?)(?:me|ich|moi|yo|io|eu|ik|ja) (?<value>[1-9]\d)(?=[,.;)!?]|$| (?:and|und|et|[yei]|en)(?!\p{L}))/dgu,
];
/** `baby is 18 months old`, `mon bébé de 8 mois`: a small child by months. */
export const ageInMonths = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${who}|who|kind|niño|niña|bambin[oa]|peuter|kleuter|dziecko|enfant)(?: (?:is|was|ist|est|es|ma|ha|tiene|tem|van|of|de|di|von|heeft|[aèé]))?,? \\(?(?<value>\\d{1,2}) (?:months?|weeks?|wks?|mo|monate?|wochen|mois|semaines|meses|semanas|mesi|settimane|maanden|weken|miesięcy|miesiące|tygodni)(?!\\p{L})`,
  'dgu',
);

/** Ages of children in a row, of small children, and those that a verb, an occasion or a record tells. Spans into the text, which is in lower case. */
export function* agesListed(lower: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const pattern of [agesOfChildren, ageInMonths, ...agesSaid]) {
    for (const { indices } of everyMatch(lower, pattern)) {
      const [start, end] = indices?.groups?.['value'] ?? [0, 0];
      for (const { index, 0: number } of everyMatch(lower.slice(start, end), /\d+/g))
        if (Number(number) < 116) yield { start: start + index, end: start + index + number.length };
    }
  }
}
