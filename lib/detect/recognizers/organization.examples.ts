import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'An invoice from «Brightwater Ltd» and one from «Foo & Bar LLP».', asks: false },
    { marked: 'Die «Musterwerk GmbH» hat gekündigt.' },
    { marked: 'She studied at «Northfield University» before.' },
    { marked: 'He left the «University of Examplia» in May.' },
    { marked: 'I work at «Meridian Analytics» now.' },
    { marked: 'I joined «Contoso» last year.' },
    { marked: 'Employer: «Globex Corporation»' },
    { marked: 'Both «Microsoft» and «Siemens» replied.' },
    { marked: 'Meine Tochter geht seit Mai in die «Kita Regenbogen».' },
    { marked: 'Mio figlio frequenta la «Scuola Verdi» da settembre.' },
    { marked: 'Ik werk bij «Jansen Transport» als chauffeur.' },
  ],
  leaves: [
    { text: 'Restart the data center and the bank of lights.', because: 'ordinary words' },
    { text: 'Health Services: an overview', because: 'a heading' },
    { text: 'my own company is small', because: 'no name' },
    { text: 'import { Group } from "./group"', because: 'code' },
  ],
};
