/** What the pages of the built site weigh: compressed with gzip, which every host has, each file by itself as it travels. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import '../../src/i18n/en-find.ts';
import { findLabelsFor } from '../../src/i18n/find-labels.ts';
import { nlFind } from '../../src/i18n/nl-find.ts';

const folder = inject('siteFolder');
const read = (path: string) => readFileSync(join(folder, path));
const weights = new Map<string, number>();

/** Compressed bytes of a file of the site. */
function weightOf(path: string): number {
  const weight = weights.get(path) ?? gzipSync(read(path), { level: 9 }).length;
  weights.set(path, weight);
  return weight;
}

const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + weightOf(path), 0);

/** Files that a page asks for as it opens, by the end of their name. */
function filesOf(page: string, ending: string): string[] {
  const html = read(page).toString();
  const found = [...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  return [...new Set(found)].filter((path) => path.endsWith(ending));
}

/** Elements that a browser makes of a page; with scripts, what is in `noscript` is text to it. */
function elementsOf(page: string): number {
  const count = (node: Tree.ParentNode): number =>
    node.childNodes.reduce(
      (total, child) => total + ('tagName' in child ? 1 + count(child) : 0),
      0,
    );
  return count(parse(read(page).toString()));
}

describe('the page of a place', () => {
  test.each(['gemeenten', 'arbeidsmarktregios', 'provincies'])(
    'of %s has at most 20 kB of text and styles',
    (kind) => {
      const pages = [
        `${kind}/index.html`,
        ...readdirSync(join(folder, kind)).map((slug) => `${kind}/${slug}/index.html`),
      ];
      const there = pages.filter((page) => existsSync(join(folder, page)));
      expect(there.length).toBeGreaterThan(10);
      for (const page of there) {
        const weight = weightOf(page) + sum(filesOf(page, '.css'));
        expect(weight, page).toBeLessThanOrEqual(20_000);
      }
    },
  );
});

describe('the page of an initiative', () => {
  const pages = readdirSync(join(folder, 'initiatieven'))
    .map((slug) => `initiatieven/${slug}/index.html`)
    .filter((page) => existsSync(join(folder, page)))
    // Not those that only lead from a former name to the present one.
    .filter((page) => filesOf(page, '.css').length > 0);
  const stylesOf = (page: string) => sum(filesOf(page, '.css'));

  test('with its styles comes in one round trip: 14 kB for the middle one, 17 kB for the largest', () => {
    const byWeight = pages
      .map((page) => ({ page, weight: weightOf(page) + stylesOf(page) }))
      .sort((a, b) => a.weight - b.weight);
    expect(byWeight.length).toBeGreaterThan(100);
    expect(byWeight[byWeight.length >> 1]?.weight).toBeLessThanOrEqual(14_000);
    const largest = byWeight.at(-1);
    expect(largest?.weight, largest?.page).toBeLessThanOrEqual(17_000);
  });

  test('has at most 7 kB of styles: of the components only what the site uses', () => {
    for (const page of pages) expect(stylesOf(page), page).toBeLessThanOrEqual(7_000);
  });
});

describe.each(['initiatieven', 'en/initiatives'])('the find page /%s/', (folder) => {
  const page = `${folder}/index.html`;

  test('weighs at most 60 kB with the styles and scripts that it opens with', () => {
    const [styles, scripts] = [filesOf(page, '.css'), filesOf(page, '.js')];
    expect(scripts.length).toBeGreaterThan(1);
    expect(sum([page, ...styles, ...scripts])).toBeLessThanOrEqual(60_000);
  });

  test('has at most 900 elements when it comes', () => {
    expect(elementsOf(page)).toBeLessThanOrEqual(900);
  });
});

test('a find page carries the texts of its own language alone', () => {
  const scriptsOf = (page: string) =>
    filesOf(page, '.js')
      .map((path) => read(path).toString())
      .join();
  const [dutch, english] = [
    scriptsOf('initiatieven/index.html'),
    scriptsOf('en/initiatives/index.html'),
  ];
  expect(dutch).toContain(nlFind.find.noneHelp);
  expect(english).toContain(findLabelsFor('en').find.noneHelp);
  expect(dutch).not.toContain(findLabelsFor('en').find.noneHelp);
  expect(english).not.toContain(nlFind.find.noneHelp);
});

test.each([
  ['lessen', 50_000],
  ['cijfers', 55_000],
  ['witte-vlekken', 16_000],
])('the page /%s/ weighs at most %i bytes: all of a long list, and little more', (page, most) => {
  expect(weightOf(`${page}/index.html`)).toBeLessThanOrEqual(most);
});

/** Each kind of page by its address, in both languages, with how much of each sort it has at most. */
const KINDS: readonly (readonly [
  kind: string,
  of: RegExp,
  most: [html: number, css: number, js: number],
])[] = [
  ['home', /^(?:en\/)?index/, [18_000, 7_500, 31_000]],
  ['find', /^(?:initiatieven|en\/initiatives)\/index/, [16_000, 10_500, 48_000]],
  ['initiative', /^(?:initiatieven|en\/initiatives)\/./, [11_500, 7_000, 33_000]],
  [
    'place',
    /^(?:gemeenten|arbeidsmarktregios|provincies|en\/(?:municipalities|labour-market-regions|provinces))\/[^/]+\/index/,
    [12_500, 7_200, 25_500],
  ],
  [
    'term',
    /^(?:doelgroepen|interventies|sectoren|en\/(?:target-groups|interventions|sectors))\/./,
    [14_500, 6_500, 8_000],
  ],
  ['guide', /^(?:kennis|en\/guides)\/[^/]+\/index/, [15_000, 7_000, 8_000]],
  ['form', /^(?:bijdragen|en\/contribute)\/index/, [15_500, 11_700, 85_000]],
  ['tip', /^(?:bijdragen|en\/contribute)\/tip/, [4_000, 6_300, 13_000]],
  ['selection', /^(?:selectie|en\/selection)\/index/, [3_000, 8_200, 38_000]],
  ['plan', /^(?:en\/)?plan\/index/, [6_000, 7_000, 43_000]],
  ['employers', /^(?:werkgevers|en\/employers)\/index/, [5_500, 6_500, 34_000]],
  ['lessons', /^(?:lessen|en\/lessons)\/index/, [54_000, 6_500, 35_000]],
  ['figures', /^(?:cijfers|en\/figures)\/index/, [60_000, 6_300, 33_000]],
  ['gap map', /^(?:witte-vlekken|en\/gaps)\/index/, [16_000, 5_300, 8_000]],
  ['timeline', /^(?:looptijden|en\/timeline)\/index/, [10_000, 4_500, 8_000]],
  ['embed', /^(?:insluiten|en\/embed)\/index/, [6_500, 5_500, 30_000]],
  ['other', /./, [16_000, 7_200, 28_000]],
];

describe('what each kind of page has at most of pages, styles and scripts, compressed', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && filesOf(path, '.css').length > 0,
  );
  const ofKind = new Map<string, string[]>();
  for (const page of pages) {
    const [kind = ''] = KINDS.find(([, of]) => of.test(page)) ?? [];
    ofKind.set(kind, [...(ofKind.get(kind) ?? []), page]);
  }

  test.each(KINDS)('%s', (kind, _of, [html, css, js]) => {
    const own = ofKind.get(kind) ?? [];
    expect(own.length).toBeGreaterThan(1);
    const heaviest = (weightIn: (page: string) => number) => Math.max(...own.map(weightIn));
    expect(heaviest(weightOf), 'HTML').toBeLessThanOrEqual(html);
    expect(
      heaviest((page) => sum(filesOf(page, '.css'))),
      'styles',
    ).toBeLessThanOrEqual(css);
    expect(
      heaviest((page) => sum(filesOf(page, '.js'))),
      'scripts',
    ).toBeLessThanOrEqual(js);
  });

  test('no page waits for a picture: there is none in it, nor in its styles', () => {
    for (const page of pages)
      expect(read(page).toString(), page).not.toMatch(/<(?:img|picture|video|iframe)\b/);
    const sheets = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css'));
    for (const name of sheets) {
      const addresses = [
        ...read(`_astro/${name}`)
          .toString()
          .matchAll(/url\(([^)]*)\)/g),
      ];
      expect(
        addresses.filter(([, address = '']) => !/\.woff2\b/.test(address)),
        name,
      ).toEqual([]);
    }
  });

  test('a picture for shared links has at most 100 kB, a third of what services take', () => {
    const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('beeld.png'),
    );
    expect(pictures.length).toBeGreaterThan(100);
    for (const path of pictures) expect(read(path).length, path).toBeLessThanOrEqual(100_000);
  });
});

test('the site has one font, of at most 28 kB', () => {
  const fonts = readdirSync(join(folder, '_astro/fonts'));
  expect(fonts).toHaveLength(1);
  expect(read(`_astro/fonts/${fonts[0]}`).length).toBeLessThanOrEqual(28_000);
});
