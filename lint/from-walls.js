import { capabilities, everywhere, rooms } from './walls.js';

const tests = ['**/*.test.{ts,tsx}', '**/*.{samples,fixtures}.ts', '**/test-*.ts'];
const globalObjects = ['window', 'self', 'globalThis'];
const libRooms = rooms.filter(({ folder }) => /^lib\/[^/]+$/.test(folder)).map(({ folder }) => folder.slice(4));

/** Flat config: the walls of every room, in the table's order, so that the row of a part replaces the row of the whole. */
export const wallConfigs = rooms.map((row) => ({
  name: `walls/${row.room}`,
  files: filesOf(row),
  ignores: tests,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: importBans(row) }],
    'no-restricted-globals': ['error', ...globalBans(row)],
    'no-restricted-properties': ['error', ...propertyBans(row)],
    'no-restricted-syntax': ['error', ...syntaxBans(row)],
  },
}));

/** The capabilities a room does without. */
export function withheld({ touches }) {
  return Object.entries(capabilities).filter(([name]) => !touches.includes(name));
}

function filesOf({ folder }) {
  return [`${folder}/**/*.{ts,tsx}`, `${folder}.ts`, `${folder}.tsx`];
}

function importBans(row) {
  const values = [ownRoom(row), ...row.imports.filter((name) => !name.endsWith(':types'))].map(pathOf);
  const types = row.imports.filter((name) => name.endsWith(':types')).map((name) => pathOf(name.replace(':types', '')));
  const bans = [
    {
      regex: `^@/(?!(?:${[...values, ...types].join('|')})(?:/|$))`,
      message: `${row.room} may import only ${row.imports.join(', ') || 'its own files'}. Pass the rest in from its caller (lint/walls.js).`,
    },
    {
      regex: `^(?:\\.\\./)+(?:lib/|components/|entrypoints/|(?:${libRooms.join('|')})(?:/|$))`,
      message: 'Between rooms import through @/lib/…, so that the wall can be seen.',
    },
    {
      regex: `^(?![@~]*/|\\.{1,2}/)(?!(?:${row.packages.join('|') || '-'})(?:/|$))`,
      message: `${row.room} may use the packages ${row.packages.join(', ') || '(none)'} only (lint/walls.js).`,
    },
    { regex: '^(?:~|@@)', message: 'One alias for all: @/…' },
  ];
  if (types.length > 0)
    bans.push({
      regex: `^@/(?:${types.join('|')})(?:/|$)`,
      allowTypeImports: true,
      message: `${row.room} may import types from here, not code: use import type.`,
    });
  return bans;
}

/** A part of a room belongs to that room: `detect/language` may import `detect`. */
function ownRoom({ folder }) {
  return folder.startsWith('lib/') ? folder.slice(4) : folder;
}

function pathOf(name) {
  return name.startsWith('components') || name.startsWith('entrypoints') ? name : `lib/${name}`;
}

function globalBans(row) {
  return withheld(row).flatMap(([, { globals = [], instead }]) => globals.map((name) => ({ name, message: instead })));
}

/** The globals once more as properties of the global object: `window.fetch`, and `const { fetch } = window`. */
function propertyBans(row) {
  return withheld(row).flatMap(([, { globals = [], properties = [], instead }]) => [
    ...globals.flatMap((property) => globalObjects.map((object) => ({ object, property, message: instead }))),
    ...properties.map((property) => ({ ...property, message: instead })),
  ]);
}

function syntaxBans(row) {
  const own = withheld(row).flatMap(([, { syntax = [], instead }]) =>
    syntax.map((selector) => ({ selector, message: instead })),
  );
  return [...own, ...everywhere.map(({ selector, message }) => ({ selector, message }))];
}
