import { expect, test } from 'vitest';
import { greetingOf, type Start } from '../../../src/contribute/start.ts';
import { draftPlace } from '../../../src/draft/storage.ts';
import { nlContribute as t } from '../../../src/i18n/nl-contribute.ts';

const draft = { fields: {}, text: {} };
const noStorage = () => {
  throw new Error('no storage');
};
const greeting = (start: Partial<Start>) =>
  greetingOf(
    {
      draft,
      storage: noStorage,
      place: draftPlace(noStorage),
      others: [],
      prefilled: false,
      ignored: [],
      ...start,
    },
    t,
  );
const restored = { draft, saved: '2026-11-22T10:00', origin: 'oud', key: 'k', id: 'i' };
const origin = { slug: 'taal', data: {}, body: '', text: 'nieuw' };

test('nothing is said of an empty form', () => {
  expect(greeting({})).toBe('');
});

test('an earlier draft is said to be back, and that its entry was changed meanwhile', () => {
  const back = 'Uw concept van 22 november 2026 staat er weer.';
  expect(greeting({ restored, origin: { ...origin, text: 'oud' } })).toBe(back);
  expect(greeting({ restored, origin })).toBe(`${back} ${t.outdated}`);
});

test('what was sent is said not to be filled in any more', () => {
  const sent = { ...restored, sent: '2026-11-23T10:00' };
  expect(greeting({ sent })).toBe(
    'Wat u op 23 november 2026 verstuurde, is niet meer ingevuld. Toch niet verstuurd?',
  );
});

test('what the address asked for is said, and what of it was not understood', () => {
  expect(greeting({ prefilled: true, ignored: ['kleur=rood'] })).toBe(
    `${t.prefilled} ${t.ignored('kleur=rood')}`,
  );
  expect(greeting({ unknown: 'x'.repeat(200) })).toBe(t.unknownEntry('x'.repeat(60)));
});
