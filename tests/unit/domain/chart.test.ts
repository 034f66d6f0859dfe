import { expect, test } from 'vitest';
import { axisSteps } from '../../../src/domain/chart.ts';

test('the axis has a few round steps that hold the largest value', () => {
  expect(axisSteps(45)).toEqual([0, 20, 40, 60]);
  expect(axisSteps(4)).toEqual([0, 1, 2, 3, 4]);
  expect(axisSteps(280_000)).toEqual([0, 100_000, 200_000, 300_000]);
});
