import { expect, test } from 'vitest';
import { enLanguage } from '../../../src/i18n/en-language.ts';
import {
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  uncapitalise,
} from '../../../src/i18n/nl-language.ts';

test('dates are as precise as they are known', () => {
  expect(formatDate('2019')).toBe('2019');
  expect(formatDate('2019-12')).toBe('december 2019');
  expect(formatDate('2026-11-22')).toBe('22 november 2026');
});

test('numbers have Dutch thousands and decimals', () => {
  expect(formatNumber(1250)).toBe('1.250');
  expect(formatNumber(2.5)).toBe('2,5');
});

test('one is singular, all else plural', () => {
  expect(formatCount(1, 'initiatief', 'initiatieven')).toBe('1 initiatief');
  expect(formatCount(0, 'initiatief', 'initiatieven')).toBe('0 initiatieven');
});

test('a list ends with en', () => {
  expect(formatList(['a', 'b', 'c'])).toBe('a, b en c');
});

test('a label inside a sentence keeps the capitals it cannot do without', () => {
  expect(['Vrouwen', 'Z-route', 'ICT', 'Ontheemden uit Oekraïne'].map(uncapitalise)).toEqual([
    'vrouwen',
    'Z-route',
    'ICT',
    'ontheemden uit Oekraïne',
  ]);
  expect(['Women', 'ICT', 'Dutch at work'].map(enLanguage.uncapitalise)).toEqual([
    'women',
    'ICT',
    'Dutch at work',
  ]);
});
