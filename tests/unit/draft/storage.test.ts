import { expect, test } from 'vitest';
import { draftsIn } from '../../../src/draft/storage.ts';

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as Storage;
}
const saved = {
  draft: { fields: { titel: 'Taal' }, text: { Aanpak: 'Les.' } },
  saved: '2026-11-22T10:00',
};

test('a draft is kept until it is thrown away, apart from drafts of corrections', () => {
  const storage = memory();
  const drafts = draftsIn(() => storage);
  expect(drafts.save(saved)).toBe(true);
  expect(drafts.read()).toEqual(saved);
  expect(draftsIn(() => storage, 'taal').read()).toBeUndefined();
  drafts.discard();
  expect(drafts.read()).toBeUndefined();
});

test('what was sent is kept with the moment that it was', () => {
  const storage = memory();
  draftsIn(() => storage).save({ ...saved, sent: '2026-11-23T10:00' });
  expect(draftsIn(() => storage).read()?.sent).toBe('2026-11-23T10:00');
});

test('a browser that keeps nothing says so, and breaks nothing', () => {
  const drafts = draftsIn(() => {
    throw new Error('blocked');
  });
  expect(drafts.read()).toBeUndefined();
  expect(drafts.save(saved)).toBe(false);
  expect(() => drafts.discard()).not.toThrow();
});

test.each([
  '{',
  'null',
  '[]',
  '{"saved":"x"}',
  '{"saved":"x","draft":{"fields":{},"text":{"Aanpak":1}}}',
])('what is no draft is not read: %s', (text) => {
  const storage = memory();
  storage.setItem('bijdragen:nieuw', text);
  expect(draftsIn(() => storage).read()).toBeUndefined();
});
