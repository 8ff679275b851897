import type { Examples } from '../recognizer';

/** Addresses and phrases are test vectors of BIP-39, BIP-173, BIP-350, EIP-55 and the Bitcoin wiki. */
const joined = (...parts: readonly string[]): string => parts.join('');
const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

export const examples: Examples = {
  finds: [
    { marked: 'pay «1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2»' },
    { marked: 'pay «bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4», thanks' },
    { marked: 'pay «bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0»' },
    { marked: '«0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed» on mainnet' },
    { marked: `wif «${joined('5HueCGU8rMjxEXxiPuD5BD', 'ku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ')}»`, kind: 'secret' },
    {
      marked: `private key: «${joined('0x', '9f3a61c07be24d58a1c3e5f70b2d4968', '9f3a61c07be24d58a1c3e5f70b2d4968')}»`,
      kind: 'secret',
    },
    { marked: `my words: «${phrase}».`, kind: 'secret' },
    {
      marked:
        '«1. legal\n2. winner\n3. thank\n4. year\n5. wave\n6. sausage\n7. worth\n8. useful\n9. legal\n10. winner\n11. thank\n12. yellow»'.replace(
          '«1. ',
          '1. «',
        ),
      kind: 'secret',
    },
    // Published in EIP-55.
    { marked: 'sent to «0x8617E340B3D01FA5F11F306F4090FD50E238070D» today' },
    { marked: 'from «0xde709f2102306220921060314715629080e2fb77»' },
    { marked: 'wallet «Dy4rYPsZGdqUjCEJ7AX2GcU7yusg5RkxPpXAp15FJ3E» (SOL)' },
  ],
  leaves: [
    {
      text: 'to impress this client like you can talk about this project you have',
      because: 'a sentence of listed words',
    },
    { text: '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3', because: 'wrong checksum' },
    { text: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed', because: 'wrong checksum in its capitals' },
    { text: '0x0000000000000000000000000000000000000000', because: 'the null address' },
    { text: 'you can have the whole year to make this work for every user', because: 'a sentence' },
    { text: 'legal legal legal legal legal legal legal legal legal legal legal legal', because: 'one word repeated' },
    { text: '0x0000000000000000000000000000000000000000', because: 'nobody' },
    { text: 'bc1 is a prefix', because: 'too short' },
    { text: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', because: 'wrong checksum' },
    { text: 'commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', because: 'a commit' },
  ],
};
