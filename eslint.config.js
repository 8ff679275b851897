import noUnsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import { configs as regexpConfigs } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { wallConfigs } from './lint/from-walls.js';

const typescript = ['**/*.{ts,tsx}'];
const shipped = ['{lib,components,entrypoints}/**/*.{ts,tsx}'];
const tests = ['**/*.test.{ts,tsx}', '**/test-*.ts', 'test/**/*.{ts,tsx}'];

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', 'coverage/', 'test-results/', 'public/']),
  regexpConfigs.recommended,
  {
    name: 'core',
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // Spelled-out classes are what a format's standard says; nothing is gained by other words for the same set.
      'regexp/negation': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  {
    name: 'typescript',
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // A number in a message needs no ceremony.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An async function that throws rejects; one that is not throws at its caller.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Editors take text, undo included, by execCommand alone; an Enter that ends an IME is told by keyCode 229 alone.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: ['execCommand', 'keyCode'] }] }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    name: 'shipped',
    files: shipped,
    plugins: { 'no-unsanitized': noUnsanitized, 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Says what React's compiler would skip; we build without it.
      'react-hooks/incompatible-library': 'off',
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
    },
  },
  {
    // Natives are taken apart from their objects on purpose, and kept in closures that the page cannot reach into.
    name: 'the page’s world',
    files: ['lib/page/**/*.ts', 'lib/bridge/page-end.ts'],
    rules: {
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-template-expression': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'shape',
    files: shipped,
    ignores: [...tests, '**/*.{examples,samples,fixtures}.ts'],
    rules: {
      complexity: ['error', 20],
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 250, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  {
    // What the types promise, a page, another version of ourselves or a document still being read need not keep.
    name: 'where the types promise too much',
    files: ['lib/{page,chat-page,content,bridge,messages}/**/*.ts', 'lib/store/in-turn.ts', 'test/e2e/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // One closure a native: what it captured has to be out of everybody's reach.
    name: 'closures of the page’s world',
    files: ['lib/page/**/*.ts'],
    ignores: tests,
    rules: { 'max-lines-per-function': ['error', { max: 140, skipBlankLines: true, skipComments: true }] },
  },
  { name: 'entrypoints', files: ['entrypoints/*.ts'], rules: { 'max-lines': ['error', 80] } },
  ...wallConfigs,
  {
    name: 'tests',
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
