import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'EIN «12-3456789»' },
    { marked: 'ITIN: «912-70-1234»' },
    { marked: 'Steuer-ID «36 574 261 809»' },
    { marked: 'Steuernummer: «151/815/08156»' },
    { marked: 'UTR «1955839661»' },
    { marked: 'PAN card «ACUPA7085R»' },
    { marked: 'USt-IdNr. «DE136695976»' },
    { marked: 'VAT number «GB 980 7806 84»' },
    { marked: 'CNPJ «16.727.230/0001-97»' },
    { marked: 'tax file number «123 456 782»' },
    { marked: '{"taxId": "«12-3456789»"}' },
    { marked: 'RUC «20512333797»' },
    { marked: 'NIPC «298603721»' },
    { marked: 'RFF+VA:«BE0412340070»' },
  ],
  leaves: [
    { text: 'RFC 2616 and RFC 9110 describe HTTP', because: 'a standard of four digits' },
    { text: 'pay VAT at 20 % of 1000', because: 'a rate' },
    { text: 'part 12-3456789 is out of stock', because: 'no cue' },
    { text: 'a tin can of 12 ounces', because: 'a can' },
    { text: 'vat is 20 percent', because: 'a share' },
    { text: 'pan 123456789012 left', because: 'no such form' },
    { text: 'RFC 2616', because: 'a document' },
    { text: 'tax of 1200 paid', because: 'an amount' },
    { text: '20512333797', because: 'no cue' },
    { text: 'the EIN has nine digits', because: 'no number' },
  ],
};
