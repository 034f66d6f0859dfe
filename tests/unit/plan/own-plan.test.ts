import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/domain/person-plan.ts';
import {
  addItem,
  formatItem,
  moveItem,
  parseItems,
  removeItem,
  stepsIn,
  timeItem,
  type OwnPlan,
} from '../../../src/plan/own-plan.ts';

const now = { later: false };
const plan = (...texts: string[]): OwnPlan => parseItems(texts);
const shown = (items: OwnPlan) => items.map(formatItem);

describe('what is put in', () => {
  test('comes last, at the usual time of its step', () => {
    const one = addItem([], 'taalles', now, 'taal', NO_ANSWERS);
    expect(shown(addItem(one, 'bemiddeling', now, 'plaatsing', NO_ANSWERS))).toEqual([
      'taalles.taal.0-12',
      'bemiddeling.plaatsing.6-24',
    ]);
  });

  test('waits when its phase has not begun, and a job waits for who cannot work yet', () => {
    expect(shown(addItem([], 'taalles', { later: true }, 'taal', NO_ANSWERS))).toEqual([
      'taalles.taal.12-24',
    ]);
    const cannot = { ...NO_ANSWERS, werk: 'kan-nog-niet' };
    expect(shown(addItem([], 'bemiddeling', now, 'plaatsing', cannot))).toEqual([
      'bemiddeling.plaatsing.12-24',
    ]);
  });

  test('is in it once', () => {
    const one = plan('taalles.taal.0-3');
    expect(addItem(one, 'taalles', now, 'leren', NO_ANSWERS)).toBe(one);
  });
});

test('the order is changed one place at a time, and not past the ends', () => {
  const two = plan('a.taal.0-3', 'b.leren.0-3');
  expect(shown(moveItem(two, 'b', -1))).toEqual(['b.leren.0-3', 'a.taal.0-3']);
  expect(moveItem(two, 'a', -1)).toBe(two);
  expect(moveItem(two, 'b', 1)).toBe(two);
  expect(shown(removeItem(two, 'a'))).toEqual(['b.leren.0-3']);
});

test('what begins later ends after that, and what ends sooner begins before that', () => {
  const one = plan('a.taal.3-6');
  expect(shown(timeItem(one, 'a', { from: 3 }))).toEqual(['a.taal.12-24']);
  expect(shown(timeItem(one, 'a', { until: 1 }))).toEqual(['a.taal.0-3']);
  expect(shown(timeItem(one, 'a', { until: 4 }))).toEqual(['a.taal.3-24']);
});

test('steps are named in their order, whatever that of the plan', () => {
  expect(stepsIn(plan('a.plaatsing.0-3', 'b.taal.0-3', 'c.taal.3-6'))).toEqual([
    'taal',
    'plaatsing',
  ]);
});

test.each(['a', 'a.taal', 'a.koken.0-3', 'a.taal.3-0', 'a.taal.0-4', 'A b.taal.0-3', 'a.taal.3-3'])(
  '%s is no part of a plan',
  (text) => {
    expect(parseItems([text])).toEqual([]);
  },
);
