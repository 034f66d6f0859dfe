import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyOf } from '../../src/build/security-policy.ts';
import { atomFaults } from '../support/atom-rules.ts';
import { inLanguage } from '../../src/domain/paths.ts';
import { enLanguage } from '../../src/i18n/en-language.ts';
import { nlLanguage } from '../../src/i18n/nl-language.ts';
import { allowed, fileOf } from '../support/corpus.ts';
import { readCsv } from '../support/csv.ts';
import type { BuildList } from '../../src/build/build-list.ts';
import { faultsInPage } from '../support/harmless.ts';
import { entryText } from '../support/records.ts';
import { smallSite } from '../support/small-site.ts';
import { dutchTexts, shownTexts } from '../support/shown-texts.ts';
import { childrenNamed, readXml } from '../support/xml.ts';

const { folder, dist, entry, build: buildWith, remove } = smallSite('build-test');

/** What the site is said to be built of: a commit, and its moment on 28 November 2026. */
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const MOMENT = '1795824000';
const build = (env: Record<string, string> = {}) =>
  buildWith({
    WIJZER_COMMIT: COMMIT,
    SOURCE_DATE_EPOCH: MOMENT,
    TZ: 'America/Los_Angeles',
    ...env,
  });

/** Every file under the built site with its text, to see whether anything changed. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  return Object.fromEntries(
    files.map((item) => {
      const path = join(item.parentPath, item.name);
      return [path, readFileSync(path, 'latin1')] as const;
    }),
  );
}

/** The odd contributions that must pass, as files with a title of their own. */
const odd = Object.values(allowed)
  .flat()
  .map((contribution) => {
    const { path, text } = fileOf(contribution);
    const slug = path.replace(/^.*\/|\.mdx$/g, '');
    return { slug, text: text.replace(/Taal op\s+de bouw/, `Taal ${contribution.naam}`) };
  });

beforeAll(() => {
  writeFileSync(entry('bouw'), entryText());
  writeFileSync(
    entry('overal'),
    entryText({ titel: 'Overal werk', bereik: 'landelijk', gemeenten: undefined }),
  );
  for (const { slug, text } of odd) writeFileSync(entry(slug), text);
});
afterAll(remove);

