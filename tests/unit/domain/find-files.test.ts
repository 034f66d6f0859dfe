import { expect, test } from 'vitest';
import { cardsPerFile, type Card } from '../../../src/domain/cards.ts';
import { findFiles } from '../../../src/domain/find-files.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const titles = ['Zeeland werkt', 'Aan de slag', 'École in de zorg'];
const filesOf = (initiatives: ReturnType<typeof initiative>[]) =>
  findFiles({ initiatives, guides: [], vocabularies, wordFamilies: [], places }, nl);
const three = titles.map((titel, index) =>
  initiative({ titel, gecontroleerd: `2026-11-0${index + 1}` }, `nummer-${index}`),
);

test('other orders hold the numbers of the list', async () => {
  const { files } = await filesOf(three);
  expect(files.get('volgorde/titel')).toEqual([1, 2, 0]);
  expect(files.get('volgorde/gecontroleerd')).toEqual([2, 1, 0]);
});

const titlesIn = (file: unknown) => (file as Card[]).map(({ titel }) => titel);

test('the cards of a small catalogue stand in one file, in the order of the list', async () => {
  expect(titlesIn((await filesOf(three)).files.get('kaartjes/0'))).toEqual(titles);
  // Pages ask for it ahead, also when there is nothing yet.
  expect((await filesOf([])).files.get('kaartjes/0')).toEqual([]);
});

test('the cards of a large one stand in files of a fixed number', async () => {
  const one = initiative();
  const many = Array.from({ length: 1100 }, (_, index) => ({
    ...one,
    data: { ...one.data, titel: `Titel ${index}` },
  }));
  const { files } = await filesOf(many);
  const perFile = cardsPerFile(many.length);
  expect(files.get('kaartjes/0')).toHaveLength(perFile);
  expect(titlesIn(files.get('kaartjes/1'))[0]).toBe(`Titel ${perFile}`);
  const numbers = [...files.keys()].filter((name) => name.startsWith('kaartjes/'));
  expect(numbers).toHaveLength(Math.ceil(many.length / perFile));
});

test('the version changes with the content, and only then', async () => {
  const { version } = await filesOf(three);
  expect(version).toMatch(/^[0-9a-f]{10}$/);
  expect((await filesOf(three)).version).toBe(version);
  expect((await filesOf(three.slice(1))).version).not.toBe(version);
});
