import { expect, inject, test } from 'vitest';
import { run } from '../../src/commands/check-site.ts';

test('links lead somewhere, titles are distinct and HTML is valid on every page', async () => {
  // What it finds, it says itself.
  expect(await run([`--map=${inject('siteFolder')}`])).toBe(0);
}, 120_000);
