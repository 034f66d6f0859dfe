import { expect, test } from 'vitest';
import { discardDraft, draftPlace, draftsIn } from '../../../src/draft/storage.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

const saved = {
  draft: { fields: { titel: 'Taal' }, text: { Aanpak: 'Les.' } },
  saved: '2026-11-22T10:00',
};
const withTitle = (titel: string, at = saved.saved) => ({
  ...saved,
  saved: at,
  draft: { ...saved.draft, fields: { titel } },
});
const titlesIn = (storage: Storage) =>
  draftsIn(() => storage).map(({ draft }) => draft.fields.titel);

test('each draft is kept in a place of its own until it is thrown away, the latest first', () => {
  const storage = memoryStorage();
  const first = draftPlace(() => storage);
  expect(first.save(withTitle('Een', '2026-11-20'))).toBe('yes');
  expect(draftPlace(() => storage).save(withTitle('Twee', '2026-11-22'))).toBe('yes');
  expect(draftPlace(() => storage, undefined, 'taal-1').save(withTitle('Drie', '2026-11-21'))).toBe(
    'yes',
  );
  expect(titlesIn(storage)).toEqual(['Twee', 'Drie', 'Een']);
  expect(draftsIn(() => storage).map(({ slug }) => slug)).toEqual([undefined, 'taal-1', undefined]);
  first.discard();
  expect(titlesIn(storage)).toEqual(['Twee', 'Drie']);
});

test('a draft that is gone on with stays in its place', () => {
  const storage = memoryStorage();
  draftPlace(() => storage).save(saved);
  const [kept] = draftsIn(() => storage);
  const place = draftPlace(() => storage, kept);
  place.save(withTitle('Verder'));
  place.save(withTitle('Nog verder'));
  expect(place.key).toBe(kept?.key);
  expect(titlesIn(storage)).toEqual(['Nog verder']);
});

test('of two tabs with the same draft the second to write goes on in a place of its own', () => {
  const storage = memoryStorage();
  draftPlace(() => storage, undefined, 'taal').save(saved);
  const [kept] = draftsIn(() => storage);
  const [one, two] = [
    draftPlace(() => storage, kept, 'taal'),
    draftPlace(() => storage, kept, 'taal'),
  ];
  expect(one.save(withTitle('Van de een'))).toBe('yes');
  expect(two.save(withTitle('Van de ander'))).toBe('apart');
  expect(one.save(withTitle('Van de een, later'))).toBe('yes');
  expect(two.save(withTitle('Van de ander, later'))).toBe('yes');
  expect(titlesIn(storage).sort()).toEqual(['Van de ander, later', 'Van de een, later']);
  expect(draftsIn(() => storage).map(({ slug }) => slug)).toEqual(['taal', 'taal']);
});

test('what another tab threw away comes back when it is still being written', () => {
  const storage = memoryStorage();
  const place = draftPlace(() => storage);
  place.save(saved);
  discardDraft(() => storage, place.key);
  expect(place.save(saved)).toBe('yes');
  expect(titlesIn(storage)).toEqual(['Taal']);
});

test('what was sent is kept with the moment that it was', () => {
  const storage = memoryStorage();
  draftPlace(() => storage).save({ ...saved, sent: '2026-11-23T10:00' });
  expect(draftsIn(() => storage)[0]?.sent).toBe('2026-11-23T10:00');
});

test('a draft of before each had a place of its own is found', () => {
  const storage = memoryStorage();
  storage.setItem('bijdragen:nieuw', JSON.stringify(saved));
  storage.setItem('bijdragen:verbeter:taal', JSON.stringify(saved));
  expect(draftsIn(() => storage)).toMatchObject([{ id: '' }, { id: '', slug: 'taal' }]);
});

test('a browser that keeps nothing says so, and breaks nothing', () => {
  const storage = () => {
    throw new Error('blocked');
  };
  expect(draftsIn(storage)).toEqual([]);
  expect(draftPlace(storage).save(saved)).toBe('full');
  expect(() => draftPlace(storage).discard()).not.toThrow();
});

test.each([
  '{',
  'null',
  '[]',
  '{"saved":"x"}',
  '{"saved":"2026-11-22","draft":{"fields":{},"text":{"Aanpak":1}}}',
  '{"saved":"2026-11-22","draft":{"fields":{"titel":null},"text":{}}}',
  '{"saved":"2026-11-22","draft":{"fields":{"bronnen":[null]},"text":{}}}',
  '{"saved":"2026-11-22","draft":{"fields":{"bronnen":[["s1"]]},"text":{}}}',
  '{"saved":"2026-11-22","draft":{"fields":{"looptijd":{"start":2019}},"text":{}}}',
  '{"saved":"2026-99-99","draft":{"fields":{},"text":{}}}',
  '{"saved":"2026-11-22","sent":true,"draft":{"fields":{},"text":{}}}',
  '{"saved":"2026-11-22","origin":5,"draft":{"fields":{},"text":{}}}',
])('what is no draft is not read, and stays where it is: %s', (text) => {
  const storage = memoryStorage();
  storage.setItem('bijdragen:nieuw', text);
  storage.setItem('iets-anders', JSON.stringify(saved));
  expect(draftsIn(() => storage)).toEqual([]);
  draftPlace(() => storage).save(saved);
  expect(storage.getItem('bijdragen:nieuw')).toBe(text);
});
