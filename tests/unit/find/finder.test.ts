import { describe, expect, test, vi } from 'vitest';
import { readSiteContent } from '../../../src/build/site-content.ts';
import { paths } from '../../../src/domain/paths.ts';
import type { Ring } from '../../../src/domain/place-search.ts';
import { NewBuildError, type Load } from '../../../src/find/loaded-files.ts';
import { emptyState, takeOff, type SearchState } from '../../../src/find/state.ts';
import { nlFind } from '../../../src/i18n/nl-find.ts';
import { finderOn, sharedFinder, useIndex } from '../../support/finder.ts';

const index = useIndex();

const stateOf = (some: Partial<SearchState>): SearchState => ({ ...emptyState(), ...some });
const ask = async (some: Partial<SearchState>) => (await sharedFinder()).ask(stateOf(some));
const choose = (some: Partial<SearchState['selection']>) => ({
  ...emptyState().selection,
  ...some,
});
const RANKS: Ring[] = ['gemeente', 'regio', 'provincie', 'land'];

describe('a place', () => {
  test.each([
    ['a municipality', { place: 'enschede' }, ['gemeente', 'regio', 'provincie', 'land']],
    ['a region', { selection: choose({ regio: ['twente'] }) }, ['regio', 'land']],
    ['a province', { selection: choose({ provincie: ['overijssel'] }) }, ['provincie', 'land']],
  ])('%s gives what is near first, with a number for each ring', async (_what, some, rings) => {
    const first = await ask(some);
    expect(first.rings?.map(({ ring }) => ring)).toEqual(rings);
    expect(first.rings?.reduce((sum, { total }) => sum + total, 0)).toBe(first.total);
    const ranks: number[] = [];
    for (let page = 1; page <= Math.ceil(first.total / 20); page += 1) {
      const { cards } = await ask({ ...some, page });
      ranks.push(...cards.map(({ ring }) => RANKS.indexOf(ring as Ring)));
    }
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks).toHaveLength(first.total);
  });

  test('in the question and in the field give the same', async () => {
    const field = await ask({ selection: choose({ regio: ['twente'] }) });
    const question = await ask({ q: 'Twente' });
    expect(question.rings).toEqual(field.rings);
    expect(question.place?.id).toBe('twente');
  });

  test('of which several are chosen is no place to look from', async () => {
    const answer = await ask({ selection: choose({ regio: ['twente', 'zeeland'] }) });
    expect(answer.place).toBeUndefined();
    expect(answer.rings).toBeUndefined();
  });

  test('counts say how many are here and how many work everywhere', async () => {
    const { local, options } = await (await ask({})).counts();
    const { here = 0, nationwide = 0 } = local.regio.twente ?? {};
    expect(here).toBeGreaterThan(0);
    expect(nationwide).toBeGreaterThan(0);
    expect(options.regio.twente).toBe(here + nationwide);
    expect(options.provincie.overijssel).toBeGreaterThanOrEqual(here + nationwide);
  });

  test('municipalities and areas on the map are those of the results', async () => {
    const { byMunicipality, byArea } = await (await ask({ place: 'enschede' })).counts();
    expect(byMunicipality.enschede).toBeGreaterThan(0);
    const all = await (await ask({})).counts();
    expect(all.byArea.provincie.length).toBeGreaterThanOrEqual(byArea.provincie.length);
    expect(all.byArea.provincie).toContain('zeeland');
  });
});

describe('a facet that not every initiative has a value of', () => {
  test('says how many have none, and gives those too', async () => {
    const { unknown } = await (await ask({})).counts();
    const answer = await ask({ selection: choose({ leerroute: ['onbekend'] }) });
    expect(answer.total).toBe(unknown.leerroute);
    expect(answer.total).toBeGreaterThan(0);
  });
});

describe('the order', () => {
  test('is that of last news when it is asked, newest first', async () => {
    const { cards } = await ask({ sort: 'bericht' });
    const years = cards.map(({ laatste }) => Number(/\d{4}/.exec(laatste)?.[0]));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(years[0]).toBeGreaterThanOrEqual(2025);
  });

  test('is by title, or by the day of checking, when that is asked', async () => {
    const byTitle = await ask({ sort: 'titel' });
    const titles = byTitle.cards.map(({ titel }) => titel);
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'nl')));
    const [byDay, usual] = await Promise.all([ask({ sort: 'gecontroleerd' }), ask({})]);
    const days = new Map(
      readSiteContent().entries.map(({ slug, data }) => [slug, data.gecontroleerd]),
    );
    const checked = byDay.cards.map(({ url }) => days.get(url.split('/')[2] ?? '') ?? '');
    expect(checked).toEqual([...checked].sort().reverse());
    expect(byDay.total).toBe(usual.total);
  });

  test('of a page beyond the last is that of the last', async () => {
    const answer = await ask({ selection: choose({ leerroute: ['z-route'] }), page: 99 });
    expect(answer.page).toBe(Math.ceil(answer.total / 20));
    expect(answer.cards.length).toBeGreaterThan(0);
  });
});

