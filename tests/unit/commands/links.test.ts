import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  askAddress,
  isPublicNumber,
  publicLookup,
} from '../../../src/commands/links/ask-address.ts';
import {
  bySite,
  checkAddresses,
  collectLinks,
  judgeAnswer,
  nothingAnswers,
} from '../../../src/commands/links/outside-links.ts';
import { linkReporters, toReports } from '../../../src/commands/check-links.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import type { ReadContent } from '../../../src/reader/catalogue-fs.ts';
import { BODY, entryText, places, schema, vocabularies } from '../../support/records.ts';

const HIDDEN = 'https://voorbeeld.nl/jan-jansen';

function catalogue(): ReadContent {
  const text = entryText(
    {
      website: 'https://voorbeeld.nl/bouw',
      bronnen: [
        { id: 's1', titel: 'Een', uitgever: 'Krant', url: 'https://voorbeeld.nl/bouw' },
        { id: 's2', titel: 'Twee', uitgever: 'Krant', url: HIDDEN, adresTonen: false },
      ],
    },
    `${BODY}\nZie [de site](https://voorbeeld.nl/lijst?a=1&b=2) en [kennis](/kennis/).`,
  );
  const { entry } = readEntry({ path: 'content/initiatieven/x.mdx', text }, schema);
  if (!entry) throw new Error('not valid');
  const paths = { initiatieven: [], kennis: [], lijsten: [] };
  return {
    vocabularies,
    wordFamilies: [],
    places,
    entries: [entry],
    guides: [],
    lawChanges: [],
    problems: [],
    sources: new Map(),
    paths,
  };
}

describe('the links of the catalogue', () => {
  const links = collectLinks(catalogue());

  test('are each asked once, and known by every place that uses them; links inside the site are none', () => {
    expect(
      links.map(({ url, uses }) => `${url} ${uses.map(({ veld }) => veld).join(' ')}`),
    ).toEqual([
      'https://voorbeeld.nl/bouw website bronnen.0.url',
      `${HIDDEN} bronnen.1.url`,
      'https://voorbeeld.nl/lijst?a=1&b=2 tekst',
    ]);
  });

  test('with the name of a person are never printed, wherever they moved to', () => {
    const outcomes = new Map(
      links.map(({ url }) => [
        url,
        { verdict: 'verhuisd', reason: 'voorgoed verhuisd', moved: `${url}-2` } as const,
      ]),
    );
    const reports = toReports(links, outcomes);
    expect(reports).toHaveLength(4);
    for (const print of Object.values(linkReporters)) {
      expect(print(reports, 3)).not.toContain('jansen');
      expect(print(reports, 3)).toContain('bouw-2');
    }
    expect(linkReporters.tekst(reports, 3)).toContain(
      'content/initiatieven/x.mdx bronnen.1.url: (adres niet getoond): voorgoed verhuisd',
    );
  });

  test('that work are summed up', () => {
    const outcomes = new Map(
      links.map(({ url }) => [url, { verdict: 'goed', reason: '' } as const]),
    );
    expect(linkReporters.tekst(toReports(links, outcomes), 3)).toBe(
      '3 adressen gevraagd: alles doet het.',
    );
  });

  test('cannot break out of the report', () => {
    const use = { bestand: 'content/initiatieven/x.mdx', veld: 'website' };
    const link = { url: 'https://voorbeeld.nl/a>b c', uses: [use], hidden: false };
    const outcomes = new Map([[link.url, judgeAnswer({ status: 404 })]]);
    expect(linkReporters.markdown(toReports([link], outcomes), 1)).toContain(
      '<https://voorbeeld.nl/a%3Eb%20c>',
    );
  });
});

describe('an answer', () => {
  test.each([
    [{ status: 200 }, 'goed'],
    [{ status: 200, moved: 'https://elders.nl/' }, 'verhuisd'],
    [{ status: 404 }, 'dood'],
    [{ status: 410 }, 'dood'],
    [{ fault: 'ENOTFOUND' }, 'dood'],
    [{ status: 403 }, 'onzeker'],
    [{ status: 503 }, 'onzeker'],
    [{ fault: 'TIMEOUT' }, 'onzeker'],
    [{ fault: 'CERT_HAS_EXPIRED' }, 'onzeker'],
    [{ fault: 'EAI_AGAIN' }, 'onzeker'],
  ])('%j makes a link %s', (answer, verdict) => {
    expect(judgeAnswer(answer).verdict).toBe(verdict);
  });
});

test('when no site at all answers it is the connection that is blamed', () => {
  const gone = judgeAnswer({ fault: 'ENOTFOUND' });
  expect(nothingAnswers(Array.from({ length: 10 }, () => gone))).toBe(true);
  expect(nothingAnswers([gone])).toBe(false);
  expect(
    nothingAnswers([...Array.from({ length: 10 }, () => gone), judgeAnswer({ status: 200 })]),
  ).toBe(false);
});