describe('a site with two initiatives and all odd ones', () => {
  test('is built with a page for each, and an index to search them', () => {
    const { status, output } = build();
    expect(status, output).toBe(0);
    for (const language of ['nl', 'en'])
      expect(output).toContain(
        `${odd.length + 2} initiatieven en gidsen in de zoekindex (${language})`,
      );
    for (const path of [
      'index.html',
      'initiatieven/index.html',
      'initiatieven/bouw/index.html',
      'initiatieven/overal/index.html',
      'arbeidsmarktregios/twente/index.html',
      '404.html',
    ]) {
      expect(existsSync(join(dist, path)), path).toBe(true);
    }
    // The index stands in a folder of this build alone, so that no page mixes two.
    const versions = readdirSync(join(dist, 'pagefind'));
    // One for each language.
    expect(versions).toHaveLength(2);
    for (const version of versions)
      expect(existsSync(join(dist, 'pagefind', version, 'pagefind.js'))).toBe(true);
  });

  test('has no inline script or style but those that the policy of its page names by what they hold', () => {
    const pages = Object.entries(snapshot(dist)).filter(([path]) => path.endsWith('.html'));
    for (const [path, html] of pages) {
      expect(html, path).toContain('http-equiv="content-security-policy"');
      expect(html, path).not.toMatch(/\sstyle="|\son[a-z]+="|unsafe-inline/);
      // Data for a script is no script: no policy holds it back.
      const inline = html.matchAll(
        /<(script|style)(?![^>]*(?:\bsrc=|\btype="application\/(?:ld\+)?json"))[^>]*>([^]*?)<\/\1>/g,
      );
      const policy = policyOf(html) ?? '';
      for (const [, element, text = ''] of inline) {
        const hash = createHash('sha256').update(Buffer.from(text, 'latin1')).digest('base64');
        const directive = new RegExp(`${element}-src [^;]*'sha256-`).exec(policy)?.[0];
        expect(directive, `${path}: ${text.slice(0, 80)}`).toBeDefined();
        expect(policy, `${path}: ${text.slice(0, 80)}`).toContain(`'sha256-${hash}'`);
      }
    }
  });

  test('has no link to elsewhere that hands its page over', () => {
    for (const [path, html] of Object.entries(snapshot(dist))) {
      if (!path.endsWith('.html')) continue;
      for (const [link, href = ''] of html.matchAll(/<a\b[^>]*\shref="(https?:[^"]*)"[^>]*>/g)) {
        if (href.startsWith('https://initiatievenwijzer.nl/')) continue;
        expect(link, path).toMatch(/\srel="[^"]*\bnoopener\b/);
      }
    }
  });

  test('holds no script, handler or address that a contribution could have brought in', () => {
    for (const { slug } of odd) {
      const html = readFileSync(join(dist, 'initiatieven', slug, 'index.html'), 'utf8');
      expect(faultsInPage(html), slug).toEqual([]);
    }
  });

  test('has open data of exactly the published entries, whose addresses lead somewhere', () => {
    const slugs = ['bouw', 'overal', ...odd.map(({ slug }) => slug)].sort();
    const read = (path: string): unknown =>
      JSON.parse(readFileSync(join(dist, 'data', path), 'utf8'));
    const { initiatieven } = read('initiatieven.json') as { initiatieven: { slug: string }[] };
    expect(initiatieven.map(({ slug }) => slug)).toEqual(slugs);
    const files = readdirSync(join(dist, 'data/initiatieven'));
    expect(files.map((name) => name.replace(/\.json$/, '')).sort()).toEqual(slugs);
    const table = readCsv(readFileSync(join(dist, 'data/initiatieven.csv'), 'utf8'));
    expect(table.map(([slug]) => slug)).toEqual(['slug', ...slugs]);
    const lists = readdirSync(join(dist, 'data/begrippen')).filter((name) =>
      name.endsWith('.jsonld'),
    );
    expect(lists).toHaveLength(21);
    for (const list of lists) {
      const { '@graph': nodes } = read(`begrippen/${list}`) as { '@graph': { '@id': string }[] };
      for (const { '@id': address } of nodes) {
        const { pathname, hash } = new URL(address);
        const page = readFileSync(join(dist, pathname, 'index.html'), 'utf8');
        if (hash) expect(page, address).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });

  test('has links that lead somewhere', () => {
    const dead = new Set<string>();
    for (const [path, html] of Object.entries(snapshot(dist))) {
      if (!path.endsWith('.html')) continue;
      for (const [, href = ''] of html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
        const file = join(dist, href.endsWith('/') ? `${href}index.html` : href);
        if (!existsSync(file)) dead.add(href);
      }
    }
    expect([...dead]).toEqual([]);
  });

  test('has a sitemap of every page that search engines may show, and no other', () => {
    const origin = 'https://initiatievenwijzer.nl';
    const inMap = readXml(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).children.map(
      (page) => childrenNamed(page, 'loc')[0]?.text,
    );
    const pages = Object.keys(snapshot(dist))
      .filter((path) => path.endsWith('index.html'))
      .filter((path) => !readFileSync(path, 'utf8').includes('noindex'));
    expect(inMap.length).toBeGreaterThan(300);
    expect([...inMap].sort()).toEqual(
      pages.map((path) => `${origin}${path.slice(dist.length, -'index.html'.length)}`).sort(),
    );
  });

  test('has on every page a picture for shared links, and data that can be read', () => {
    const origin = 'https://initiatievenwijzer.nl/';
    const pictures = new Set<string>();
    for (const [path, html] of Object.entries(snapshot(dist))) {
      if (!path.endsWith('.html') || html.includes('http-equiv="refresh"')) continue;
      const picture = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(picture.startsWith(origin), path).toBe(true);
      pictures.add(picture.slice(origin.length));
      for (const [, data = ''] of html.matchAll(/<script type="application\/ld\+json">([^<]*)</g))
        expect(JSON.parse(Buffer.from(data, 'latin1').toString()), path).toHaveProperty('@type');
    }
    expect(pictures).toContain('beeld.png');
    expect(pictures).toContain('initiatieven/bouw/beeld.png');
    for (const picture of pictures) expect(existsSync(join(dist, picture)), picture).toBe(true);
    const page = readFileSync(join(dist, 'initiatieven/bouw/index.html'), 'utf8');
    expect(page).toContain('"@type":"BreadcrumbList"');
  });

  test('has every page in both languages, each saying in which it is', () => {
    const pages = Object.entries(snapshot(dist)).flatMap(([path, html]) =>
      path.endsWith('/index.html') && !html.includes('http-equiv="refresh"')
        ? [{ path: path.slice(dist.length, -'index.html'.length), html }]
        : [],
    );
    const english = pages.filter(({ path }) => path.startsWith('/en/'));
    const counterparts = pages
      .filter((page) => !english.includes(page))
      .flatMap(({ path }) => inLanguage(path, nlLanguage, enLanguage) ?? []);
    expect(english.length).toBeGreaterThan(400);
    expect(english.map(({ path }) => path).sort()).toEqual(counterparts.sort());
    for (const { path, html } of pages)
      expect(html, path).toContain(`<html lang="${path.startsWith('/en/') ? 'en' : 'nl'}"`);
  });

  test.each([
    '',
    'initiatives/',
    'initiatives/bouw/',
    'all-initiatives/',
    'municipalities/',
    'municipalities/enschede/',
    'provinces/overijssel/',
    'labour-market-regions/twente/',
    'target-groups/statushouders/',
    'interventions/taal/',
    'sectors/bouw/',
    'guides/',
    'lessons/',
    'figures/',
    'gaps/',
    'timeline/',
    'employers/',
    'plan/',
    'selection/',
    'contribute/',
    'contribute/tip/',
    'about/',
  ])('has no Dutch text in the frame of /en/%s', (page) => {
    const html = readFileSync(join(dist, 'en', page, 'index.html'), 'utf8');
    const shown = shownTexts(html);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((text) => dutchTexts.has(text))).toEqual([]);
  });

  test('has feeds that are valid, where its pages say they are', () => {
    const feeds = Object.entries(snapshot(dist)).flatMap(([path, html]) => {
      const href = /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(
        html,
      )?.[1];
      return path.endsWith('.html') && href ? [href] : [];
    });
    expect(new Set(feeds).size).toBeGreaterThan(300);
    for (const href of feeds)
      expect(atomFaults(readFileSync(join(dist, href), 'utf8')), href).toEqual([]);
  });

  test('has icons of the sizes that its description as an app says', async () => {
    const { icons } = JSON.parse(readFileSync(join(dist, 'site.webmanifest'), 'utf8')) as {
      icons: { src: string; sizes: string; type: string }[];
    };
    for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
      const { format, width, height } = await sharp(join(dist, src)).metadata();
      expect([format, `${width}x${height}`]).toEqual(['png', sizes]);
    }
    expect(existsSync(join(dist, 'apple-touch-icon.png'))).toBe(true);
  });

  test('has a title of its own and one main heading on every page', () => {
    const titles = new Map<string, string>();
    for (const [path, html] of Object.entries(snapshot(dist))) {
      if (!path.endsWith('.html')) continue;
      // In another language a page may have the title that it has in Dutch.
      const language = /<html lang="(.*?)"/.exec(html)?.[1] ?? '';
      const title = `${/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''} (${language})`;
      expect(titles.get(title), `${path} has the title '${title}' of another page`).toBeUndefined();
      titles.set(title, path);
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    }
  });
});

