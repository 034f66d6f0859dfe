import { expect, test } from 'vitest';
import { startOf } from '../../../src/contribute/start.ts';
import { draftPlace, draftsIn } from '../../../src/draft/storage.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { context, fields, places } from '../../support/records.ts';

const site = { ...context, places, entries: [{ slug: 'ander', titel: 'Ander' }] };
/** A browser that keeps these drafts, the last one latest, with their names in an address. */
function browserWith(...titles: string[]) {
  const kept = memoryStorage();
  const storage = () => kept;
  const ids = titles.map((titel, at) => {
    const place = draftPlace(storage, undefined, titel === 'Verbetering' ? 'ander' : undefined);
    const sent = titel === 'Verstuurd' ? { sent: '2026-11-23' } : {};
    place.save({ draft: { fields: { titel }, text: {} }, saved: `2026-11-2${at}`, ...sent });
    return place.id;
  });
  const begin = async (search: string) => {
    const start = await startOf(new URLSearchParams(search), site, fields, storage);
    return {
      titel: start.draft.fields.titel,
      sent: start.sent?.draft.fields.titel,
      others: start.others.map(({ draft }) => draft.fields.titel),
      start,
    };
  };
  return { ids, begin, kept: () => draftsIn(storage).length };
}

test('the form begins with the latest draft of its kind, and tells of the others', async () => {
  const { begin } = browserWith('Eerste', 'Tweede', 'Verbetering');
  expect(await begin('')).toMatchObject({ titel: 'Tweede', others: ['Verbetering', 'Eerste'] });
});

test('the form begins with the draft that the address names; a name that none has begins a new one', async () => {
  const { ids, begin } = browserWith('Eerste', 'Tweede');
  expect(await begin(`concept=${ids[0]}`)).toMatchObject({ titel: 'Eerste', others: ['Tweede'] });
  expect(await begin('concept=nieuw')).toMatchObject({ titel: undefined });
});

test('what an address asks to fill in begins a new draft, in a place of its own', async () => {
  const { begin, kept } = browserWith('Eerste');
  const { titel, others, start } = await begin('titel=Uit het adres');
  expect({ titel, others }).toEqual({ titel: 'Uit het adres', others: ['Eerste'] });
  start.place.save({ draft: start.draft, saved: '2026-11-28' });
  expect(kept()).toBe(2);
});

test('which entry is corrected, or with which draft one begins, is not something that means nothing', async () => {
  const { start } = await browserWith('Eerste').begin('verbeter=nergens&concept=nieuw&titel=Taal');
  expect(start).toMatchObject({ unknown: 'nergens', prefilled: true, ignored: [] });
});

test('what was sent is not filled in again, and is not written over', async () => {
  const { ids, begin, kept } = browserWith('Verstuurd');
  for (const search of ['', `concept=${ids[0]}`]) {
    const { titel, sent, start } = await begin(search);
    expect({ titel, sent }).toEqual({ titel: undefined, sent: 'Verstuurd' });
    start.place.save({ draft: start.draft, saved: '2026-11-28' });
  }
  expect(kept()).toBe(3);
});
