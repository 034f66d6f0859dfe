/** That the tests which look at a page of every type forget none: src/pages says which types there are. */
import { expect, test } from 'vitest';
import { pageRoutes } from '../../../src/build/language-routes.ts';
import { LANGUAGES } from '../../../src/i18n/site-languages.ts';
import { ENGLISH_PAGES, PAGES } from '../../support/page-types.ts';

/** Every route that makes pages, with what its addresses look like. */
const routes = [
  ...LANGUAGES.flatMap(pageRoutes).map(({ pattern }) => {
    const address = pattern
      // One that may be several folders, or none.
      .replaceAll(/\/\[\.{3}[^\]]+\]/g, '(?:/.+)?')
      .replaceAll(/\[[^\]]+\]/g, '[^/]+');
    return { route: pattern, pattern: new RegExp(`^${address}/$`) };
  }),
  // The same in every language.
  { route: '/404', pattern: /^\/404\.html$/ },
];
const addresses = [...Object.values(PAGES), ...Object.values(ENGLISH_PAGES)].map((path) =>
  path.replace(/[?#].*/, ''),
);

test('every route of src/pages has a page among them', () => {
  expect(routes.length).toBeGreaterThan(40);
  const forgotten = routes.filter(({ pattern }) => !addresses.some((one) => pattern.test(one)));
  expect(forgotten.map(({ route }) => route)).toEqual([]);
});

test('every page among them is made by a route', () => {
  const unknown = addresses.filter((one) => !routes.some(({ pattern }) => pattern.test(one)));
  expect(unknown).toEqual([]);
});
