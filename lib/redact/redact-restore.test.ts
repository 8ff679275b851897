import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kinds';
import { redactText } from './redact-text';
import { mayHoldStandIn, restoreText } from './restore';
import { assignStandIns, labelsIn } from './stand-ins';

const finding = (start: number, end: number, kind: Kind = 'person'): Finding => ({
  kind,
  start,
  end,
  score: 1,
  rule: 'test/any',
  reason: '',
  asks: true,
});
const ada = { kind: 'person', value: 'Ada', standIn: '[PERSON_1]' } as const;
const lovelace = { kind: 'person', value: 'Lovelace', standIn: '[PERSON_12]' } as const;
const email = { kind: 'email', value: 'ada@example.com', standIn: '[EMAIL_1]' } as const;
const known = [ada, lovelace, email];

describe('redactText', () => {
  it('replaces what was found', () => {
    expect(redactText('Hi Ada!', [finding(3, 6)], known, [])).toBe('Hi [PERSON_1]!');
  });

  it('knows a value in another spelling', () => {
    expect(redactText('Hi ADA!', [finding(3, 6)], known, [])).toBe('Hi [PERSON_1]!');
  });

  it('leaves what the person keeps, in any spelling', () => {
    const keep = [{ kind: 'person', value: 'Ada', action: 'keep' }] as const;
    expect(redactText('Ada, ADA', [finding(0, 3), finding(5, 8)], known, keep)).toBe('Ada, ADA');
  });

  it('takes findings in any order', () => {
    expect(redactText('Ada Lovelace', [finding(4, 12), finding(0, 3)], known, [])).toBe('[PERSON_1] [PERSON_12]');
  });

  it.each([
    ['overlap', [finding(0, 3), finding(2, 5)]],
    ['end behind the text', [finding(0, 99)]],
    ['are empty', [finding(2, 2)]],
    ['begin before the text', [finding(-1, 2)]],
  ])('throws where findings %s', (_, findings) => {
    expect(() => redactText('Ada Lovelace', findings, known, [])).toThrow(RangeError);
  });

  it('throws, without the value, where a stand-in is missing', () => {
    expect(() => redactText('Bo', [finding(0, 2)], known, [])).toThrow(
      /^A value that is to be replaced has no stand-in$/,
    );
  });
});

describe('restoreText', () => {
  it.each([
    ['as it was given', 'Dear [PERSON_1],', 'Dear Ada,'],
    ['in lower case', 'Dear [person_1],', 'Dear Ada,'],
    ['bare', 'Dear PERSON_1,', 'Dear Ada,'],
    ['bare, as the only text of a link', 'PERSON_1', 'Ada'],
    ['bare, behind an open bracket', 'Dear [PERSON_1 and others]', 'Dear [Ada and others]'],
    ['with a genitive', "[PERSON_1]'s PERSON_1's", "Ada's Ada's"],
    ['escaped for Markdown', '\\[PERSON_1\\] \\[PERSON\\_1\\] [PERSON\\_1]', 'Ada Ada Ada'],
    ['as the text of a link', '[PERSON_1](mailto:[EMAIL_1])', '[Ada](mailto:ada@example.com)'],
    ['before a remark in parentheses', '[PERSON_1](the first)', 'Ada(the first)'],
    ['percent-encoded', 'x?to=%5BEMAIL_1%5D&%5bperson_1%5d', 'x?to=ada%40example.com&Ada'],
    ['glued to letters', 'x[PERSON_1]y', 'xAday'],
    ['in further brackets', '[[PERSON_1]] **[PERSON_1]** `[PERSON_1]`', '[Ada] **Ada** `Ada`'],
    ['with a longer number', '[PERSON_12] PERSON_12', 'Lovelace Lovelace'],
  ])('takes back a stand-in %s', (_, text, restored) => {
    expect(mayHoldStandIn(text)).toBe(true);
    expect(restoreText(text, known)).toBe(restored);
  });

  it.each([
    ['unknown labels', '[PERSON_2] [PHONE_1] PERSON_2'],
    ['half of one that streams', 'Dear [PERSON_1'],
    ['half of an escaped one', 'Dear \\[PERSON_1\\'],
    ['less than half', 'Dear [PERSON_'],
    ['a part of a word', 'MY_PERSON_1 PERSON_1A PERSON_1_X xPERSON_1'],
    ['a bare one in lower case', 'const email_1 = person_1;'],
    ['numbers that go on', '[PERSON_123] PERSON_123'],
    ['a leading zero', '[PERSON_01]'],
  ])('leaves %s', (_, text) => {
    expect(restoreText(text, known)).toBe(text);
  });

  it('puts back the first of several spellings', () => {
    expect(restoreText('[PERSON_1]', [ada, { ...ada, value: 'ADA' }])).toBe('Ada');
  });

  it('takes a value for what it is, not for a pattern', () => {
    expect(restoreText('[PERSON_1]', [{ ...ada, value: '$& [EMAIL_1]' }, email])).toBe('$& [EMAIL_1]');
  });

  it('encodes a broken surrogate pair without failing', () => {
    expect(restoreText('%5BPERSON_1%5D', [{ ...ada, value: '\u{D800}' }])).toBe('%EF%BF%BD');
  });
});

