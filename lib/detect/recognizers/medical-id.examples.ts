import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'MRN: «00847261»' },
    { marked: 'Patient ID «P-448-102» was seen' },
    { marked: 'NHS number «943 476 5919»' },
    { marked: 'NPI «1245319599»' },
    { marked: 'medical record no. «MR-2291-88»' },
    { marked: 'Medicare «1EG4-TE5-MK73»' },
    { marked: 'Member ID: «XQH884120917»' },
    { marked: 'health insurance number is «A123456780»' },
    { marked: 'mrn,ward\n«448120»,4B' },
    { marked: 'Insurance: «INS-884863728»' },
    { marked: 'the file «MRN-1003212» was moved' },
    { marked: 'NPI: «1234567893»' },
  ],
  leaves: [
    { text: 'the patient is 45 and the chart shows 12 % growth', because: 'no number of a person' },
    { text: 'patient seen on 12/05/2024', because: 'a date' },
    { text: 'NHS waiting list: 7.6 million', because: 'a count' },
    { text: 'the MRN is on the wristband', because: 'no number' },
    { text: 'prescription for 2 weeks', because: 'a time' },
    { text: 'chart 12 of 40', because: 'a figure' },
    { text: 'AB1234563 in stock', because: 'no cue' },
    { text: 'medical file', because: 'no number' },
    { text: 'RX-8 by Mazda', because: 'a car' },
    { text: 'insurance costs 1200 a year', because: 'an amount' },
    { text: 'Medicare was founded in 1965', because: 'a year' },
  ],
};
