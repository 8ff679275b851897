import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'meet at «48.858370, 2.294481»' },
    { marked: 'GPS «-33.8568,151.2153»' },
    { marked: `we stood at «48°51'29.6"N 2°17'40.2"E»` },
    { marked: '{"lat": «48.85837», "lng": «2.294481»}' },
    { marked: 'latitude,longitude\n«48.85837,2.294481»' },
  ],
  leaves: [
    { text: 'weights = [0.12345, 0.54321, 0.98765]', because: 'a list of numbers' },
    { text: 'loss 0.6931, 0.5012', because: 'measures of a model' },
    { text: 'it costs 48.85, 2.29', because: 'too coarse' },
    { text: 'x = 95.12345, 200.54321', because: 'not on earth' },
    { text: 'Q12 -0.74269 -1.80020 3.12851 -0.69629', because: 'a vector' },
  ],
};
