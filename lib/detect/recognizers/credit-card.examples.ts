import type { Examples } from '../recognizer';

/** Card numbers are the networks' published test numbers. */
export const examples: Examples = {
  finds: [
    { marked: 'My card is «4111 1111 1111 1111», cvv «737», exp «03/30».' },
    { marked: '«5555555555554444»' },
    { marked: 'Amex «3782-822463-10005» CID: «1234»' },
    { marked: 'card_number,cvc\n«4012888888881881»,«123»' },
    { marked: 'credit card no. «4556 1234 1234 1235»' },
    { marked: 'the visa ending in «4242» was declined' },
    { marked: 'Ann|«4000-0000-0092-5629»|active' },
    { marked: 'card «4111-1111-1111-1111» exp' },
    { marked: 'Visa ending in «4242»' },
    { marked: 'pan: «378282246310005»' },
    { marked: 'carte perdue, crypto «318»' },
    { marked: 'la tarjeta con el «402» de detrás' },
    { marked: 'my card, «819» on the back' },
  ],
  leaves: [
    { text: 'crypto 318 up, a house with 402 on the back door', because: 'no card near' },
    { text: 'order 1234567890123456 shipped', because: 'no card: wrong check digit and no cue' },
    { text: 'tracking 0000000000000000', because: 'one digit repeated' },
    { text: 'the offer expires 03/30', because: 'an expiry, but not of a card' },
    { text: 'const ids = [1718900000000, 1718900000001]', because: 'time stamps' },
    { text: 'event 456712345678901234', because: 'eighteen digits without a cue' },
    { text: '1234567890123456789012', because: 'too long' },
    { text: 'id 4111111111111112 saved', because: 'wrong check digit, no word' },
    { text: '0000 0000 0000 0000', because: 'one digit again and again' },
    { text: 'the cvc has three digits', because: 'no number' },
    { text: 'expires 05/27', because: 'no card near' },
    { text: 'SIM card 2 of 3', because: 'another card' },
    { text: 'tracking 9400 1118 9956', because: 'a parcel' },
  ],
};
