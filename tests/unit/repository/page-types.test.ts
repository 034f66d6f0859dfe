/** That the tests which look at a page of every type forget none: src/pages says which types there are. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGLISH_PAGES, PAGES } from '../../support/page-types.ts';

/** Every route that makes pages, with what its addresses look like. */
const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.astro'))
  .map((file) => {
    // Pages of another language stand in a folder that Astro itself leaves alone: the configuration names the languages.
    const address = `/${file.replace(/^_/, '')}`
      .replace(/(?:index)?\.astro$/, '')
      .replace(/\/$/, '')
      // One that may be several folders, or none.
      .replaceAll(/\/\[\.{3}[^\]]+\]/g, '(?:/.+)?')
      .replaceAll(/\[[^\]]+\]/g, '[^/]+');
    return { file, pattern: new RegExp(`^${address}(?:/|\\.html)$`) };
  });
const addresses = [...Object.values(PAGES), ...Object.values(ENGLISH_PAGES)].map((path) =>
  path.replace(/[?#].*/, ''),
);

test('every route of src/pages has a page among them', () => {
  expect(routes.length).toBeGreaterThan(40);
  const forgotten = routes.filter(({ pattern }) => !addresses.some((one) => pattern.test(one)));
  expect(forgotten.map(({ file }) => file)).toEqual([]);
});

test('every page among them is made by a route', () => {
  const unknown = addresses.filter((one) => !routes.some(({ pattern }) => pattern.test(one)));
  expect(unknown).toEqual([]);
});
