import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'Passport number: «C01X00T47»' },
    { marked: 'my passport is «533380006», expires 2030' },
    { marked: 'Reisepass Nr. «C4J1F6Z98»' },
    { marked: 'passportNo,name\n«X1234567»,Ann' },
    { marked: '{"passport_number":"«AB1234567»"}' },
    { marked: 'visa number «20234455667»' },
    { marked: '«P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10»' },
    { marked: 'Reisepass Nr. «C01X00T47»' },
    { marked: 'pasaporte «AAA123456»' },
    { marked: 'visa number «12345678»' },
    { marked: 'paszport mojej cioci «EB5529931» ważny' },
    { marked: 'documento «GB227714», nato' },
  ],
  leaves: [
    { text: 'renew your passport by 12/05/2025', because: 'a date' },
    { text: 'passport.js 0.7.0 and passport-local', because: 'a library' },
    { text: 'I paid by Visa 2 times', because: 'a card, and no number' },
    { text: 'the passport office opens at 9', because: 'no number' },
    { text: 'passport valid until 12/05/2030', because: 'a date' },
    { text: 'Visa card', because: 'a card' },
    { text: 'passport-jwt 4.0.1', because: 'a package' },
    { text: 'my passport is red', because: 'no number' },
    { text: 'passport 12', because: 'too short' },
    { text: 'C01X00T47', because: 'no cue' },
    { text: 'documento 12345, dokument 2024', because: 'no number of a document' },
  ],
};
