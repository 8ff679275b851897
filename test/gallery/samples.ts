import type { Choice, StandIn } from '@/lib/model/choice';
import type { Finding } from '@/lib/model/finding';
import { type Kind, kindTable } from '@/lib/model/kinds';
import type { ReviewRequest } from '@/lib/model/review';

type Planted = readonly [kind: Kind, value: string, reason: string];

const planted: readonly Planted[] = [
  ['person', 'Marta Lindqvist', 'a first name and a surname together'],
  ['email', 'marta.lindqvist@example.com', 'an e-mail address'],
  ['phone', '+1 212 555 0143', 'a phone number with a country code'],
  ['bank-account', 'GB82 WEST 1234 5698 7654 32', 'an IBAN whose check digits are right'],
  ['password', 'heron-kettle-41', 'stands after "password is"'],
  ['address', '14 Alder Lane, Springfield, IL 62704', 'street, city and ZIP code'],
];

const letter =
  'Please turn this into a polite letter to our landlord.\n\nMarta Lindqvist has paid the deposit from GB82 WEST 1234 ' +
  '5698 7654 32 on 3 May and still cannot get into the portal, although the password is heron-kettle-41. She lives at ' +
  '14 Alder Lane, Springfield, IL 62704 and can be reached under +1 212 555 0143 or marta.lindqvist@example.com.\n\n' +
  'Keep it short, and sign it with Marta Lindqvist.';

export function findingsIn(text: string, values: readonly Planted[] = planted): Finding[] {
  const findings: Finding[] = [];
  for (const [kind, value, reason] of values) {
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
      findings.push({ kind, start, end: start + value.length, score: 0.9, rule: `${kind}/sample`, reason, asks: true });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}

export function standInsFor(values: readonly Planted[] = planted): StandIn[] {
  const counters = new Map<Kind, number>();
  return values.map(([kind, value]) => {
    const number = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, number);
    return { kind, value, standIn: `[${kindTable[kind].label}_${String(number)}]` };
  });
}

export const findingsRequest: ReviewRequest = {
  id: 'sample',
  door: 'composer',
  siteName: 'ChatGPT',
  role: 'send',
  reason: 'findings',
  parts: [{ text: letter, findings: findingsIn(letter) }],
  standIns: standInsFor(),
  startingChoices: [],
  fileNames: [],
  mayOverride: true,
  composerCleared: false,
  actions: ['replace', 'keep'],
};

export const keptChoices: readonly Choice[] = [
  { value: '14 Alder Lane, Springfield, IL 62704', kind: 'address', action: 'keep' },
];

/** 200 values in half a megabyte, and characters that nobody sees. */
export function longRequest(): ReviewRequest {
  const values = Array.from({ length: 200 }, (_, index): Planted => {
    return ['email', `person${String(index)}@example.com`, 'an e-mail address'];
  });
  const filler = 'Nothing private stands in this sentence, it only takes room. '.repeat(40);
  const text = `Hidden\u200b here\u202e too. ${values.map(([, value]) => `${filler}${value} wrote.`).join('\n')}`;
  return {
    ...findingsRequest,
    parts: [{ text, findings: findingsIn(text, values) }],
    standIns: standInsFor(values),
  };
}
