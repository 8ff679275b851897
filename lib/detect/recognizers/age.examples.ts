import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'a «34-year-old» nurse, «34 years old»', level: 'strict', asks: false },
    { marked: 'Age: «34»', level: 'strict', asks: false },
  ],
  leaves: [{ text: 'a 34-year-old nurse, aged 34', because: 'ages are for the strict level' }],
};
