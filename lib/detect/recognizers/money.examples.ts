import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'she earns «$85,000» or «75.000 €»', level: 'strict', asks: false },
    { marked: 'pay «GBP 1200.50» now', level: 'strict', asks: false },
  ],
  leaves: [{ text: 'she earns $85,000', because: 'amounts are for the strict level' }],
};
