import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, siteReporters } from '../../../src/commands/check-site.ts';
import { siteUrl } from '../../../src/build/settings.ts';
import { readBuiltPage } from '../../../src/commands/site/built-page.ts';
import {
  checkHeadings,
  checkLinks,
  checkReach,
  checkSitemap,
  checkSources,
  checkTitles,
} from '../../../src/commands/site/site-rules.ts';
import { htmlRule } from '../../../src/commands/site/valid-html.ts';
import { runCommand } from '../../support/command.ts';

const ORIGIN = 'https://voorbeeld.nl';

interface Parts {
  title?: string;
  description?: string;
  language?: string;
  /** Further elements of the head. */
  head?: string;
  body?: string;
}

function htmlOf({
  title = 'Titel',
  description = 'Waar het over gaat',
  language = 'nl',
  head = '',
  body = '<h1>Kop</h1>',
}: Parts): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>`,
    `<meta name="description" content="${description}">${head}</head><body>${body}</body></html>`,
  ].join('');
}

/** A site of these pages, by their addresses. Each has its address for a title, unless it says another. */
function siteOf(pages: Record<string, Parts>, files: readonly string[] = []) {
  return {
    pages: Object.entries(pages).map(([address, parts]) =>
      readBuiltPage(address, htmlOf({ title: address, description: address, ...parts })),
    ),
    files: new Set(files),
  };
}

function sitemapOf(locations: readonly string[]): string {
  const urls = locations.map((location) => `<url><loc>${location}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset>${urls.join('')}</urlset>`;
}

const messages = (found: readonly { message: string }[]) => found.map(({ message }) => message);

/** What the rule on links says of a page with this text, on a site with one more page, `/over/`, and a picture. */
function linkFaults(body: string): string[] {
  const site = siteOf({ '/': { body }, '/over/': { body: '<h2 id="bronnen">Bronnen</h2>' } }, [
    '/kaart.svg',
  ]);
  return messages(checkLinks(site, ORIGIN));
}

describe('links inside the site', () => {
  test.each([
    '<a href="/over/">Over</a> <a href="over/?a=1#bronnen">bronnen</a> <img src="/kaart.svg" alt="">',
    '<a href="#hier">Hier</a> <p id="hier">Hier</p> <a href="#top">Naar boven</a> <a href="#">Ook</a>',
    '<a href="https://voorbeeld.nl/over/#bronnen">Voluit</a>',
    '<a href="/over/#:~:text=iets">Een tekst</a> <a href="/over/#bron%6Een">Met tekens</a>',
    '<a href="https://elders.nl/niets/">Elders</a> <a href="mailto:redactie@voorbeeld.nl">Mail</a>',
    '<a>Zonder adres</a> <template><a href="#later">Later</a></template>',
  ])('that lead somewhere are in order: %s', (body) => {
    expect(linkFaults(body)).toEqual([]);
  });

  test('of a site in a folder of its host lead to something in that folder', () => {
    const body =
      '<a href="/wijzer/over/">Over</a> <a href="/over/">Over</a> <a href="over/">Over</a> <a href="/">Host</a>';
    const site = siteOf({ '/': { body }, '/over/': {} });
    expect(messages(checkLinks(site, `${ORIGIN}/wijzer/`))).toEqual([
      "'/over/' leidt buiten de site, die onder /wijzer/ staat.",
      "'/' leidt buiten de site, die onder /wijzer/ staat.",
    ]);
  });

  test.each([
    ['<a href="/ovr/">Over</a>', "'/ovr/' leidt nergens heen. Bedoelde u '/over/'?"],
    ['<a href="/over">Over</a>', "'/over' leidt nergens heen. Bedoelde u '/over/'?"],
    ['<a href="/Over/">Over</a>', "'/Over/' leidt nergens heen. Bedoelde u '/over/'?"],
    [
      '<a href="https://voorbeeld.nl/weg/">Weg</a>',
      "'https://voorbeeld.nl/weg/' leidt nergens heen.",
    ],
    ['<noscript><a href="/weg/">Weg</a></noscript>', "'/weg/' leidt nergens heen."],
    ['<template><a href="/weg/">Weg</a></template>', "'/weg/' leidt nergens heen."],
    ['<img srcset="/kaart.svg 1x, /groot.svg 2x" alt="">', "'/groot.svg' leidt nergens heen."],
    ['<script src="/weg.js"></script>', "'/weg.js' leidt nergens heen."],
    ['<a href="http://">Niets</a>', "'http://' is geen adres."],
    [
      '<a href="/over/#bronen">Bronnen</a>',
      "'/over/#bronen' leidt naar een plek die niet op die pagina staat. Bedoelde u '#bronnen'?",
    ],
    ['<a href="#weg">Weg</a>', "'#weg' leidt naar een plek die niet op die pagina staat."],
    [
      '<a href="#straks">Straks</a><template><p id="straks"></p></template>',
      "'#straks' leidt naar een plek die niet op die pagina staat.",
    ],
  ])('that lead nowhere are named: %s', (body, message) => {
    expect(linkFaults(body)).toEqual([message]);
  });

  test('are named with the page they stand on', () => {
    const site = siteOf({ '/': {}, '/over/': { body: '<a href="/weg/">Weg</a>' } });
    expect(checkLinks(site, ORIGIN)).toEqual([
      { page: '/over/', rule: 'links', message: "'/weg/' leidt nergens heen." },
    ]);
  });
});

describe('titles and descriptions', () => {
  const faults = (pages: Record<string, Parts>) => messages(checkTitles(siteOf(pages)));

  test('are in order when each page has its own', () => {
    expect(faults({ '/': {}, '/over/': {} })).toEqual([]);
  });

  test('may be the same in another language', () => {
    const same = { title: 'ABN AMRO Reboot', description: 'Een programma' };
    expect(faults({ '/x/': same, '/en/x/': { ...same, language: 'en' } })).toEqual([]);
  });

  test('that two pages share are named, with the page that has it first', () => {
    expect(faults({ '/': { title: 'Zoeken' }, '/over/': { title: 'Zoeken' } })).toEqual([
      "De titel is dezelfde als die van /: 'Zoeken'.",
    ]);
    expect(faults({ '/': { description: 'Alles' }, '/over/': { description: 'Alles' } })).toEqual([
      "De omschrijving is dezelfde als die van /: 'Alles'.",
    ]);
  });

  test('that are empty, absent or there twice are named', () => {
    expect(faults({ '/': { title: ' ', description: '' } })).toEqual([
      'De titel is leeg.',
      'De omschrijving is leeg.',
    ]);
    const bare = readBuiltPage('/', '<!doctype html><html lang="nl"><h1>Kop</h1></html>');
    expect(messages(checkTitles({ pages: [bare], files: new Set() }))).toEqual([
      'De titel ontbreekt.',
      'De omschrijving ontbreekt.',
    ]);
    expect(faults({ '/': { title: 'Een</title><title>Twee' } })).toEqual([
      'De pagina heeft 2 keer een titel; één keer mag.',
    ]);
  });

  test('of a drawing in the page are no title of the page', () => {
    const body = '<h1>Kop</h1><svg><title>Kaart</title></svg>';
    expect(faults({ '/': { body } })).toEqual([]);
  });
});

describe('headings', () => {
  const faults = (body: string) => messages(checkHeadings(siteOf({ '/': { body } })));

  test('one of the first level is right; what waits in a template does not count', () => {
    expect(faults('<h1>Kop</h1><h2>Deel</h2><template><h1>Later</h1></template>')).toEqual([]);
  });

  test('none, or two, is said', () => {
    expect(faults('<h2>Deel</h2>')).toEqual([expect.stringMatching(/heeft geen koppen/)]);
    expect(faults('<h1>Een</h1><h1>Twee</h1>')).toEqual([expect.stringMatching(/heeft 2 koppen/)]);
  });
});

test('a page that leads to another at once needs no description and no heading', () => {
  const html =
    '<!doctype html><title>Verhuisd</title><meta http-equiv="refresh" content="0;url=/nu/"><body><a href="/nu/">Nu</a></body>';
  const site = { pages: [readBuiltPage('/oud/', html)], files: new Set<string>() };
  expect([...checkTitles(site), ...checkHeadings(site)]).toEqual([]);
});

describe('the way to every page', () => {
  const to = (...addresses: string[]) =>
    addresses.map((address) => `<a href="${address}">Verder</a>`).join('');
  const faults = (bodies: Record<string, string>) =>
    checkReach(
      siteOf(Object.fromEntries(Object.entries(bodies).map(([at, body]) => [at, { body }]))),
      ORIGIN,
    ).map(({ page, message }) => `${page} ${message}`);

  test('is there by links, however it is written, also where scripts are off', () => {
    expect(
      faults({
        '/': '<noscript><a href="over/">Over</a></noscript><a href="https://voorbeeld.nl/plan/?a#b">Plan</a>',
        '/over/': to('#hier', 'mailto:x@voorbeeld.nl', 'http://', '../kennis/'),
        '/plan/': to('https://elders.nl/weg/'),
        '/kennis/': '',
      }),
    ).toEqual([]);
  });

  test.each([
    ['no link', ''],
    ['a link in a template', '<template><a href="/over/">Over</a></template>'],
    ['a hidden link', '<p hidden><a href="/over/">Over</a></p>'],
    ['a link in a dialog that only a script opens', '<dialog><a href="/over/">Over</a></dialog>'],
    ['a form', '<form action="/over/"></form>'],
    ['the same address elsewhere', to('https://elders.nl/over/')],
  ])('is not made by %s', (_what, body) => {
    expect(faults({ '/': body, '/over/': to('/over/', '/') })).toEqual([
      '/over/ Vanaf de voorpagina leiden geen links naar deze pagina.',
    ]);
  });

  test('is not asked of a page that leads to another, or that search engines should leave out', () => {
    const site = siteOf({
      '/': {},
      '/oud/': { head: '<meta http-equiv="refresh" content="0;url=/">' },
      '/404.html': { head: '<meta name="robots" content="noindex">' },
    });
    expect(checkReach(site, ORIGIN)).toEqual([]);
  });

  test('has at most three clicks for an initiative, from the front page of its own language', () => {
    const chain = {
      '/': to('/a/', '/en/'),
      '/a/': to('/b/'),
      '/b/': to('/initiatieven/x/', '/c/'),
      '/c/': to('/initiatieven/y/', '/d/'),
      '/d/': to('/initiatieven/'),
      '/initiatieven/': to('/en/initiatives/z/'),
      '/initiatieven/x/': '',
      '/initiatieven/y/': '',
      '/en/': to('/en/initiatives/x/'),
      '/en/initiatives/x/': '',
      '/en/initiatives/z/': '',
    };
    expect(faults(chain)).toEqual([
      '/initiatieven/y/ Vanaf de voorpagina in deze taal is dit initiatief 4 keer klikken; hooguit 3 mag.',
      '/en/initiatives/z/ Vanaf de voorpagina in deze taal is dit initiatief niet te bereiken; hooguit 3 mag.',
    ]);
  });

  test('of a site in a folder of its host goes by links in that folder', () => {
    const site = siteOf({
      '/': { body: to('/wijzer/over/', '/plan/') },
      '/over/': {},
      '/plan/': {},
    });
    expect(checkReach(site, `${ORIGIN}/wijzer/`).map(({ page }) => page)).toEqual(['/plan/']);
  });
});

describe('the sitemap', () => {
  const own = (path: string) => ({ head: `<link rel="canonical" href="${ORIGIN}${path}">` });
  const faults = (pages: Record<string, Parts>, locations: readonly string[]) =>
    checkSitemap({ ...siteOf(pages), sitemap: sitemapOf(locations) }, ORIGIN).map(
      ({ page, message }) => `${page} ${message}`,
    );

  test('is right with every page once, but for those that search engines should leave out', () => {
    const pages = {
      '/': own('/'),
      '/a&b/': own('/a&amp;b/'),
      '/404.html': { head: '<meta name="robots" content="noindex">' },
      '/oud/': { head: '<meta http-equiv="refresh" content="0;url=/">' },
    };
    expect(faults(pages, [`${ORIGIN}/`, `${ORIGIN}/a&amp;b/`])).toEqual([]);
  });

  test('lacks a page, has one too many or one twice', () => {
    const hidden = { head: '<meta name="robots" content="noindex, follow">' };
    const pages = { '/': own('/'), '/over/': own('/over/'), '/weg/': hidden };
    const home = `${ORIGIN}/`;
    expect(faults(pages, [home, home, `${ORIGIN}/weg/`, `${ORIGIN}/niets/`])).toEqual([
      "/sitemap.xml 'https://voorbeeld.nl/' staat er meer dan één keer in.",
      "/sitemap.xml 'https://voorbeeld.nl/weg/' is geen pagina die zoekmachines mogen tonen.",
      "/sitemap.xml 'https://voorbeeld.nl/niets/' is geen pagina die zoekmachines mogen tonen.",
      '/over/ De pagina staat niet in de sitemap.',
    ]);
  });

  test('that is not there lacks every page', () => {
    expect(checkSitemap(siteOf({ '/': own('/') }), ORIGIN)).toHaveLength(1);
  });

  test('has the address that a page gives as its own', () => {
    const pages = { '/': own('/'), '/over/': own('/'), '/plan/': {} };
    const all = Object.keys(pages).map((path) => ORIGIN + path);
    expect(faults(pages, all)).toEqual([
      '/over/ De pagina geeft een ander adres als het hare, of geen.',
      '/plan/ De pagina geeft een ander adres als het hare, of geen.',
    ]);
  });
});

describe('sources', () => {
  const faults = (body: string) => messages(checkSources(siteOf({ '/x/': { body } })));
  const ref = '<sup><a href="#bron-2">2</a></sup>';
  const initiative = '<a href="/initiatieven/x/">X</a>';

  test.each([
    [
      'a figure of an initiative',
      `<ul class="cijfers"><li class="cijfer oud"><p>80</p>${ref}</li></ul>`,
    ],
    ['a lesson of an initiative', `<div class="lessen"><ul><li>Begin vroeg.${ref}</li></ul></div>`],
    [
      'a figure among all',
      '<ul><li class="getal"><strong>80</strong><a href="/initiatieven/x/#bron-1">UAF</a></li></ul>',
    ],
    [
      'a promise',
      `<section class="beloften"><ul><li class="belofte">100 <a href="/initiatieven/x/#bron-1">UAF</a></li></ul></section>`,
    ],
    [
      'a lesson among all',
      `<section class="onderwerp"><ul><li><label><input type="checkbox">Begin vroeg.</label>${initiative}, volgens <a href="/initiatieven/x/#bron-1">UAF</a></li></ul></section>`,
    ],
    [
      'what is no figure or lesson',
      '<ul><li>80 mensen</li></ul><section class="onderwerp"><ul><li>80</li></ul></section>',
    ],
  ])('stand beside %s', (_what, body) => {
    expect(faults(body)).toEqual([]);
  });

  test.each([
    [
      '<ul class="cijfers"><li class="cijfer"><p>80</p><a href="/over/">Over</a></li></ul>',
      'dit cijfer',
    ],
    ['<div class="lessen"><ul><li>80</li></ul></div>', 'deze les'],
    [`<ul><li class="getal oud">80 ${initiative}, volgens UAF</li></ul>`, 'dit cijfer'],
    [
      `<section class="beloften"><details><ul><li>80 ${initiative}</li></ul></details></section>`,
      'dit cijfer',
    ],
    [
      `<section class="onderwerp"><ul><li><label>80</label>${initiative}, volgens UAF</li></ul></section>`,
      'deze les',
    ],
    [
      '<section class="onderwerp"><ul><li><label>80</label>, volgens UAF</li></ul></section>',
      'deze les',
    ],
  ])('that are lacking are missed: %s', (body, what) => {
    expect(faults(body)).toEqual([expect.stringMatching(`^Bij ${what} staat geen bron: '80`)]);
  });
});

