// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';
import { modulePreload } from './src/build/module-preload.ts';
import { searchIndex } from './src/build/search-index.ts';
import { siteUrl } from './src/build/settings.ts';

const satteriWasm = fileURLToPath(new URL('./vendor/satteri-wasm/', import.meta.url));

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  publicDir: './src/static',
  i18n: { defaultLocale: 'nl', locales: ['nl'] },
  markdown: { syntaxHighlight: false },
  integrations: [searchIndex(), modulePreload()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [
              './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
            ],
          },
        ],
      },
    },
  ],
  // Everything in files of its own: no inline script or style for the policy below to make an exception for.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The reader in the browser: npm does not install this package here, see vendor/satteri-wasm/README.md.
    resolve: {
      alias: [
        {
          find: /^@bruits\/satteri-wasm32-wasi$/,
          replacement: `${satteriWasm}satteri_napi.wasi-browser.js`,
        },
        { find: /^@bruits\/satteri-wasm32-wasi\//, replacement: satteriWasm },
      ],
    },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind's search is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
