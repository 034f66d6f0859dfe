/** What the English site shows of the content: complete, and saying what the Dutch says. */
import { describe, expect, test } from 'vitest';
import { readSiteContent } from '../../../src/build/site-content.ts';
import { VOCABULARY_NAMES } from '../../../src/schema/vocabulary.ts';

const { entries, guides, vocabularies, lawChanges } = readSiteContent();

/** The numbers in digits, whatever stands between thousands: `1.250` and `1,250`; `2,5` and `2.5`. */
const numbersIn = (text: string) =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([number]) => number.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
    .sort();

test('numbers are read whatever stands between their parts', () => {
  expect(numbersIn('1.250 van 2,5 in 2019')).toEqual(numbersIn('In 2019 1,250 of 2.5'));
  expect(numbersIn('12 of 13')).not.toEqual(numbersIn('12 of 14'));
});

describe('the initiatives in English', () => {
  test('all have a title of their own and a summary', () => {
    const titles = entries.map(({ data }) => data.en?.titel.toLowerCase());
    expect(titles).not.toContain(undefined);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('have the same numbers as in Dutch', () => {
    const others = entries.filter(
      ({ data: { samenvatting, en } }) =>
        String(numbersIn(samenvatting)) !== String(numbersIn(en?.samenvatting ?? '')),
    );
    expect(others.map(({ slug }) => slug)).toEqual([]);
  });
});

test('every value of every list has an English name and definition', () => {
  const without = VOCABULARY_NAMES.flatMap((name) =>
    vocabularies[name].waarden
      .filter(({ vervangenDoor, en }) => !vervangenDoor && !en)
      .map(({ id }) => `${name}: ${id}`),
  );
  expect(without).toEqual([]);
});

test('an English word means one value of a facet', () => {
  for (const name of ['doelgroepen', 'interventies', 'sectoren', 'fasen', 'leerroutes'] as const) {
    const words = vocabularies[name].waarden.flatMap(({ en }) => en?.synoniemen ?? []);
    const lower = words.map((word) => word.toLowerCase());
    expect(
      lower.filter((word, at) => lower.indexOf(word) !== at),
      name,
    ).toEqual([]);
  }
});

test.each([
  ['guides', guides.map(({ data: { en, ...dutch } }) => [dutch.samenvatting, en?.samenvatting])],
  ['changes of law', lawChanges.map(({ en, tekst }) => [tekst, en?.tekst])],
])('%s in English have the same numbers', (_, pairs) => {
  expect(pairs.length).toBeGreaterThan(5);
  for (const [dutch = '', english = ''] of pairs)
    expect(numbersIn(english), dutch).toEqual(numbersIn(dutch));
});
