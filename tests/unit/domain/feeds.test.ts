/** Feeds: valid Atom, and one change of one initiative stands in exactly the feeds that it belongs to. */
import { describe, expect, test } from 'vitest';
import { readSiteContent } from '../../../src/build/site-content.ts';
import { atomFeed, type Feed, feedFor, followedPages } from '../../../src/domain/feeds.ts';
import { toInitiative, type Initiative } from '../../../src/domain/initiative.ts';
import { feedOf } from '../../../src/domain/paths.ts';
import { harvestLabelsFor } from '../../../src/i18n/nl-data.ts';
import { frameLabelsFor } from '../../../src/i18n/nl-frame.ts';
import { labelsFor } from '../../../src/i18n/nl.ts';
import { feedsSince } from '../../../src/site.ts';
import { atomFaults, linksOf, textOf } from '../../support/atom-rules.ts';
import { readPlainEntries, readPlainPlaces } from '../../support/front-matter.ts';
import { seededRandom } from '../../support/plain-questions.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';
import { childrenNamed, readXml } from '../../support/xml.ts';

const ORIGIN = new URL('https://voorbeeld.nl');
const labels = labelsFor(undefined);

/** Path of each followed page to its feed, as a file. */
function feedsOf(initiatives: readonly Initiative[]): Map<string, string> {
  const catalogue = { initiatives, vocabularies, places };
  return new Map(
    followedPages(catalogue, labels, harvestLabelsFor(undefined)).map((followed) => [
      followed.page,
      atomFeed(feedFor(followed, catalogue, ORIGIN, frameLabelsFor(undefined))),
    ]),
  );
}

/** Slugs of the initiatives in a feed, in its order. */
function slugsIn(feed: string | undefined): string[] {
  return childrenNamed(readXml(feed ?? ''), 'entry').map(
    (entry) => linksOf(entry, 'alternate')[0]?.split('/').at(-2) ?? '',
  );
}

describe('a feed', () => {
  test('is valid Atom, whatever stands in it', () => {
    const ordinary = initiative();
    // More than the reader lets pass: the writer must not lean on it.
    const odd = {
      ...ordinary,
      data: {
        ...ordinary.data,
        titel: 'Taal & <werk> "in" de \'bouw\'',
        samenvatting: '& < > " \' ]]> &amp; <script>alert(1)</script> \u00A0 é 😀',
      },
    };
    const plain = initiative({ titel: 'Gewoon', toegevoegd: '2026-10-01' }, 'gewoon');
    const feeds = feedsOf([odd, plain]);
    for (const [page, feed] of feeds) expect(atomFaults(feed), page).toEqual([]);
    const [first] = childrenNamed(readXml(feeds.get('/') ?? ''), 'entry');
    expect(first && [textOf(first, 'title'), textOf(first, 'published')]).toEqual([
      'Gewoon',
      '2026-10-01T00:00:00Z',
    ]);
    const [, last] = childrenNamed(readXml(feeds.get('/') ?? ''), 'entry');
    expect(last && textOf(last, 'summary')).toBe(odd.data.samenvatting);
  });

  test('leaves out what XML cannot hold', () => {
    const feed: Feed = {
      title: 'a\u0000b\u000Bc\uD800d\uFFFEe',
      subtitle: 's',
      language: 'nl',
      address: 'https://voorbeeld.nl/atom.xml',
      page: 'https://voorbeeld.nl/',
      author: { name: 'n', uri: 'https://voorbeeld.nl/' },
      rights: 'r',
      icon: 'https://voorbeeld.nl/favicon.svg',
      entries: [],
      since: '2026-01-01',
    };
    expect(textOf(readXml(atomFeed(feed)), 'title')).toBe('abcde');
  });

  test('without initiatives is a valid feed of the day on which the catalogue opened', () => {
    const feed = feedsOf([]).get('/gemeenten/dalfsen/') ?? '';
    expect(atomFaults(feed)).toEqual([]);
    expect(textOf(readXml(feed), 'updated')).toBe(`${feedsSince}T00:00:00Z`);
  });

  test('has the date of its newest change, and the newest first; of one day what is new before what is not', () => {
    const of = (slug: string, gecontroleerd: string, toegevoegd?: string) =>
      initiative({ titel: `Titel ${slug}`, gecontroleerd, toegevoegd }, slug);
    const feed = feedsOf([
      of('oud', '2026-01-01', '2025-01-01'),
      of('c', '2026-03-01', '2026-02-01'),
      of('b', '2026-03-01'),
      of('a', '2026-03-01', '2026-03-01'),
    ]).get('/');
    expect(slugsIn(feed)).toEqual(['a', 'c', 'b', 'oud']);
    expect(textOf(readXml(feed ?? ''), 'updated')).toBe('2026-03-01T00:00:00Z');
  });

  test('has at most fifty entries', () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      initiative({ titel: `Nummer ${index}` }, `nummer-${index}`),
    );
    expect(slugsIn(feedsOf(many).get('/'))).toHaveLength(50);
  });

  test('knows an initiative by its first name, also when it moves', () => {
    const idOf = (one: Initiative) => {
      const [entry] = childrenNamed(readXml(feedsOf([one]).get('/') ?? ''), 'entry');
      return entry && textOf(entry, 'id');
    };
    const before = initiative({}, 'eerst');
    const after = initiative({ voorheen: ['eerst', 'daarna'] }, 'nu');
    expect(idOf(after)).toBe(idOf(before));
  });
});