describe('partial matches', () => {
  test('follow when not all of a question is found, and say what they lack', async () => {
    const { total, partial } = await ask({ q: 'kinderopvang Zeeland vrouwen' });
    expect(partial?.total).toBeGreaterThan(0);
    expect(partial?.cards.length).toBeLessThanOrEqual(10);
    for (const { missing } of partial?.cards ?? []) expect(missing?.length).toBeGreaterThan(0);
    expect(total).toBeLessThan(10);
  });

  test('stand on the first page only, and keep to the filters', async () => {
    const some = { q: 'stagiair installatie', selection: choose({ trekker: ['werkgever'] }) };
    const answer = await ask(some);
    const counts = await answer.counts();
    expect(answer.total).toBe(0);
    expect(answer.partial?.total).toBe(counts.options.trekker.werkgever);
    const all = await ask({ q: 'taal' });
    expect(all.partial).toBeUndefined();
  });
});

test('without what is nationwide, what also names the place of the question stays', async () => {
  const urlsOf = async (state: Partial<SearchState>) =>
    (await ask(state)).cards.map(({ url }) => url);
  const named = '/initiatieven/abn-amro-reboot/';
  expect(await urlsOf({ place: 'amsterdam', localOnly: true, q: 'reboot' })).toContain(named);
  expect(await urlsOf({ localOnly: true, q: 'reboot in Amsterdam' })).toContain(named);
  expect(await urlsOf({ localOnly: true, q: 'reboot in Groningen' })).not.toContain(named);
});

describe('when nothing is found', () => {
  test('each choice and each part of the question says what it would give without', async () => {
    const finder = await sharedFinder();
    const state = stateOf({
      q: 'buschauffeur',
      selection: choose({ doelgroep: ['vrouwen'] }),
      localOnly: true,
    });
    expect((await finder.ask(state)).total).toBe(0);
    const ways = await finder.relax(state);
    expect(ways.map(({ label }) => label)).toContain('Vrouwen');
    for (const { state: without, count } of ways) {
      expect((await finder.ask(without)).total).toBe(count);
      expect(count).toBeGreaterThan(0);
    }
    expect(ways.map(({ count }) => count)).toEqual(
      ways.map(({ count }) => count).sort((a, b) => b - a),
    );
  });
});

test('around a place and without what is nationwide, leaving either out is a way too', async () => {
  const finder = await sharedFinder();
  const state = stateOf({
    place: 'tubbergen',
    localOnly: true,
    selection: choose({ sector: ['zorg-en-welzijn'] }),
  });
  const labels = (await finder.relax(state)).map(({ label }) => label);
  expect(labels).toContain('Tubbergen');
  expect(labels).toContain(nlFind.find.localOnly);
});

test('a chip that is taken off stays off, and the rest as it was', async () => {
  const state = stateOf({ q: 'vrouwen in Gelderland' });
  const finder = await sharedFinder();
  const [chip] = (await finder.ask(state)).read.chips;
  const without = takeOff(state, chip?.text ?? '');
  const { read } = await finder.ask(without);
  expect(read.chips.map(({ value }) => value)).toEqual(['gelderland']);
  expect(read.words.map(({ typed }) => typed)).toEqual(['vrouwen']);
});

describe('when files cannot be loaded', () => {
  const failing =
    (load: Load, pattern: RegExp): Load =>
    (address, options) =>
      pattern.test(address)
        ? Promise.resolve(new Response('', { status: 503 }))
        : load(address, options);

  test('the finder says so, and works when it is asked again', async () => {
    const built = await index();
    let isDown = true;
    const load: Load = (address) =>
      isDown ? Promise.resolve(new Response('', { status: 503 })) : built.load(address);
    const finder = finderOn(built, load);
    await expect(finder.ask(stateOf({ q: 'taal' }))).rejects.toThrow('503');
    isDown = false;
    expect((await finder.ask(stateOf({ q: 'taal' }))).total).toBeGreaterThan(0);
  });

  test('without the words of the catalogue the filters still count', async () => {
    const built = await index();
    const finder = finderOn(built, failing(built.load, /\/tekst\.json$/));
    const selection = choose({ doelgroep: ['vrouwen'] });
    const answer = await finder.ask(stateOf({ q: 'buschauffeur', selection }));
    expect(answer.withoutText).toBe(true);
    expect(answer.total).toBe((await ask({ selection })).total);
  });

  test('because a newer build was published, that is what is said', async () => {
    const built = await index();
    const newer: Load = (address) =>
      address === paths.findVersion
        ? Promise.resolve(Response.json({ versie: 'een andere' }))
        : Promise.resolve(new Response('', { status: 404 }));
    const finder = finderOn(built, newer);
    await expect(finder.ask(emptyState())).rejects.toBeInstanceOf(NewBuildError);
  });
});

test('every file that is asked for has the version of the build in its address', async () => {
  const built = await index();
  const load = vi.fn<Load>((address) => built.load(address));
  const finder = finderOn(built, load);
  await finder.ask(stateOf({ q: 'taal in Gelderland', sort: 'titel' }));
  expect(load.mock.calls.length).toBeGreaterThan(3);
  for (const [address] of load.mock.calls) expect(address).toContain(`/${built.files.version}/`);
});