describe('HTML', () => {
  const check = htmlRule();
  const faults = (html: string) => messages(check({ address: '/', html }));

  test('of a sound page has no faults, whatever the way it is written', () => {
    const list = '<ul role="list"><li>Een</li></ul>';
    const boxes = ['a', 'b'].map(
      (value) => `<label><input type=checkbox name="soort" value="${value}"> ${value}</label>`,
    );
    const form = `<form>${boxes.join('')}<button type="submit">Zoek</button></form>`;
    expect(faults(htmlOf({ body: `<main><h1>Kop</h1>${list}${form}</main>` }))).toEqual([]);
  });

  test.each([
    ['an element inside one that cannot have it', '<p><div>Blok</div></p>', 'no-implicit-close'],
    ['an id that is there twice', '<p id="x">Een</p><p id="x">Twee</p>', 'no-dup-id'],
    ['an empty heading', '<h2></h2>', 'empty-heading'],
    ['an empty heading in a template', '<template><h2></h2></template>', 'empty-heading'],
    ['a heading that skips a level', '<h1>Kop</h1><h3>Deel</h3>', 'heading-level'],
    ['a form without a button', '<form><p>Vraag</p></form>', 'wcag/h32'],
    ['a field without a label', '<input type="text" name="naam">', 'input-missing-label'],
    [
      'a link that leads nowhere and opens a window',
      '<a target="_blank">Weg</a>',
      'attribute-misuse',
    ],
    ['a button that does not say what it does', '<button>Druk</button>', 'no-implicit-button-type'],
    [
      'a label for a field that is not there',
      '<label for="weg">Naam</label>',
      'no-missing-references',
    ],
    ['a script of someone else', '<script src="https://elders.nl/x.js"></script>', 'require-sri'],
    ['a style in the page', '<p style="color: red">Rood</p>', 'no-inline-style'],
  ])('with %s is not valid', (_what, body, rule) => {
    expect(faults(htmlOf({ body }))).toContainEqual(expect.stringMatching(`^${rule}: `));
  });

  test('that goes on after its end is not valid', () => {
    expect(faults(`${htmlOf({})}\n`)).toEqual([]);
    expect(faults(`${htmlOf({})}<script src="/a.js"></script>`)).toContain(
      'Na </html> staat nog iets: <script src="/a.js"></script>',
    );
  });
});

