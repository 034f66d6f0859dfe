// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { buildList } from './src/build/build-list.ts';
import { filesForHosts } from './src/build/host-files.ts';
import { fontFile, fontWeights } from './src/build/font-fs.ts';
import { edition } from './src/build/edition.ts';
import { siteUrl } from './src/build/settings.ts';
import { embedScript, leftOut, SHARED_IN_FORM, workerScript } from './src/build/browser-scripts.ts';
import { guideAttributes, guideGrammar } from './src/build/guide-grammar.ts';
import { jsxWithoutBabel, taggedComponents } from './src/build/jsx.ts';
import { languageRoutes } from './src/build/language-routes.ts';
import { leanCss } from './src/build/lean-css-fs.ts';
import { pageHead } from './src/build/page-head.ts';
import { plainFiles } from './src/build/plain-files.ts';
import { searchIndex } from './src/build/search-index.ts';
import { sitemap } from './src/build/sitemap.ts';
import { theme } from './src/build/theme-fs.ts';
import { LANGUAGES } from './src/i18n/site-languages.ts';

export default defineConfig({
  site: siteUrl,
  base: new URL(siteUrl).pathname,
  trailingSlash: 'always',
  i18n: { defaultLocale: 'nl', locales: LANGUAGES.map(({ code }) => code) },
  markdown: { syntaxHighlight: false },
  integrations: [
    languageRoutes(),
    preact(),
    // The grammar is that of the reader, which judged the guides: nothing beside it may be read from them.
    mdx({
      processor: unified({
        gfm: false,
        smartypants: false,
        remarkPlugins: [guideGrammar],
        rehypePlugins: [guideAttributes],
      }),
    }),
    plainFiles(),
    searchIndex(),
    pageHead(),
    embedScript(),
    sitemap(),
    filesForHosts(),
    buildList(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: fontWeights,
            style: 'normal',
            src: [await fontFile()],
          },
        ],
      },
    },
  ],
  // No inline styles for the policy below to make an exception for.
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [jsxWithoutBabel(), taggedComponents(), theme(), leanCss(), leftOut(), workerScript()],
    build: { assetsInlineLimit: 0 },
    define: { 'import.meta.env.WIJZER_COMMIT': JSON.stringify(edition.commit ?? '') },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              // A sheet of one route has the name of that route, but for the dots of `[...deel]`: some hosts refuse `..`.
              assetFileNames: ({ names: [name = ''] }) =>
                `_astro/${name.split(/[.@]/)[0]}.[hash][extname]`,
            },
          },
        },
      },
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Short names: they stand in every page.
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
              // A few files that pages share, not twenty that each cost a request.
              codeSplitting: {
                groups: [
                  { name: 'preact', test: /\/node_modules\/preact\// },
                  {
                    name: 'basis',
                    test: /\/src\/(?:site|domain\/paths|reader\/(?:words|places)|i18n\/(?:nl-)?language|ui\/browser)\.tsx?$|\/wijzer\.config\.ts$|vite\/preload-helper/,
                  },
                  {
                    name: 'zoekveld',
                    test: /\/src\/(?:ui\/(?:place-field|told)\.tsx|domain\/(?:facets|place-search)\.ts|find\/(?:loaded-files|dot-names|state)\.ts|i18n\/find-labels\.ts)$/,
                  },
                  { name: 'engels', test: /\/src\/i18n\/en-(?:language|shared)\.ts$/ },
                  { name: 'form', test: SHARED_IN_FORM },
                ],
              },
            },
          },
        },
      },
    },
  },
});
