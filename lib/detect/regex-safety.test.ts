import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['./**/*.ts', '!./**/*.test.ts', '!./**/*.examples.ts'],
  {
    eager: true,
  },
);

describe('every exported pattern takes linear time', () => {
  const patterns = [...patternsOf(modules)];

  it('finds them', () => {
    expect(patterns.length).toBeGreaterThan(50);
  });

  it.each(patterns.map((row) => [row.name, row.pattern] as const))('%s', (name, pattern) => {
    const result = checkSync(pattern.source, pattern.flags.replace(/[dv]/g, ''), { timeout: 4000 });
    console.log(
      name,
      result.status,
      result.complexity?.type,
      result.status === 'unknown' ? JSON.stringify(result.error) : '',
      'attack' in result && result.attack ? JSON.stringify(result.attack.pattern).slice(0, 200) : '',
      JSON.stringify((result as { hotspot?: unknown }).hotspot),
    );
    expect(result.status).toBe('safe');
  });
});

function* patternsOf(
  all: Record<string, Readonly<Record<string, unknown>>>,
): Generator<{ name: string; pattern: RegExp }> {
  for (const [path, exported] of Object.entries(all)) {
    for (const [name, value] of Object.entries(exported)) {
      for (const [place, pattern] of within(value, name)) yield { name: `${path.slice(2)} ${place}`, pattern };
    }
  }
}

/** Patterns in an exported value: itself, or in its members. */
function* within(value: unknown, name: string): Generator<[string, RegExp]> {
  if (value instanceof RegExp) yield [name, value];
  else if (typeof value === 'object' && value !== null && !(value instanceof Set)) {
    for (const [key, member] of Object.entries(value)) yield* within(member, `${name}.${key}`);
  }
}
