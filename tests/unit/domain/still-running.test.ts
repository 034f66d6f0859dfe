import { expect, test } from 'vitest';
import { asksIfRunning } from '../../../src/domain/initiative.ts';
import { initiative } from '../../support/records.ts';

const TODAY = '2026-11-29';
const asks = (status: string, datum?: string) =>
  asksIfRunning(
    initiative({
      status,
      bronnen: [{ id: 's1', titel: 'Bericht', uitgever: 'Krant', ...(datum ? { datum } : {}) }],
    }),
    TODAY,
  );

test('of what no source says, and of what was not heard of for two years, is asked whether it still runs', () => {
  expect(asks('onbekend', '2026-11')).toBe(true);
  expect(asks('lopend')).toBe(true);
  expect(asks('lopend', '2024-11-28')).toBe(true);
  expect(asks('lopend', '2024-10')).toBe(true);
  expect(asks('gepland', '2023')).toBe(true);
});

test('of what was heard of since, and of what ended, nothing is asked', () => {
  expect(asks('lopend', '2024-11-29')).toBe(false);
  expect(asks('lopend', '2024-11')).toBe(false);
  // The year alone may mean its last day.
  expect(asks('lopend', '2024')).toBe(false);
  expect(asks('afgerond', '2019')).toBe(false);
});
