import { expect, test } from 'vitest';
import { routes } from '../../../src/domain/paths.ts';
import { sitePages } from '../../../src/domain/site-pages.ts';
import { initiative, places, result, vocabularies } from '../../support/records.ts';

test('a text may lead to the lessons of a theme and the figures of a kind, on the page of all and on their own, when there are any', () => {
  const told = initiative({
    lessen: [{ soort: 'knelpunt', thema: 'taal', tekst: 'De taal was moeilijk.', bronnen: ['s1'] }],
    resultaten: [result({ soort: 'geplaatst' })],
  });
  const pages = sitePages({
    entries: [told],
    guides: [],
    vocabularies,
    places,
  } as unknown as Parameters<typeof sitePages>[0]);
  const allowed = [
    [routes.lessons, 'taal'],
    [routes.lessons, 'eisen'],
    [routes.lessonsOf('taal'), ''],
    [routes.figures, 'geplaatst'],
    [routes.figuresOf('geplaatst'), ''],
  ] as const;
  for (const [path, place] of allowed) expect(pages.faultOf(path, place), path).toBeUndefined();
  expect(pages.faultOf(routes.lessons, 'regels')).toContain('niet op die pagina');
  expect(pages.faultOf(routes.lessonsOf('regels'), '')).toContain('niet bestaat');
});
