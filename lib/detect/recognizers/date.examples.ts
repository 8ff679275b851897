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
  ],
  leaves: [
    { text: 'released on 2024-05-12, next on 3 June 2024', because: 'dates are for the strict level' },
    { text: 'born in 1984', because: 'a year only' },
    { text: 'version 1.2.2024', because: 'not at this level' },
  ],
};
