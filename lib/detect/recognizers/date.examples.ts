import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'DOB: «12/05/1984»', asks: true },
    { marked: 'She was born on «May 12, 1984» in York', asks: true },
    { marked: 'geboren am «12. Mai 1984»', asks: true },
    { marked: 'date of birth «1984-05-12»', asks: true },
    { marked: 'name,dateOfBirth\nAnn,«12.05.1984»', asks: true },
    { marked: '{"birthDate":"«1984-05-12»"}', asks: true },
    { marked: 'né le «3 février 1990»', asks: true },
    { marked: 'we met on «3 June 2024»', level: 'strict', asks: false },
    { marked: 'Date: «2026-02-09T22:50:00Z»', level: 'strict' },
    { marked: "Please tell me your date of birth. It's «3/23/1940»", asks: true },
    { marked: 'I have lived here since «11/15/1979»', asks: false },
    { marked: 'Patient seen, MRN 12345: labs on «2024-05-12» fine.', asks: false },
  ],
  leaves: [
    { text: 'released on 2024-05-12, next on 3 June 2024', because: 'dates are for the strict level' },
    { text: 'born in 1984', because: 'a year only' },
    { text: 'version 1.2.2024', because: 'not at this level' },
    { text: 'since version 2.0', because: 'a version' },
    { text: '10.12.14.16', because: 'an address' },
    { text: '3/4 of 12/16', because: 'fractions' },
    { text: 'in May 2024', because: 'no day' },
    { text: 'born to run', because: 'no date' },
    { text: '2024-13-45', because: 'no such day' },
    { text: 'birthday cake for 12', because: 'a number of people' },
  ],
};
