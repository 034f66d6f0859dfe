import { expect, test } from 'vitest';
import { byFirstLetter } from '../../../src/catalogue/alphabet.ts';
import { CARDS_PER_FILE, type Card } from '../../../src/catalogue/card.ts';
import { findFiles } from '../../../src/catalogue/find-files.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const titles = ['Zeeland werkt', 'Aan de slag', 'École in de zorg'];
const filesOf = (initiatives: ReturnType<typeof initiative>[]) =>
  findFiles({ initiatives, vocabularies, places }, nl);
const three = titles.map((titel, index) =>
  initiative({ titel, gecontroleerd: `2026-11-0${index + 1}` }, `nummer-${index}`),
);

test('other orders hold the numbers of the list', () => {
  const { files } = filesOf(three);
  expect(files.get('volgorde/titel')).toEqual([1, 2, 0]);
  expect(files.get('volgorde/gecontroleerd')).toEqual([2, 1, 0]);
});

test('cards stand in files of a fixed number, in the order of the list', () => {
  const many = Array.from({ length: CARDS_PER_FILE + 1 }, (_, index) =>
    initiative({ titel: `Titel ${index}` }, `nummer-${index}`),
  );
  const { files } = filesOf(many);
  expect(files.get('kaartjes/0')).toHaveLength(CARDS_PER_FILE);
  expect((files.get('kaartjes/1') as Card[]).map(({ titel }) => titel)).toEqual([
    `Titel ${CARDS_PER_FILE}`,
  ]);
});

test('the version changes with the content, and only then', () => {
  const { version } = filesOf(three);
  expect(filesOf(three).version).toBe(version);
  expect(filesOf(three.slice(1)).version).not.toBe(version);
});

test('a register has its letters without accents, and digits and signs first', () => {
  const groups = byFirstLetter(['École', '‘Samen’', '3 keer taal', 'Een plek'], (title) => title);
  expect(groups).toEqual([
    { id: '0-9', items: ['3 keer taal'] },
    { id: 'e', items: ['École', 'Een plek'] },
    { id: 's', items: ['‘Samen’'] },
  ]);
});
