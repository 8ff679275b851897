import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'Order number «A-4471-22»' },
    { marked: 'customer ID: «CUST-00912»' },
    { marked: 'ticket #«884210» is open' },
    { marked: 'employee_id,name\n«E44120»,Ann' },
    { marked: 'Kundennummer «40117788»' },
    { marked: 'booking reference «X7K2P9»' },
    { marked: '{"invoiceNo": "«INV-2291-7»"}' },
    { marked: 'Policy: «POL-7066494»' },
    { marked: '<employer empid="«EMP-36839»"/>' },
    { marked: 'see «EMP-20585» for details' },
    { marked: 'Ann Lee|«536-90-4399»|1980-02-01|ann@example.com|«10325221»|x' },
  ],
  leaves: [
    { text: 'order 12 boxes, case 3 of 10', because: 'counts' },
    { text: 'the order number is on the label', because: 'no number' },
    { text: 'reference: 2019', because: 'a year' },
    { text: 'ref 1.25', because: 'a number of another sort' },
    { text: 'ORDER BY id, CASE WHEN 1', because: 'SQL' },
    { text: 'case 12 of the switch', because: 'code' },
    { text: 'EMP-1', because: 'too short' },
    { text: 'CASE-insensitive', because: 'a word' },
    { text: 'id,name\n1,Ann\n2,Bob', because: 'numbers of rows' },
    { text: 'user id is required', because: 'no number' },
    { text: 'customer service', because: 'no number' },
  ],
};
