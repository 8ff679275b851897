import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { wallConfigs, withheld } from '../../lint/from-walls.js';
import type { Room } from '../../lint/walls.js';
import { capabilities, everywhere, rooms } from '../../lint/walls.js';

const linter = new Linter({ configType: 'flat' });
const configs = [
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  ...wallConfigs,
] as Linter.Config[];

const fileIn = ({ folder }: Pick<Room, 'folder'>): string => `${folder}/sample.tsx`;
const messagesFor = (code: string, filename: string): string[] =>
  linter.verify(code, configs, { filename }).map(({ message }) => message);

/** A room of the table that this one must not see, with a path that stands for it. */
function closedRooms(row: Room): string[] {
  const open = [row.room.split('/')[0], ...row.imports.map((name) => name.replace(':types', ''))];
  return rooms
    .filter(({ folder }) => /^lib\/[^/]+$/.test(folder))
    .map(({ room }) => room)
    .filter((room) => !open.some((name) => name === room || name?.startsWith(`${room}/`)));
}

describe.each(rooms)('the walls of $room', (row) => {
  it.each(withheld(row))('keep %s out', (_name, { code, instead }) => {
    for (const sample of code) expect(messagesFor(sample, fileIn(row)).join(), sample).toContain(instead);
  });

  it('hide the other rooms', () => {
    for (const room of closedRooms(row)) {
      expect(messagesFor(`import { a } from '@/lib/${room}/a';`, fileIn(row)), room).toHaveLength(1);
      expect(messagesFor(`import type { A } from '@/lib/${room}/a';`, fileIn(row)), room).toHaveLength(1);
      expect(messagesFor(`export * from '@/lib/${room}/a';`, fileIn(row)), room).toHaveLength(1);
      expect(messagesFor(`import { a } from '../../${room}/a';`, fileIn(row)), room).not.toEqual([]);
    }
  });

  it('refuse a package that is not in the row', () => {
    expect(messagesFor("import { a } from 'some-package';", fileIn(row))).toHaveLength(1);
  });

  it('let through what the row lists', () => {
    const open = row.imports.filter((name) => !name.endsWith(':types') && name !== 'components');
    for (const name of open) expect(messagesFor(`import { a } from '@/lib/${name}';`, fileIn(row))).toEqual([]);
    for (const name of row.packages) expect(messagesFor(`import { a } from '${name}';`, fileIn(row))).toEqual([]);
    for (const name of row.touches)
      for (const sample of capabilities[name]?.code ?? [])
        expect(messagesFor(sample, fileIn(row)).join()).not.toContain(capabilities[name]?.instead);
  });

  it('let types only through where the row says so', () => {
    for (const name of row.imports.filter((entry) => entry.endsWith(':types'))) {
      const path = `@/lib/${name.replace(':types', '')}`;
      expect(messagesFor(`import { a } from '${path}';`, fileIn(row))).toHaveLength(1);
      expect(messagesFor(`import type { A } from '${path}';`, fileIn(row))).toEqual([]);
    }
  });

  it('keep out what is banned everywhere', () => {
    for (const { code, message } of everywhere) expect(messagesFor(code, fileIn(row))).toContain(message);
  });
});

describe('the walls as a whole', () => {
  it('give the natives of the network to those who hold the page’s requests, the console to one file', () => {
    const withAny = (name: string): string[] =>
      rooms.filter(({ touches }) => touches.includes(name)).map(({ room }) => room);
    expect(withAny('network')).toEqual(['page/captured-natives', 'page/socket', 'page/xhr']);
    expect(withAny('site-storage')).toEqual(['content/web-storage']);
    expect(withAny('console')).toEqual(['background/report']);
  });

  it('keep the log, the detector and their libraries from every script that runs in a page', () => {
    const inPage = rooms.filter(({ room }) =>
      /^(?:page|bridge|chat-page|flow|entrypoints\/(?:page|bridge|review))$/.test(room),
    );
    expect(inPage).toHaveLength(7);
    for (const { imports, packages } of inPage) {
      expect(imports.filter((name) => /^(?:store|detect|background)/.test(name))).toEqual([]);
      expect(packages.filter((name) => /dexie|compromise|secretlint/.test(name))).toEqual([]);
    }
  });

  it('stand in the configuration that the linter really uses', { timeout: 60_000 }, async () => {
    const eslint = new ESLint();
    for (const row of rooms) {
      const config = (await eslint.calculateConfigForFile(fileIn(row))) as Linter.Config;
      expect(config.rules).toMatchObject({
        'no-restricted-globals': expect.arrayContaining([
          2,
          {
            name: row.touches.includes('site-storage') ? 'fetch' : 'localStorage',
            message: expect.anything() as unknown,
          },
        ]) as unknown,
        '@typescript-eslint/no-restricted-imports': [2, expect.anything()],
        'no-restricted-syntax': expect.arrayContaining([2]) as unknown,
      });
    }
  });
});