describe('the feeds of the whole catalogue', () => {
  const content = readSiteContent();
  const all = content.entries.map((entry) => toInitiative(entry, content.places));
  const before = feedsOf(all);
  const plain = new Map(readPlainEntries().map((entry) => [entry.slug, entry]));
  const plainPlaces = readPlainPlaces();

  /** Whether an initiative belongs to a page, read from its file without our code; nothing when that cannot be told so. */
  function belongs(slug: string, page: string): boolean | undefined {
    const entry = plain.get(slug);
    const [kind, id = ''] = page.split('/').filter(Boolean);
    if (!entry) return undefined;
    if (kind === undefined) return true;
    if (kind === 'gemeenten') {
      const place = plainPlaces.find((one) => one.id === id);
      return place && entry.gemeente.has(place.code);
    }
    if (kind === 'arbeidsmarktregios') return entry.vanuit.regio.has(id);
    if (kind === 'provincies') return entry.vanuit.provincie.has(id);
    const key = { doelgroepen: 'doelgroep', interventies: 'interventie', sectoren: 'sector' }[kind];
    return key === undefined ? undefined : entry[key as 'doelgroep'].has(id);
  }

  test('are one for each place and term, each valid and with an address of its own', () => {
    expect(before.size).toBeGreaterThan(
      places.municipalities.length + places.regions.length + places.provinces.length + 20,
    );
    const addresses = new Set<string>();
    for (const [page, feed] of before) {
      expect(atomFaults(feed), page).toEqual([]);
      addresses.add(textOf(readXml(feed), 'id'));
      expect(linksOf(readXml(feed), 'self')).toEqual([new URL(feedOf(page), ORIGIN).href]);
    }
    expect(addresses.size).toBe(before.size);
  });

  test('hold nothing that does not belong there', () => {
    for (const [page, feed] of before) {
      for (const slug of slugsIn(feed)) expect(belongs(slug, page) ?? true, page).toBe(true);
    }
  });

  test('show one change in exactly those that it belongs to', { timeout: 60_000 }, () => {
    const random = seededRandom(11);
    const told = new Set<boolean | undefined>();
    for (let round = 0; round < 12; round += 1) {
      const changed = all[Math.floor(random() * all.length)];
      if (!changed) throw new Error('no initiatives');
      const data = {
        ...changed.data,
        samenvatting: `${changed.data.samenvatting} Veranderd.`,
        gecontroleerd: '2999-01-01',
      };
      const after = feedsOf(all.map((one) => (one === changed ? { ...one, data } : one)));
      for (const [page, feed] of after) {
        const isShown = feed !== before.get(page);
        const expected = belongs(changed.slug, page);
        told.add(expected);
        if (expected !== undefined)
          expect(isShown, `${changed.slug} in the feed of ${page}`).toBe(expected);
        if (isShown) expect(slugsIn(feed)[0]).toBe(changed.slug);
      }
    }
    expect(told).toContain(true);
    expect(told).toContain(false);
  });
});
