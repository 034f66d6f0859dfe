import { expect, test } from 'vitest';
import { hostFiles, nginxConfig } from '../../../src/build/host-files.ts';
import { headerRules, unknownTypes, type BuiltFiles } from '../../../src/build/hosting.ts';

const site: BuiltFiles = {
  base: '/',
  paths: [
    '404.html',
    '_astro/a.js',
    'data/initiatieven.json',
    'en/search-index/0a1b/text.json',
    'index.html',
    'pagefind/0a1b/pagefind.js',
    'plan/gegevens.json',
    'plan/gegevens/0123456789/7.json',
    'selectie/gegevens/bouw.json',
    'zoekindex/0a1b/tekst.json',
    'zoekindex/versie.json',
  ],
  policy: "default-src 'self'",
  redirects: [['/initiatieven/oud/', '/initiatieven/nieuw/']],
};

/** Whether a rule is about a file; `*` stands for anything. */
const isAbout = (rule: string, path: string) =>
  new RegExp(`^${rule.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);

test('no header is said twice of one file: hosts would join the two', () => {
  const rules = headerRules(site);
  const more = ['atom.xml', 'gemeenten/dalfsen/atom.xml', 'insluiten.js', 'insluiten/a.json'];
  for (const path of [...site.paths, ...more]) {
    const names = rules
      .filter((rule) => isAbout(rule.path, path))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size, path).toBe(names.length);
  }
});

test('only a site that has a host to itself says that all of the host is encrypted', () => {
  const said = (base: string) => headerRules({ ...site, base })[0]?.headers;
  expect(said('/')).toHaveProperty('Strict-Transport-Security');
  expect(said('/wijzer/')).not.toHaveProperty('Strict-Transport-Security');
});

test('files that are kept for a year stand in folders of their build', () => {
  const kept = headerRules(site).filter(({ headers }) =>
    headers['Cache-Control']?.includes('immutable'),
  );
  expect(kept.map(({ path }) => path)).toEqual([
    '_astro/*',
    'en/search-index/0a1b/*',
    'pagefind/0a1b/*',
    'plan/gegevens/0123456789/*',
    'zoekindex/0a1b/*',
  ]);
});

test('a kind of file without a type is named', () => {
  expect(unknownTypes(site.paths)).toEqual([]);
  expect(unknownTypes(['a/b.exe', 'c', 'd.html'])).toEqual(['c', 'exe']);
});

test('what is for hosts holds the same for each of them', () => {
  const elsewhere = { ...site, base: '/wijzer/' };
  const files = hostFiles(elsewhere);
  expect(files._headers).toContain(
    "/wijzer/*\n  Content-Security-Policy: default-src 'self'; frame-ancestors 'self'\n",
  );
  expect(files._headers).toContain(
    '/wijzer/data/*\n  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n',
  );
  expect(files._redirects).toBe('/initiatieven/oud/ /initiatieven/nieuw/ 301\n');
  expect(files['web.config']).toContain(
    '<mimeMap fileExtension=".pf_meta" mimeType="application/octet-stream" />',
  );
  expect(files['web.config']).toContain('<location path="data">');
  const nginx = nginxConfig(elsewhere, { host: 'x.example', root: '/srv', listen: ['80'] });
  expect(nginx).toContain('"~^/wijzer/data/.*$" "*";');
  expect(nginx).toContain('"/initiatieven/oud/" "/initiatieven/nieuw/";');
});
