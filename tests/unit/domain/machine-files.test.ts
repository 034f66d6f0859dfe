/** The files by which browsers and programs find their way. */
import { describe, expect, test } from 'vitest';
import {
  appDescription,
  ICONS,
  noteForModels,
  robotsTxt,
  searchDescription,
} from '../../../src/domain/machine-files.ts';
import { indexedPage, languagesOf, sitemapXml } from '../../../src/build/sitemap.ts';
import { harvestLabelsFor } from '../../../src/i18n/nl-data.ts';
import { frameLabelsFor } from '../../../src/i18n/nl-frame.ts';
import { childrenNamed, readXml } from '../../support/xml.ts';

const ORIGIN = new URL('https://voorbeeld.nl');
const labels = frameLabelsFor(undefined);
const harvest = harvestLabelsFor(undefined);

describe('the sitemap', () => {
  const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;

  test('has each page with its address, the day of its last change, and the same page in other languages', () => {
    const map = readXml(
      sitemapXml([
        { address: 'https://voorbeeld.nl/b/?a=1&c=2', changed: '2026-11-28', languages: [] },
        {
          address: 'https://voorbeeld.nl/a/',
          languages: [
            { language: 'nl', address: 'https://voorbeeld.nl/a/' },
            { language: 'en', address: 'https://voorbeeld.nl/en/a/' },
          ],
        },
      ]),
    );
    expect(map.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(map.children.map(({ name }) => name)).toEqual(['url', 'url']);
    const [a, b] = map.children;
    expect(a?.children.map(({ name, text, attributes }) => [name, text, attributes])).toEqual([
      ['loc', 'https://voorbeeld.nl/a/', {}],
      ...['nl', 'en'].map((hreflang) => [
        'xhtml:link',
        '',
        {
          rel: 'alternate',
          hreflang,
          href: `https://voorbeeld.nl${hreflang === 'nl' ? '' : '/en'}/a/`,
        },
      ]),
    ]);
    expect(b?.children.map(({ name, text }) => [name, text])).toEqual([
      ['loc', 'https://voorbeeld.nl/b/?a=1&c=2'],
      ['lastmod', '2026-11-28'],
    ]);
  });

  test('leaves out a page that search engines should not show, and one that only leads on', () => {
    const canonical = '<link rel="canonical" href="https://voorbeeld.nl/a/">';
    expect(indexedPage(page(canonical))?.address).toBe('https://voorbeeld.nl/a/');
    expect(indexedPage(page('<meta name="robots" content="noindex">'))).toBeUndefined();
    expect(indexedPage(page(`<meta name="robots" content="noindex">${canonical}`))).toBeUndefined();
  });

  test('knows each page in every language, and of a page that only one has no other', () => {
    const [dutch, english] = ['https://voorbeeld.nl/lessen/', 'https://voorbeeld.nl/en/lessons/'];
    const all = [
      { language: 'nl', address: dutch },
      { language: 'en', address: english },
      { language: 'x-default', address: dutch },
    ];
    expect(languagesOf(dutch)).toEqual(all);
    expect(languagesOf(english)).toEqual(all);
    expect(languagesOf('https://voorbeeld.nl/nergens/')).toEqual([]);
  });
});

test('robots.txt names the sitemap at the address of the site', () => {
  expect(robotsTxt(ORIGIN)).toContain('\nSitemap: https://voorbeeld.nl/sitemap.xml\n');
});

test('the description for browsers keeps to OpenSearch 1.1, and asks the find page', () => {
  const description = readXml(searchDescription(ORIGIN, labels, harvest));
  const text = (name: string) => childrenNamed(description, name)[0]?.text ?? '';
  expect(description.name).toBe('OpenSearchDescription');
  expect(text('ShortName').length).toBeGreaterThan(0);
  expect(text('ShortName').length).toBeLessThanOrEqual(16);
  expect(text('LongName').length).toBeLessThanOrEqual(48);
  expect(text('Description').length).toBeLessThanOrEqual(1024);
  const [search] = childrenNamed(description, 'Url');
  expect(search?.attributes).toEqual({
    type: 'text/html',
    template: 'https://voorbeeld.nl/initiatieven/?q={searchTerms}',
  });
});

test('the site as an app has icons of both sizes, and one whose edges may be cut off', () => {
  const { icons, ...app } = appDescription({ paper: '#fff' }, labels);
  expect(app).toMatchObject({ start_url: '/', scope: '/', lang: 'nl', background_color: '#fff' });
  expect(icons.map(({ src, sizes }) => [src, sizes])).toEqual([
    ['/favicon.svg', 'any'],
    ...ICONS.map(({ name, size }) => [`/${name}.png`, `${size}x${size}`]),
  ]);
  expect(icons.filter((icon) => 'purpose' in icon)).not.toEqual([]);
});

test('the note for language models begins with the name, says the licence, and links in full', () => {
  const note = noteForModels(ORIGIN, labels, harvest);
  const [heading, , quote] = note.split('\n');
  expect(heading).toBe('# Initiatievenwijzer');
  expect(quote).toBe(`> ${labels.site.description}`);
  expect(note).toContain('CC BY 4.0');
  expect(note).toContain('(https://voorbeeld.nl/atom.xml)');
  for (const [, address = ''] of note.matchAll(/\]\(([^)]*)\)/g))
    expect(URL.canParse(address)).toBe(true);
});
