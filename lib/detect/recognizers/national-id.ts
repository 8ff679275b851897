import { cue, cued, identifier } from '../cue';
import { matches } from '../matches';
import { nationalNumbers } from '../numbers/national-numbers';
import { personNumbers } from '../numbers/person-numbers';
import { selfNamed } from '../numbers/self-named';
import type { Recognizer } from '../recognizer';
import { everyMatch } from '../every-match';

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
  'cédula de identidade',
  'cartão (?:de|do) cidadão',
  'bilhete de identidade',
  'identiteitskaart(?:nummer)?',
  '(?:numer|nr|seria i numer) dowodu(?: osobistego)?',
  'alien (?:registration )?(?:number|no)',
  'a-?number',
  "(?:n|no|numéro) (?:d')?étranger",
  'n[°º] (?:d.)?étranger',
  'numéro agdref',
  'v-?nummer',
  'ausländer(?:zentralregister)?nummer',
  'azr-?nummer',
  'vreemdelingennummer',
  'numer cudzoziemca',
  'sozialversicherungsnummer',
  '(?:sv|rv)-?n(?:umme)?r',
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
  'carta di soggiorno',
  '(?:título|autorização|cartão) de residência',
  'permiso de residencia',
  'verblijfs(?:vergunning|document|kaart)',
  'kart[aęy] pobytu',
  'carte de séjour',
  'carte de résident',
  'aufenthalts(?:karte|erlaubnis|gestattung)',
  'niederlassungserlaubnis',
  'brp',
);

/** `{ type: "CC", number: "1147005847" }`: which document it is. */
export const documentType =
  /["'](?:CC|CE|TI|RC|DNI|NIE|NIF|CPF|RG|CI|CUIT|CUIL|CURP|RUT|RUN|BSN|PESEL|SSN|NIN|NINO|ID|IDCARD|CNI|CNIC|NRIC|INE|PASSPORT|PP|PA|BI)["'],?\s{0,16}/g;
/** Its number, right behind. Sticky. */
export const typedNumber =
  /["']?(?:n|no|nr|num|number|numero|número|nummer|value|val|id|doc)["']? ?[:=]>? ?["']?(?<value>[A-Z\d][A-Z\d.-]{4,20})/diy;

function* typedNumbers(text: string): Generator<{ start: number; end: number; value: string }> {
  for (const { index, 0: type } of everyMatch(text, documentType)) {
    typedNumber.lastIndex = index + type.length;
    const [start, end] = typedNumber.exec(text)?.indices?.groups?.['value'] ?? [0, 0];
    if (end > start) yield { start, end, value: text.slice(start, end) };
  }
}

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
    for (const { start, end, value } of typedNumbers(view.text)) {
      if (value.replace(/\D/g, '').length < 4) continue;
      yield { start, end, score: 0.75, rule: 'by-type', reason: 'Before it stands the type of an identity document.' };
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
