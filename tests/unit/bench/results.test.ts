import { describe, expect, test } from 'vitest';
import { headersOf, readHeaders } from '../../../bench/host-headers.ts';
import { devFaults, devReport } from '../../../bench/dev-report.ts';
import { PART_TITLES, partOf, withPart } from '../../../bench/results.ts';
import { kindOf, scaleFaults, scaleReport, type Built } from '../../../bench/scale-report.ts';
import { headerRules } from '../../../src/build/hosting.ts';
import { hostFiles } from '../../../src/build/host-files.ts';

test('a part gets another text, and the others keep theirs, in their order', () => {
  const lighthouse = `${PART_TITLES.lighthouse}\n\nAll 100.\n`;
  const engines = `${PART_TITLES.engines}\n\n## Outcome\n\nAhead.\n`;
  const both = withPart(withPart('', 'lighthouse', lighthouse), 'engines', engines);
  expect(both).toBe(`${engines}\n${lighthouse}`);
  expect(partOf(both, 'engines')).toBe(engines);
  expect(partOf(both, 'scale')).toBe('');
  const slower = `${PART_TITLES.engines}\n\nBehind.\n`;
  expect(withPart(both, 'engines', slower)).toBe(`${slower}\n${lighthouse}`);
});

test('a server reads the headers that a site asks its host for', () => {
  const site = {
    base: '/',
    paths: ['_astro/a.css', 'index.html', 'data/x.json'],
    policy: "default-src 'self'",
    redirects: [],
  };
  const rules = readHeaders(hostFiles(site)._headers ?? '');
  const [everywhere] = headerRules(site);
  const lower = (headers: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  expect(headersOf('/over/', rules)).toEqual(lower(everywhere?.headers));
  expect(headersOf('/_astro/a.css', rules)['cache-control']).toContain('immutable');
  expect(headersOf('/gemeenten/ede/atom.xml', rules)['content-type']).toBe('application/atom+xml');
  expect(headersOf('/data/x.json', rules)['access-control-allow-origin']).toBe('*');
});

test.each([
  ['initiatieven/een/index.html', 'initiative'],
  ['initiatieven/index.html', 'find page'],
  ['gemeenten/ede/index.html', '/gemeenten/…/'],
  ['zoekindex/0123456789/kaartjes/12.json', 'find: one of kaartjes'],
  ['zoekindex/0123456789/tekst.json', 'find: tekst.json'],
  ['plan/gegevens.json', 'plan/gegevens.json'],
  ['plan/gegevens/0123456789/12.json', 'plan/gegevens/…: one part'],
  ['werkgevers/gegevens/0123456789/namen.json', 'werkgevers/gegevens/…/namen.json'],
  ['alle-initiatieven/index.html', '/alle-initiatieven/'],
  ['alle-initiatieven/d-f/index.html', '/alle-initiatieven/…/'],
  ['lessen/index.html', '/lessen/'],
  ['lessen/taal/2/index.html', '/lessen/…/'],
  ['lessen/gegevens/0123456789/index.json', 'lessen: index.json'],
  ['cijfers/gegevens/0123456789/delen/3.json', 'cijfers: one of delen'],
  ['lessen/gegevens/bronnen/7.json', 'lessen: one of bronnen'],
  ['plan/gegevens.json', 'plan/gegevens.json'],
  ['en/lessons/index.html', undefined],
  ['data/initiatieven.json', undefined],
  ['pagefind/0123456789/pagefind.js', undefined],
])('%s is of the kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

describe('of building', () => {
  const built = (own: number): Built => ({
    size: 2000,
    ours: { seconds: 1, cpuSeconds: own, pages: 5000, files: 20_000 },
    again: { seconds: 1, pages: 5000, files: 20_000 },
    others: { astro: { seconds: 1, cpuSeconds: 10, pages: 2001, files: 2001 } },
    weights: {},
  });

  test('more than its bar is said', () => {
    expect(scaleFaults([built(14)])).toEqual([]);
    expect(scaleFaults([built(16)])).toEqual([
      '2000 entries take 1.60 times the processor time of a bare Astro site, more than 1.5',
    ]);
  });

  test('the time of an entry stands beside that of a page, for some make more of one than others', () => {
    expect(scaleReport([built(16)], '2026-11-29')).toContain(
      '| Initiatievenwijzer, first build | 1.0 s | 16.0 s | 8.0 ms | 1.60× | 5,000 | 3.2 ms | 20,000 |',
    );
  });
});

test('a change that shows too late is said, and the first is told apart from the others', () => {
  const times = { start: 3000, changes: [1900, 700, 900, 800] };
  expect(devFaults(times)).toEqual([]);
  const text = devReport(times, { date: '2026-11-29', entries: 290 });
  expect(text).toContain('| from the first change of an entry to its page | 1900 ms |');
  expect(text).toContain('| the 3 changes after it: middle | 800 ms |');
  expect(text).toContain('| the 3 changes after it: slowest | 900 ms |');
  expect(text).not.toContain('Not met');
  const late = { start: 3000, changes: [700, 2100] };
  expect(devFaults(late)).toEqual(['a changed entry shows after 2100 ms, later than 2000 ms']);
  expect(devReport(late, { date: '2026-11-29', entries: 290 })).toContain('- Not met: a changed');
});