describe('the list of what was built', () => {
  const listOf = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'uitgave.json'), 'utf8')) as BuildList;

  test('names the commit, the day, and every file but itself with what it holds', () => {
    const list = listOf(dist);
    expect(list).toMatchObject({
      commit: COMMIT,
      dag: '2026-11-28',
      laatsteControle: '2026-11-01',
    });
    const files = Object.keys(snapshot(dist)).map((path) => path.slice(dist.length + 1));
    expect(Object.keys(list.bestanden).sort()).toEqual(
      files.filter((path) => path !== 'uitgave.json').sort(),
    );
    const page = readFileSync(join(dist, 'index.html'));
    expect(list.bestanden['index.html']).toBe(createHash('sha256').update(page).digest('hex'));
  });

  test('is what pages say of themselves: the version to cite, and the day on paper', () => {
    const page = readFileSync(join(dist, 'initiatieven/bouw/index.html'), 'utf8');
    expect(page).toContain('(gecontroleerd op 1 november 2026, versie 0123456)');
    expect(page).toContain('stand van 28 november 2026');
  });

  test('is the same of two builds, in another folder, time zone and language', () => {
    const other = join(folder, 'elders');
    const { status, output } = build({
      WIJZER_DIST: other,
      TZ: 'Pacific/Kiritimati',
      LANG: 'en_US.UTF-8',
      LC_ALL: 'en_US.UTF-8',
    });
    expect(status, output).toBe(0);
    const [one, two] = [listOf(dist).bestanden, listOf(other).bestanden];
    rmSync(other, { recursive: true });
    const paths = [...new Set([...Object.keys(one), ...Object.keys(two)])];
    expect(paths.filter((path) => one[path] !== two[path])).toEqual([]);
  });
});

describe('a bad entry', () => {
  test('fails the build with its message, and leaves the earlier site whole', () => {
    const before = snapshot(dist);
    writeFileSync(entry('fout'), entryText({ titel: 'Fout', doelgroepen: ['statushouder'] }));
    const { status, output } = build();
    rmSync(entry('fout'));
    expect(status).toBe(1);
    expect(output).toMatch(
      /fout\.mdx:\d+:\d+ doelgroepen\.0: 'statushouder' staat niet in de lijst\. Bedoelde u 'statushouders'\?/,
    );
    expect(snapshot(dist)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  });
});
