import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalContent, commitmentOf, firstLink, linkOf } from './chain';
import { draftWith } from './entry.samples';

/** Test vectors: anyone who writes a checker of exported logs can hold it against these. */
const salt = '11'.repeat(32);
const content =
  '{"version":1,"time":1790000000000,"site":"chatgpt","door":"wire","transport":"fetch","pathClass":"send","size":120,' +
  '"findings":[{"kind":"person","action":"replace","count":2},{"kind":"email","action":"keep","count":1}],' +
  '"verdict":"review","outcome":"sent-redacted","reason":"findings","duration":2300,' +
  '"rules":["email/address","person/name"],"consentVersion":1,"extensionVersion":"0.1.0","digest":""}';
const commitment = '1b8b9c0af5a79d886b4ca87b0ed0d17a982d8222e06a72c487949f3d88595b8c';
const link = 'ad4a04f7df494fb4f24a534eec951dadfdf4866d466878764dcb10a649968909';
const secondLink = 'fe1477b027baf840f89fbe15090c2ad26e6f25d0948400d92ebb114bb29c95f7';

describe('the chain, by its written vectors', () => {
  it('writes content in one order, whatever order it came in', () => {
    const backwards = Object.fromEntries(Object.entries(draftWith()).reverse());
    expect(canonicalContent(draftWith())).toBe(content);
    expect(canonicalContent({ ...draftWith(), ...backwards })).toBe(content);
  });

  it('commits to salt and content', () => {
    expect(commitmentOf(salt, draftWith())).toBe(commitment);
    expect(commitmentOf('22'.repeat(32), draftWith())).not.toBe(commitment);
  });

  it('links the one before, the sequence and the commitment', () => {
    expect(linkOf(firstLink, 1, commitment)).toBe(link);
    expect(linkOf(link, 2, commitment)).toBe(secondLink);
    expect(linkOf(link, 2 ** 40, commitment)).not.toBe(secondLink);
  });

  it('agrees with another implementation of SHA-256', () => {
    const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest('hex');
    const sequence = Buffer.from('0000000000000001', 'hex');
    expect(sha(Buffer.from(salt, 'hex'), Buffer.from(content, 'utf8'))).toBe(commitment);
    expect(sha(Buffer.alloc(32), sequence, Buffer.from(commitment, 'hex'))).toBe(link);
  });
});
