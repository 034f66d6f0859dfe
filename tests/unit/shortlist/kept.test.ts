import { expect, test } from 'vitest';
import { keptExtras, NO_EXTRAS } from '../../../src/shortlist/page-state.ts';
import { keptSlugs, SLUGS_KEY, withoutSlug, withSlug } from '../../../src/shortlist/kept.ts';
import { moved, backInPlace } from '../../../src/domain/list-order.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

test('what two tabs add is in it both times', () => {
  const shared = memoryStorage();
  const [one, other] = [keptSlugs(() => shared), keptSlugs(() => shared)];
  one.change((slugs) => withSlug(slugs, 'a'));
  other.change((slugs) => withSlug(slugs, 'b'));
  one.change((slugs) => withSlug(slugs, 'c'));
  other.refresh();
  expect([one.get(), other.get()]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
});

test('a new page finds what was kept, and a tab hears what another changed', () => {
  const shared = memoryStorage();
  const one = keptSlugs(() => shared);
  let drawn = 0;
  const stop = one.listen(() => drawn++);
  keptSlugs(() => shared).change(() => ['a']);
  one.refresh();
  expect(one.get()).toEqual(['a']);
  expect(drawn).toBe(1);
  stop();
  one.change(() => []);
  expect(drawn).toBe(1);
  expect(keptSlugs(() => shared).get()).toEqual([]);
});

test('a browser that refuses its storage keeps the selection for the life of the page, and says so', () => {
  const refused = keptSlugs(() => {
    throw new Error('SecurityError');
  });
  expect(refused.isKept()).toBe(false);
  refused.change((slugs) => withSlug(slugs, 'a'));
  refused.change((slugs) => withSlug(slugs, 'b'));
  refused.refresh();
  expect(refused.get()).toEqual(['a', 'b']);
});

test('a storage that gets full loses nothing of the page, and keeps again once there is room', () => {
  const full = memoryStorage(8);
  const kept = keptSlugs(() => full);
  kept.change(() => ['a']);
  expect(kept.isKept()).toBe(true);
  kept.change((slugs) => withSlug(slugs, 'b'));
  expect([kept.isKept(), kept.get()]).toEqual([false, ['a', 'b']]);
  kept.change((slugs) => withSlug(slugs, 'c'));
  expect(kept.get()).toEqual(['a', 'b', 'c']);
  kept.change(() => ['c']);
  expect([kept.isKept(), full.texts.get(SLUGS_KEY)]).toEqual([true, '["c"]']);
});

test.each(['geen json', '{"a":1}', '[1,2]', 'null', '[["a"]]'])(
  'what another program left there is no selection: %s',
  (text) => {
    const odd = memoryStorage();
    odd.setItem(SLUGS_KEY, text);
    odd.setItem('selectie:dossier', text);
    expect(keptSlugs(() => odd).get()).toEqual([]);
    expect(keptExtras(() => odd).get()).toEqual(NO_EXTRAS);
  },
);

test('notes and title are kept apart from the selection', () => {
  const shared = memoryStorage();
  const extras = keptExtras(() => shared);
  extras.change((now) => ({ ...now, notes: { a: 'bellen', b: '' }, title: 'Taal' }));
  expect(keptExtras(() => shared).get()).toEqual({
    notes: { a: 'bellen' },
    title: 'Taal',
    place: '',
  });
  expect(keptSlugs(() => shared).get()).toEqual([]);
});

test('an initiative is in it once, moves a place at a time, and no further than the ends', () => {
  expect(withSlug(['a', 'b'], 'a')).toEqual(['a', 'b']);
  expect(withoutSlug(['a', 'b'], 'a')).toEqual(['b']);
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});

test('what was taken out comes back where it stood, also when others went or came meanwhile', () => {
  const before = ['a', 'b', 'c', 'd'];
  expect(backInPlace(['a', 'c', 'd'], 'b', before)).toEqual(before);
  expect(backInPlace(['d', 'e', 'a'], 'b', before)).toEqual(['b', 'd', 'e', 'a']);
  expect(backInPlace(['a'], 'd', before)).toEqual(['a', 'd']);
  expect(backInPlace(before, 'b', before)).toEqual(before);
});

test.each(['{', '"a"', '5', '{"a":1}', '[["a"]]'])(
  'what is no selection is none, and is put aside before it is written over: %s',
  (rubbish) => {
    const shared = memoryStorage();
    shared.texts.set(SLUGS_KEY, rubbish);
    const own = keptSlugs(() => shared);
    expect(own.get()).toEqual([]);
    expect(shared.texts.get(SLUGS_KEY)).toBe(rubbish);
    own.change((slugs) => withSlug(slugs, 'a'));
    own.change((slugs) => withSlug(slugs, 'b'));
    expect(Object.fromEntries(shared.texts)).toEqual({
      [SLUGS_KEY]: '["a","b"]',
      [`${SLUGS_KEY}:oud`]: rubbish,
    });
  },
);

test('of a selection with something strange in it the rest is kept', () => {
  const shared = memoryStorage();
  shared.texts.set(SLUGS_KEY, '["a",5,"<b>","../c","a"]');
  expect(keptSlugs(() => shared).get()).toEqual(['a']);
});

test('notes that another version of the site wrote are put aside; where there is no room for that they are not written over', () => {
  const newer = '{"notes":{"taal":{"text":"Bellen"}},"title":"Taal","place":""}';
  for (const room of [Infinity, newer.length - 1]) {
    const shared = memoryStorage(room);
    shared.texts.set('selectie:dossier', newer);
    const extras = keptExtras(() => shared);
    expect(extras.get()).toEqual({ notes: {}, title: 'Taal', place: '' });
    extras.change((now) => ({ ...now, title: 'Werk' }));
    expect(extras.get().title).toBe('Werk');
    expect([...shared.texts.values()]).toContain(newer);
    expect(extras.isKept()).toBe(room === Infinity);
  }
});

test('what the site itself wrote is never put aside', () => {
  const shared = memoryStorage();
  keptSlugs(() => shared).change(() => ['a', 'b']);
  keptExtras(() => shared).change(() => ({ notes: { a: 'x' }, title: '', place: 'Ede' }));
  keptSlugs(() => shared).change(() => ['b']);
  keptExtras(() => shared).change((now) => ({ ...now, title: 'Taal' }));
  expect([...shared.texts.keys()]).toEqual([SLUGS_KEY, 'selectie:dossier']);
});