/** Values that no label holds and that are one spelling each; texts made of them and of anything else. */
const value = fc
  .string({ unit: fc.constantFrom('a', 'é', 'ß', '🙂', '-', '\\', '"', '王'), minLength: 2, maxLength: 6 })
  .filter((it) => it.trim() === it);
const filler = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '[PERSON_1]',
    'PERSON_2',
    '[',
    ']',
    '\\[',
    '\\]',
    '_1',
    '%5B',
    '%5D',
    ' ',
    '[PERSON_',
    '(x)',
    'ID_1',
    '1',
  ),
);
const prompt = fc.array(fc.tuple(filler, fc.option(value, { nil: null })), { maxLength: 8 }).map((pieces) => {
  const findings: Finding[] = [];
  let text = '';
  for (const [plain, hidden] of pieces) {
    text += plain;
    if (hidden !== null) findings.push(finding(text.length, text.length + hidden.length));
    text += hidden ?? '';
  }
  return { text, findings };
});

describe('laws of redacting and restoring', () => {
  const redact = ({ text, findings }: { text: string; findings: readonly Finding[] }) => {
    const values = findings.map(({ start, end }) => ({ kind: 'person' as const, value: text.slice(start, end) }));
    const { standIns } = assignStandIns({ known: [], counters: {}, values, reserved: labelsIn(text) });
    return { redacted: redactText(text, findings, standIns, []), standIns };
  };

  it('restoring what was redacted gives the text, where each value has one spelling', () => {
    fc.assert(
      fc.property(prompt, (given) => {
        const { redacted, standIns } = redact(given);
        fc.pre(
          new Set(standIns.map(({ standIn }) => standIn)).size === new Set(standIns.map(({ value }) => value)).size,
        );
        expect(restoreText(redacted, standIns)).toBe(given.text);
      }),
      { numRuns: 2000 },
    );
  });

  it('nothing hidden is in the redacted text, where every occurrence was found', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(' ', ', ', '\n'), value), { minLength: 1 }), (pieces) => {
        const findings: Finding[] = [];
        let text = '';
        for (const [gap, hidden] of pieces) {
          findings.push(finding(text.length + gap.length, text.length + gap.length + hidden.length));
          text += gap + hidden;
        }
        const { redacted } = redact({ text, findings });
        for (const [, hidden] of pieces) expect(redacted).not.toContain(hidden);
        expect(redactText(redacted, [], [], [])).toBe(redacted);
      }),
    );
  });

  it('restoring never fails, and changes nothing where nothing is known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(restoreText(text, [])).toBe(text);
        if (labelsIn(text).length === 0) expect(restoreText(text, known)).toBe(text);
      }),
    );
  });
});
