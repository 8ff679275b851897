import type { Examples } from '../recognizer';

/** IBANs of the ISO 13616 registry's examples. */
export const examples: Examples = {
  finds: [
    { marked: 'Pay to «DE89 3704 0044 0532 0130 00» BIC «COBADEFFXXX»' },
    { marked: 'iban:«GB29NWBK60161331926819»;' },
    { marked: 'IBAN: «DE12 3704 0044 0532 0130 00»' },
    { marked: 'routing number «021000021», account number «000123456789»' },
    { marked: 'Sort code «12-34-56» account «12345678»' },
    { marked: 'accountNumber,bank\n«12345678»,Example Bank' },
    { marked: 'SWIFT code is «DEUTDEFF»' },
    { marked: 'IFSC «ABCD0123456»' },
    { marked: 'my savings account «4402-118-9920»' },
    { marked: 'IBAN: «DE89 3704 0044 0532 0130 00»' },
    { marked: 'our BIC is «COBADEFFXXX»' },
    { marked: 'account ending in «4321»' },
    { marked: 'pay by UPI to «ann.lee@okbank»' },
    { marked: 'na konto «42 1020 0410 8481 9765 4299 4991»' },
    { marked: 'Sparbuch «3004417782»' },
    { marked: 'the account: «11-09-44», «00417738».' },
  ],
  leaves: [
    { text: 'AB12 is a plug, GB29 a flight', because: 'too short' },
    { text: 'GB29NWBK60161331926810', because: 'wrong check digits and no cue' },
    { text: 'a swift recovery, and routing 10 packets', because: 'words, not codes' },
    { text: 'account for 3000000 users', because: 'a verb' },
    { text: 'account of the events of 1989', because: 'a story' },
    { text: 'DE89 is a room', because: 'too short' },
    { text: 'routing table 10.0.0.0', because: 'networks' },
    { text: 'swift 5.9 and sort code quickly', because: 'programming' },
    { text: 'on account of 3 errors', because: 'a phrase' },
    { text: 'GB00 0000 0000 0000 00', because: 'wrong check digits, no word' },
    { text: 'the IBAN has up to 34 places', because: 'a length' },
    { text: 'user account created in 2024', because: 'a year' },
  ],
};
