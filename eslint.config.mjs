// @ts-check
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importDirections, pureCode } from './eslint.imports.mjs';

const BY_HAND = 'Addresses of the site come from src/domain/paths.ts, which knows where it stands.';
const addressesByHand = [
  String.raw`Literal[value=/^\u002f[a-z][\w.-]*(?:\u002f|\.[a-z]+$)/i]`,
  String.raw`JSXAttribute[name.name=/^(?:href|src|action)$/] > Literal[value=/^\u002f(?!\u002f)/]`,
  String.raw`TemplateLiteral[quasis.0.value.raw=/^\u002f[a-z][\w.-]*\u002f/i]`,
].map((selector) => ({ selector, message: BY_HAND }));

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.astro', '.cache', 'node_modules'] },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  astro.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Else the module itself is loaded for its types: the find page carried all of zod.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // The compiler checks these, also in .astro files.
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: [] })],
      'import-x/extensions': ['.ts', '.tsx', '.astro'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts', '.tsx'],
        // By its path: the plugin loads a parser as CommonJS does, and this one gives no such way in.
        [fileURLToPath(import.meta.resolve('astro-eslint-parser'))]: ['.astro'],
      },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', importDirections],
    },
  },
  {
    // What draws or fetches: the site may stand in a folder of its host.
    files: ['src/**'],
    ignores: ['src/domain/paths.ts', 'src/build/**', 'src/commands/**', 'src/reader/**'],
    rules: { 'no-restricted-syntax': ['error', ...addressesByHand] },
  },
  ...pureCode,
);
