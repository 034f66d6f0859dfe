// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

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
      // The compiler checks these, also in .astro files.
      'no-undef': 'off',
    },
  },
  {
    // Imports run one way: schema, catalogue, components, views, pages; the command line stands beside the pages.
    files: [
      'src/schema/**',
      'src/reader/**',
      'src/domain/**',
      'src/draft/**',
      'src/generated-files/**',
      'src/commands/**',
    ],
    ignores: ['src/domain/load.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['astro:*', 'astro', 'astro/*'], message: 'Pure code knows no Astro.' },
            {
              group: [
                '**/components/*',
                '**/views/*',
                '**/pages/*',
                '**/find/*',
                '**/build/*',
                '!**/build/settings.ts',
                '**/ui/*',
              ],
              message: 'Imports run one way.',
            },
          ],
        },
      ],
    },
  },
  {
    // What build and browser draw with: everything it shows is given to it.
    files: ['src/ui/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['astro:*', 'astro', 'astro/*'], message: 'Components know no Astro.' },
            {
              group: ['**/domain/load.ts', '**/*-fs.ts', 'node:*'],
              message: 'Components load nothing: give it as a prop.',
            },
            {
              group: [
                '**/components/*',
                '**/views/*',
                '**/pages/*',
                '**/find/*',
                '**/contribute/*',
                '**/commands/*',
                '**/build/*',
              ],
              message: 'Imports run one way.',
            },
          ],
        },
      ],
    },
  },
);
