import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSiteContent } from '../../src/build/site-content.ts';
import { run } from '../../src/commands/check-site.ts';
import { readBuiltPage } from '../../src/commands/site/built-page.ts';
import { pathsFor, routeOf } from '../../src/domain/paths.ts';
import { enLanguage } from '../../src/i18n/en-language.ts';
import { nlLanguage } from '../../src/i18n/nl-language.ts';
import { mailbox, siteAddress } from '../../src/site.ts';
import { runCommand } from '../support/command.ts';

test('on every page links lead somewhere, titles are distinct, figures have a source and HTML is valid; the sitemap has each, and links lead to it (WCAG 2.4.2)', async () => {
  const { stdout } = await runCommand(run, [`--map=${inject('siteFolder')}`]);
  expect(stdout).toMatch(/^[\d.]+ pagina’s bekeken: alles klopt\.$/);
}, 300_000);

test('every figure and lesson of the catalogue is among those whose source is looked for, in both languages', () => {
  const { entries } = readSiteContent();
  // Of the pages of initiatives one in ten: they are made alike.
  const some = entries.filter((_, index) => index % 10 === 0);
  const sum = (field: 'resultaten' | 'lessen', of = entries) =>
    of.reduce((total, { data }) => total + (data[field]?.length ?? 0), 0);
  const claimsOn = (page: string) =>
    readBuiltPage(page, readFileSync(join(inject('siteFolder'), page, 'index.html'), 'utf8'))
      .claims;
  const among = (pages: readonly string[], kind: string) =>
    pages.flatMap(claimsOn).filter((claim) => claim.kind === kind).length;
  const pagesBelow = (page: string) =>
    readdirSync(join(inject('siteFolder'), page), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('/index.html'))
      .map((file) => join(page, dirname(file)));
  for (const language of [nlLanguage, enLanguage]) {
    const paths = pathsFor(language);
    const own = some.map(({ slug }) => routeOf(paths.initiative(slug)));
    expect(among(own, 'cijfer')).toBe(sum('resultaten', some));
    expect(among(own, 'les')).toBe(sum('lessen', some));
    expect(among(pagesBelow(routeOf(paths.lessons)), 'les')).toBe(sum('lessen'));
    // Promises stand on pages of their own too.
    const kinds = pagesBelow(routeOf(paths.figures)).filter((page) => !/\/beloofd/.test(page));
    expect(among(kinds, 'cijfer')).toBe(sum('resultaten'));
  }
});

test('the site says where to tell of a weak place, and until when', () => {
  const lines = readFileSync(join(inject('siteFolder'), '.well-known/security.txt'), 'utf8');
  expect(lines).toContain(`Contact: mailto:${mailbox}\n`);
  expect(lines).toContain(`Canonical: ${siteAddress().href}.well-known/security.txt\n`);
  expect(lines).toMatch(/^Expires: \d{4}-\d\d-\d\dT00:00:00Z$/m);
});
