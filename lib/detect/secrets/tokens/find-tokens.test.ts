import { describe, expect, it } from 'vitest';
import { type View, viewOf } from '../../view/view';
import { compileFormat, leastOf } from './compile';
import { tokenFinder } from './find-tokens';
import { alphabets, type FormPart, readForm, type TokenFormat } from './token-format';
import { tokenFormats } from './token-formats';

/** Services that the table has to know at least. */
const fewestServices = 250;

const findAll = tokenFinder(tokenFormats);

describe('the table of token formats', () => {
  it('knows many services, each format once', () => {
    expect(new Set(tokenFormats.map(({ vendor }) => vendor)).size).toBeGreaterThanOrEqual(fewestServices);
    const ids = tokenFormats.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says of each format how it is told and where that is written', () => {
    for (const { id, prefix, keywords, infix, source, form } of tokenFormats) {
      expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
      expect(prefix.length + keywords.length + (infix === undefined ? 0 : 1), id).toBeGreaterThan(0);
      for (const keyword of keywords) expect(keyword).toBe(keyword.toLowerCase());
      expect(infix === undefined || form.includes(infix), id).toBe(true);
      expect(source, id).toMatch(/\w{3}/);
      expect(
        readForm(form).some((part) => typeof part !== 'string'),
        id,
      ).toBe(true);
    }
  });
});

describe.each(tokenFormats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const draw = drawFrom(id);
  const findOne = tokenFinder([format]);
  const rounds = 4;

  it('is found, by its own row and by the whole table', () => {
    for (let round = 0; round < rounds; round++) {
      const token = sampleOf(format, draw);
      const { text, view } = inText(format, token);
      const start = text.indexOf(token);
      expect([...findOne(view)].map((found) => [found.start, found.value])).toContainEqual([start, token]);
      expect([...findAll(view)].some((found) => found.start <= start && found.end >= start + token.length)).toBe(true);
    }
  });

  it('is left alone where it is too short or has strange characters', () => {
    for (let round = 0; round < rounds; round++) {
      for (const broken of [tooShort(format, draw), withStrangers(format, draw)]) {
        expect([...findOne(inText(format, broken).view)].map(({ value }) => value)).toEqual([]);
      }
    }
  });

  it('has a pattern without a trap', () => {
    expect(compileFormat(format).pattern.source).not.toMatch(/[*+}]\)[*+{]/);
  });
});

describe('what is left alone', () => {
  it.each([
    ['the manual of IAM', ['AKIA', 'IOSFODNN7EXAMPLE']],
    ['the manual of Stripe', ['sk_test_', '4eC39HqLyjWDarjtT1zdp7dc']],
    ['a package with hyphens', ['sk-', 'learn-contrib-imbalanced-learn']],
    ['a placeholder', ['glpat-', 'your-token-goes-here-replace-it-now-1']],
    ['one letter again and again', ['ghp_', 'x'.repeat(36)]],
    ['a hash beside the name of a service', ['datadog agent key, commit ', '9f3a61c07be24d58a1c3e5f70b2d4968']],
    ['a number of a project', ['railway project id: ', '3f2b8c1e-6d4a-4b7f-9a3e-1c2d3e4f5a6b']],
  ])('%s', (_, parts) => {
    expect([...findAll(viewIn(parts.join('')))].map(({ format }) => format.id)).toEqual([]);
  });
});

const viewIn = (text: string): View => viewOf({ start: 0, text }).view;

function inText(format: TokenFormat, token: string): { text: string; view: View } {
  const text = `${format.keywords[0] ?? 'my'} api key: ${token}\n`;
  return { text, view: viewIn(text) };
}

type Draw = (below: number) => number;

/** Park and Miller's generator (CACM 31, 1988), seeded by the row's name: the same samples each time. */
function drawFrom(seed: string): Draw {
  let state = 1 + Array.from(seed).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_646, 7);
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A drawn part begins and ends with a letter or digit, and holds a digit and a letter where its alphabet does. */
function drawn(part: FormPart, draw: Draw, length?: number): string {
  if (typeof part === 'string') return part;
  const all = alphabets[part.alphabet].sample;
  const plain = all.replace(/[^a-z\d]/gi, '');
  const units = Array.from({ length: length ?? part.least }, (_, at, last = (length ?? part.least) - 1) => {
    const from = at === 0 || at === last ? plain : all;
    return from[draw(from.length)] ?? '';
  });
  if (units.length > 3 && /\d/.test(all)) units[1] = String(draw(8) + 2);
  return units.join('');
}

const sampleOf = (format: TokenFormat, draw: Draw): string =>
  (format.prefix[draw(Math.max(1, format.prefix.length))] ?? '') +
  readForm(format.form)
    .map((part) => drawn(part, draw))
    .join('');

/** Every drawn part one unit shorter than the fewest that are taken. */
function tooShort(format: TokenFormat, draw: Draw): string {
  const parts = readForm(format.form);
  const isLenient = format.prefix.length > 0 && parts.length === 1;
  const short = parts.map((part) =>
    typeof part === 'string' ? part : drawn(part, draw, leastOf(part, isLenient) - 1),
  );
  return (format.prefix[0] ?? '') + short.join('');
}

/** A unit that no alphabet has in the middle of each drawn part. */
function withStrangers(format: TokenFormat, draw: Draw): string {
  const parts = readForm(format.form).map((part) => {
    const value = drawn(part, draw);
    return typeof part === 'string'
      ? value
      : `${value.slice(0, value.length / 2)}*${value.slice(value.length / 2 + 1)}`;
  });
  return (format.prefix[0] ?? '') + parts.join('');
}
