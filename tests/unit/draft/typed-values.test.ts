import { describe, expect, test } from 'vitest';
import {
  numberAsTyped,
  parseAmount,
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

  test.each(['veel', '-3', '12 à 15', '1e3', '12%', '12 20', '12 van de 20', 'euro'])(
    '%s stays as it was typed',
    (typed) => {
      expect(parseNumber(typed)).toBe(typed);
    },
  );

  test.each([
    ['1250', 1250, ''],
    ['€ 1.250', 1250, 'euro'],
    ['€1.250,-', 1250, 'euro'],
    ['EUR 12,50 per uur', 12.5, 'euro per uur'],
    ['1.250 euro', 1250, 'euro'],
    ['80%', 80, 'procent'],
    ['12,5 %', 12.5, 'procent'],
    ['80 procent', 80, 'procent'],
    ['1250 deelnemers', 1250, 'deelnemers'],
    ['1.250\u00a0deelnemers', 1250, 'deelnemers'],
    ['2,5 miljoen euro', 2_500_000, 'euro'],
    ['€ 1,1 mln.', 1_100_000, 'euro'],
    ['3 duizend', 3000, ''],
    ['4 Europeanen', 4, 'Europeanen'],
    ['1250.125', 1250.125, ''],
  ])('%s is %d, and counts %j', (typed, value, unit) => {
    expect(parseAmount(typed)).toEqual({ value, unit });
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
    ['augustus 2019', '2019-08'],
    ['2019-8', '2019-08'],
    ['vrijdag 15 maart 2024', '2024-03-15'],
    ['15\u00a0maart, 2024', '2024-03-15'],
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
