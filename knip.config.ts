/** What `knip` looks at: files, exports and packages that nothing uses fail `npm run check`. Each exception says why. */
import type { KnipConfig } from 'knip';

/** Style sheets name one another by `@import` only. */
const importsOfCss = (text: string) => [...text.matchAll(/(?<=@)import[^;]+;/g)].join('\n');

export default {
  compilers: { css: importsOfCss },
  workspaces: {
    '.': {
      project: ['src/**/*.{ts,tsx,astro,mdx,css}', 'scripts/**', 'tests/**/*.{ts,tsx}'],
      entry: [
        // Made a script by itself, by path: src/build/browser-scripts.ts.
        'src/embed/main.ts',
        // Routes of another language, by path: src/build/language-routes.ts.
        'src/views/ContributeInfoView.astro',
        // House styles: wijzer.config.ts names one of them, by its path.
        'src/styles/themes/*.css',
      ],
      // A catalogue of somebody else, which a test puts in the place of ours.
      ignore: ['tests/fixtures/eigen-catalogus/**'],
      // What `astro check` runs.
      ignoreDependencies: ['@astrojs/check'],
      // Debian's: a browser for the tests is installed where none is.
      ignoreBinaries: ['apt-get'],
    },
    bench: {
      // Started in a process of its own; bundled for the browser by path.
      entry: ['make-index.ts', 'engines/*.ts'],
      // Loaded by name at run time; started by path.
      ignoreDependencies: ['lighthouse', '@11ty/eleventy'],
      // Programs of the system, which say so themselves where they lack.
      ignoreBinaries: ['openssl', 'hugo'],
    },
  },
} satisfies KnipConfig;