describe('asking a server', () => {
  // A busy machine answers late too.
  const manners = { userAgent: 'test', patience: 20_000, pause: 0, mayAsk: () => true };
  const budget = { site: 60_000, total: 60_000 };
  const log: string[] = [];
  let open = 0;
  let mostOpen = 0;
  let site = '';
  let server: Server;

  beforeAll(async () => {
    let failures = 0;
    server = createServer((request, response) => {
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      response.on('close', () => (open -= 1));
      const { method = '', url = '', headers } = request;
      log.push(`${method} ${url} ${headers['user-agent']}`);
      const answer = (status: number, location?: string) =>
        response.writeHead(status, location ? { location } : {}).end();
      if (url === '/goed') answer(200);
      else if (url === '/alleen-get') answer(method === 'GET' ? 200 : 405);
      else if (url === '/verhuisd') answer(301, '/goed');
      else if (url === '/tijdelijk') answer(302, '/goed');
      else if (url === '/rond') answer(302, '/rond');
      else if (url === '/elders') answer(302, 'ftp://voorbeeld.nl/');
      else if (url === '/even-stuk') answer((failures += 1) <= 2 ? 503 : 200);
      else if (url !== '/traag') answer(404);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('takes only the head when that is enough, and says who asks', async () => {
    log.length = 0;
    expect(await askAddress(`${site}/goed`, manners)).toEqual({ status: 200, moved: undefined });
    expect(log).toEqual(['HEAD /goed test']);
  });

  test('takes the page when the head is refused', async () => {
    expect(await askAddress(`${site}/alleen-get`, manners)).toMatchObject({ status: 200 });
  });

  test('notes where a page has moved for good, not where it is for now', async () => {
    expect(await askAddress(`${site}/verhuisd`, manners)).toEqual({
      status: 200,
      moved: `${site}/goed`,
    });
    expect(await askAddress(`${site}/tijdelijk`, manners)).toEqual({
      status: 200,
      moved: undefined,
    });
  });

  test('ends on a round of redirects, and does not leave the web', async () => {
    expect(judgeAnswer(await askAddress(`${site}/rond`, manners)).verdict).toBe('onzeker');
    expect(judgeAnswer(await askAddress(`${site}/elders`, manners)).verdict).toBe('onzeker');
  });

  test('tries once more after a fault that may pass', async () => {
    expect(await askAddress(`${site}/even-stuk`, manners)).toMatchObject({ status: 200 });
  });

  test('waits no longer than its patience', async () => {
    const impatient = { ...manners, patience: 300 };
    expect(await askAddress(`${site}/traag`, impatient)).toEqual({ fault: 'TIMEOUT' });
  });

  test('puts one question at a time to a site, and gives the outcome of each address', async () => {
    mostOpen = 0;
    const urls = ['goed', 'weg', 'verhuisd'].map((path) => `${site}/${path}`);
    const counts: number[] = [];
    const outcomes = await checkAddresses(urls, manners, budget, 4, (count) => counts.push(count));
    expect(urls.map((url) => outcomes.get(url)?.verdict)).toEqual(['goed', 'dood', 'verhuisd']);
    expect(counts).toEqual([1, 2, 3]);
    expect(mostOpen).toBe(1);
  });

  test('leaves what there is no time for, and says so', async () => {
    const urls = ['goed', 'traag', 'verhuisd'].map((path) => `${site}/${path}`);
    const short = { site: 400, total: 60_000 };
    const outcomes = await checkAddresses(urls, manners, short, 4);
    expect(urls.map((url) => outcomes.get(url)?.verdict)).toEqual([
      'goed',
      'onzeker',
      'niet-gevraagd',
    ]);
    const none = await checkAddresses(urls, manners, { site: 60_000, total: 0 }, 4);
    expect([...none.values()].map(({ reason }) => reason)).toEqual(Array(3).fill('de tijd was op'));
  });

  test('asks no computer that is not of the public web, whatever leads there', async () => {
    log.length = 0;
    const strict = { userAgent: 'test', patience: 20_000, pause: 0 };
    for (const url of [
      `${site}/goed`,
      `http://localhost:${new URL(site).port}/goed`,
      'http://[::1]/',
      'http://printer.local/',
      'http://169.254.169.254/',
    ])
      expect(await askAddress(url, strict), url).toEqual({ fault: 'NIET_OPENBAAR' });
    expect(log).toEqual([]);
    const mayAsk = (url: string) => !url.endsWith('/goed');
    const redirected = await askAddress(`${site}/verhuisd`, { ...strict, mayAsk });
    expect(redirected).toEqual({ fault: 'NIET_OPENBAAR' });
    expect(log.filter((line) => line.includes('/goed'))).toEqual([]);
    expect(judgeAnswer({ fault: 'NIET_OPENBAAR' })).toEqual({
      verdict: 'onzeker',
      reason: 'leidt naar een adres dat niet openbaar is',
    });
  });

  test('goes on after an address that is none', async () => {
    const urls = ['https://voorbeeld.nl%2Fx/', `${site}/goed`];
    const outcomes = await checkAddresses(urls, manners, budget, 4);
    expect(urls.map((url) => outcomes.get(url)?.verdict)).toEqual(['onzeker', 'goed']);
  });

  test.each([
    ['8.8.8.8', true],
    ['2a00:1450::1', true],
    ['10.1.2.3', false],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:7f00:1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['geen nummer', false],
  ])('of %s it is %s that it is public', (number, expected) => {
    expect(isPublicNumber(number)).toBe(expected);
  });

  test('looks at where a name leads as it connects', async () => {
    const answer = await new Promise((resolve) => {
      publicLookup('localhost', {}, (error, address) => resolve(error?.code ?? address));
    });
    expect(answer).toBe('NIET_OPENBAAR');
  });

  test('begins with the site that takes longest', () => {
    const sites = bySite(['https://a.nl/1', 'https://b.nl/1', 'https://a.nl/2']);
    expect(sites.at(-1)).toEqual(['https://a.nl/1', 'https://a.nl/2']);
  });
});
