import { cue, cued, identifier } from '../cue';
import { matches } from '../matches';
import { nationalNumbers } from '../numbers/national-numbers';
import { personNumbers } from '../numbers/person-numbers';
import { selfNamed } from '../numbers/self-named';
import type { Recognizer } from '../recognizer';

/** Where the country is not said, or its form is not in the table. */
export const nationalIdWords = cue(
  '(?:national|citizen|identity|personal|government) (?:id|identity|identification)(?: card)?',
  '(?:identity|id) cards?',
  'national id(?:entification)?',
  'id card',
  'aadhaa?r',
  'voter (?:id|card)',
  'epic no',
  'identity (?:number|no|#)',
  'ssn',
  'social security',
  'national insurance',
  'documento de identidad',
  "carte d'identité",
  "carta d'identità",
  'ausweisnummer',
  'personalausweis(?:nummer)?',
  'cédula(?: de ciudadanía| de identidad)?',
  'alien (?:registration )?number',
  'a-?number',
);

export const residencePermitWords = cue(
  'residence permit',
  'green card',
  'permanent resident card',
  'residence card',
  'aufenthaltstitel',
  'titre de séjour',
  'tarjeta de residencia',
  'permesso di soggiorno',
  'brp',
);

/** `NID-900184247`. */
export const ownName = selfNamed('NID|NIN|SSN|CNIC|NIC|VOTER');

export const nationalId: Recognizer = {
  id: 'national-id',
  kind: 'national-id',
  *find(view) {
    yield* nationalNumbers(view, personNumbers);
    for (const { start, end } of matches(view.text, ownName)) {
      yield { start, end, score: 0.8, rule: 'self-named', reason: 'It begins with the name of an identity number.' };
    }
    for (const { start, end, value } of cued(view, nationalIdWords, identifier)) {
      if (value.replace(/\D/g, '').length < 5) continue;
      yield { start, end, score: 0.65, rule: 'by-label', reason: 'Words before it announce an identity number.' };
    }
    for (const { start, end, value } of cued(view, residencePermitWords, identifier)) {
      if (value.replace(/\D/g, '').length < 5) continue;
      yield {
        start,
        end,
        score: 0.7,
        rule: 'residence-permit',
        reason: 'Words before it announce a residence permit.',
      };
    }
  },
};
