import { describe, expect, test } from 'vitest';
import {
  numberAsTyped,
  parseDate,
  parseNumber,
  parseWebAddress,
} from '../../../src/draft/typed-values.ts';

describe('numbers', () => {
  test.each([
    ['1250', 1250],
    ['1.250', 1250],
    ['1.250.000', 1_250_000],
    ['1.250,5', 1250.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.125', 0.125],
    [' 12 000 ', 12_000],
    ['0', 0],
  ])('%s is %d', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  test.each(['veel', '-3', '12 à 15', '1e3', '12%'])('%s stays as it was typed', (typed) => {
    expect(parseNumber(typed)).toBe(typed);
  });

  test.each([0, 1250, 12.5, 0.125, 1_250_000])('%d is read again as it is shown', (value) => {
    expect(parseNumber(numberAsTyped(value))).toBe(value);
  });
});

describe('dates', () => {
  test.each([
    ['2024', '2024'],
    ['maart 2024', '2024-03'],
    ['Mrt 2024', '2024-03'],
    ['okt. 2024', '2024-10'],
    ['15 maart 2024', '2024-03-15'],
    ['3-2024', '2024-03'],
    ['03/2024', '2024-03'],
    ['15-3-2024', '2024-03-15'],
    ['15.03.2024', '2024-03-15'],
    ['2024-3', '2024-03'],
    ['2024-03-05', '2024-03-05'],
  ])('%s becomes %s', (typed, written) => {
    expect(parseDate(typed)).toBe(written);
  });

  test.each(['vorig jaar', '13-2024', 'vrijdag 2024', '2019-2022', 'zomer 2024'])(
    '%s stays as it was typed',
    (typed) => {
      expect(parseDate(typed)).toBe(typed);
    },
  );
});

test.each([
  ['www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
  ['voorbeeld.nl/a?b=c', 'https://voorbeeld.nl/a?b=c'],
  ['http://voorbeeld.nl', 'http://voorbeeld.nl'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['geen adres', 'geen adres'],
])('the web address %s becomes %s', (typed, written) => {
  expect(parseWebAddress(typed)).toBe(written);
});
