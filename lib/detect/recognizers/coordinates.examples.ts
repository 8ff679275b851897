import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'meet at «48.858370, 2.294481»' },
    { marked: 'GPS «-33.8568,151.2153»' },
    { marked: `we stood at «48°51'29.6"N 2°17'40.2"E»` },
    { marked: '{"lat": «48.85837», "lng": «2.294481»}' },
    { marked: 'latitude,longitude\n«48.85837,2.294481»' },
    { marked: 'it is at «8FW4V75V+8Q»' },
    { marked: 'meet me at «V75V+8Q» Paris' },
    { marked: 'https://maps.example.com/@«48.858370,2.294481»,17z' },
    { marked: 'https://maps.example.com/?q=«48.8583,2.2944»' },
    { marked: 'geo:«37.786971,-122.399677»' },
    { marked: "anchored at «48°51.49'N 2°17.67'E»" },
    { marked: '«40.7128° N, 74.0060° W»' },
  ],
  leaves: [
    { text: 'weights = [0.12345, 0.54321, 0.98765]', because: 'a list of numbers' },
    { text: 'loss 0.6931, 0.5012', because: 'measures of a model' },
    { text: 'it costs 48.85, 2.29', because: 'too coarse' },
    { text: 'x = 95.12345, 200.54321', because: 'not on earth' },
    { text: 'Q12 -0.74269 -1.80020 3.12851 -0.69629', because: 'a vector' },
    { text: 'C++ and 12345678+90', because: 'a sum' },
    { text: 'ABCD+EF', because: 'letters that codes of places do not have' },
    { text: '48.8 N and 2.2 E', because: 'too coarse' },
    { text: 'version 48.85837', because: 'one number' },
    { text: 'lat: unknown', because: 'no number' },
    { text: 'accuracy 0.98765, 0.12345', because: 'measures' },
    { text: 'matrix [48.85837, 2.294481]', because: 'a matrix' },
  ],
};