describe('what was found', () => {
  const dead = { page: '/a/', rule: 'links', message: "'/weg/' leidt nergens heen." } as const;

  test('is one line for pages that have it alike', () => {
    expect(siteReporters.tekst([dead, { ...dead, page: '/b/' }], 3)).toBe(
      "/a/ (en 1 andere) links: '/weg/' leidt nergens heen.\n\n2 problemen op 2 van 3 pagina’s.",
    );
    expect(siteReporters.tekst([], 3)).toBe('3 pagina’s bekeken: alles klopt.');
  });

  test('is an annotation with the file on GitHub', () => {
    expect(siteReporters.github([dead], 3)).toBe(
      "::error file=dist/a/index.html,line=1,col=1::links: '/weg/' leidt nergens heen.",
    );
    expect(siteReporters.github([], 3)).toBe('');
  });
});

describe('npm run check:site', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wijzer-site-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  test('reads pages and files from disk, and ends with 0 when all is well', async () => {
    const body =
      '<h1>Kop</h1><a href="/over/">Over</a><a href="/404.html">Weg</a><img src="/kaart.svg" alt="">';
    const own = (path: string) => `<link rel="canonical" href="${new URL(path, siteUrl).href}">`;
    write('index.html', htmlOf({ head: own('./'), body }));
    write(
      'over/index.html',
      htmlOf({ title: 'Over', description: 'Over de site', head: own('over/') }),
    );
    const hidden = '<meta name="robots" content="noindex">';
    write('404.html', htmlOf({ title: 'Niet gevonden', description: 'Niets', head: hidden }));
    write('sitemap.xml', sitemapOf(['./', 'over/'].map((path) => new URL(path, siteUrl).href)));
    write('kaart.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await runCommand(run, [`--map=${folder}`])).toMatchObject({
      status: 0,
      stdout: '3 pagina’s bekeken: alles klopt.',
      stderr: '',
    });
  });

  test('finds what each rule finds, and ends with 1', async () => {
    const figure = '<ul><li class="cijfer">80</li></ul>';
    write('index.html', htmlOf({ title: '', body: `<h2></h2><a href="/weg/">Weg</a>${figure}` }));
    write('wees/index.html', htmlOf({}));
    const { status, stdout } = await runCommand(run, [`--map=${folder}`]);
    expect(status).toBe(1);
    for (const rule of ['links', 'titels', 'koppen', 'sitemap', 'bronnen', 'html'])
      expect(stdout).toMatch(new RegExp(`^/ (?:\\(en 1 andere\\) )?${rule}: `, 'm'));
    expect(stdout).toMatch(/^\/wees\/ bereik: /m);
  });

  test('names the pages in order, however many there are', async () => {
    const addresses = Array.from({ length: 160 }, (_, index) => `p${100 + index}`);
    for (const address of addresses) {
      const parts = {
        title: address,
        description: address,
        body: `<h1>Kop</h1><h2 id="${address}"></h2>`,
      };
      write(`${address}/index.html`, htmlOf(parts));
    }
    write('index.html', htmlOf({}));
    const { stdout } = await runCommand(run, [`--map=${folder}`]);
    const named = [...stdout.matchAll(/^\/(p\d+)\/ html: empty-heading/gm)];
    expect(named.map(([, address]) => address)).toEqual(addresses);
  });

  test('ends with 2 when there is no site, or the options are not right', async () => {
    const { status, stderr } = await runCommand(run, [`--map=${folder}`]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/staat geen gebouwde site/);
    expect(await runCommand(run, ['--format=xml'])).toMatchObject({ status: 2 });
    expect(await runCommand(run, ['dist'])).toMatchObject({ status: 2 });
  });
});
