import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'she earns «$85,000» or «75.000 €»', level: 'strict', asks: false },
    { marked: 'pay «GBP 1200.50» now', level: 'strict', asks: false },
    { marked: 'it costs «€ 20.50»', level: 'strict' },
    { marked: 'a salary of «USD 85,000»', level: 'strict' },
    { marked: '«£1.2m» was paid', level: 'strict' },
    { marked: 'rent «950 EUR»', level: 'strict' },
    { marked: '«₹ 50,000»', level: 'strict' },
    { marked: '«$5 million»', level: 'strict' },
    { marked: 'about «200 dollars»', level: 'strict' },
    { marked: '«CHF 1200»', level: 'strict' },
  ],
  leaves: [
    { text: 'she earns $85,000', because: 'amounts are for the strict level' },
    { text: 'it costs €20 and 85,000 USD', because: 'amounts are for the strict level' },
    { text: '$HOME and $1', because: 'a shell' },
    { text: '20 percent', because: 'a share' },
    { text: '85,000 people', because: 'a count' },
    { text: 'the euro', because: 'no number' },
    { text: 'USD to EUR', because: 'no number' },
    { text: 'EUR-Lex 2016/679', because: 'a law' },
    { text: 'price: 20', because: 'no currency' },
    { text: 'a 5 dollar bill', because: 'amounts are for the strict level' },
  ],
};
