import type { Examples } from '../recognizer';

/** Numbers are of ranges reserved for fiction: NANP 555-01XX, Ofcom's drama numbers, BNetzA's. */
export const examples: Examples = {
  finds: [
    { marked: 'Call me at «(202) 555-0143» tomorrow.' },
    { marked: '«202-555-0143» works too' },
    { marked: 'Mobile: «+1 202 555 0143»' },
    { marked: 'mobile «+44 7700 900123»', level: 'relaxed' },
    { marked: 'ring «020 7946 0958» (phone) after six' },
    { marked: 'Tel.: «030 23125 014»' },
    { marked: 'phone,name\n«2025550143»,Ann\n«2025550144»,Bob' },
    { marked: '{"phoneNumber": "«2025550143»"}' },
    { marked: 'fax «001-202-555-0143 x123»' },
    { marked: 'Handy «0171 39200 01»' },
    { marked: 'They are not answering at «785 8949»' },
    { marked: 'Main St 4\n«24 428557» office' },
    { marked: 'my number is «five five five, oh one four three two»' },
    { marked: 'Ring me in Oslo: «22 34 56 78»' },
  ],
  leaves: [
    { text: 'released on 2024-05-12, again on 12.05.2024 10:22', because: 'dates' },
    { text: 'id 8412345670 and order 2025550143', because: 'ten bare digits without a cue' },
    { text: 'a = [1024, 768, 3.14159, 1000000007]', because: 'numbers in code' },
    { text: 'ISBN 978-0-306-40615-7', because: 'a book' },
    { text: '10.1145/3292500.3330701 and 192.168.100.200', because: 'DOI and address' },
    { text: '1234567890 - 9876543210 = ?', because: 'a sum' },
    { text: 'from 1995-2004 to 2010-2015', because: 'years' },
    { text: 'one two three four five six', because: 'counting' },
    { text: 'scale 12 34 56 78 91', because: 'numbers without a country' },
    { text: '192.168.0.12:8080', because: 'an address' },
  ],
};
