import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'a «34-year-old» nurse, «34 years old»', level: 'strict', asks: false },
    { marked: 'Age: «34»', level: 'strict', asks: false },
    { marked: 'I am «29 years old»', asks: false },
    { marked: 'he is a «50 year old» man' },
    { marked: 'aged «71»' },
    { marked: 'Edad: «45»' },
    { marked: 'Alter: «38»' },
    { marked: 'a «7-year-old» boy' },
    { marked: '«82 y/o» female with a cough' },
    { marked: 'age = «19»' },
    { marked: 'name,age\nAnn,«44»' },
  ],
  leaves: [
    { text: 'a 34-year-old house, a 12 years old whisky', because: 'things have ages, too' },
    { text: 'an aged cheese', because: 'no number' },
    { text: 'age: unknown', because: 'no number' },
    { text: 'page 34, stage 12, usage: 80', because: 'words that end alike' },
    { text: 'age 18%', because: 'a share' },
    { text: 'the age of 3.5', because: 'a fraction' },
    { text: 'in 34 years', because: 'a span of time' },
    { text: 'old: 34', because: 'another label' },
    { text: 'the bronze age 1200 BC', because: 'an era' },
    { text: 'age=age+1', because: 'code' },
  ],
};
