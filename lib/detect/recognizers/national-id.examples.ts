import type { Examples } from '../recognizer';

/** Numbers are the issuers' published examples or made up with right check digits. */
export const examples: Examples = {
  finds: [
    { marked: 'my SSN is «536-90-4399»' },
    { marked: 'it reads «536-90-4399» on the card', level: 'balanced' },
    { marked: 'social security number: «536904399»' },
    { marked: 'ssn,name\n«536904399»,Ann' },
    { marked: 'SSN «987-65-4329»' },
    { marked: 'NI number «AB 12 34 56 C»' },
    { marked: 'PESEL: «44051401359»' },
    { marked: 'Mi DNI es «54362315-K»' },
    { marked: 'NIE «X-2482300-W»' },
    { marked: 'codice fiscale «RCCMNL83S18D969H»' },
    { marked: 'BSN «111222333»' },
    { marked: 'personnummer «880320-0016»' },
    { marked: 'CPF «390.533.447-05»' },
    { marked: 'AHV-Nummer «756.9217.0769.85»' },
    { marked: 'Aadhaar «2341 2341 2346»' },
    { marked: 'SIN «123-456-782»' },
    { marked: 'henkilötunnus «131052-308T»' },
    { marked: '身份证号:«360426199101010071»' },
    { marked: 'Green card number «SRC1234567890»' },
    { marked: 'national ID number: «XK-4471-9902»' },
  ],
  leaves: [
    { text: '000-12-3456 and 666-12-3456 and 900-12-3456', because: 'never issued, and no cue' },
    { text: 'part 44051401359 in stock', because: 'eleven digits without a cue' },
    { text: 'the sin of pride, ran 123 456 times', because: 'a word that means something else' },
    { text: 'BSN is the Dutch citizen service number', because: 'no number' },
    { text: 'commit 123456789 has 111222333 lines', because: 'nine digits without a cue' },
  ],
};
