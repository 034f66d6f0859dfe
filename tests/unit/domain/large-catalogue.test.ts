/** What a catalogue of 5,000 initiatives has a browser load: each file stays below a limit, in bytes over the line. */
import { describe, expect, test } from 'vitest';
import { employerFiles } from '../../../src/domain/employer-offer.ts';
import { planFiles } from '../../../src/domain/plan-data.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { compressed, largeCatalogue } from '../../support/large-catalogue.ts';

const catalogue = largeCatalogue(5000);

describe.each([
  ['the plan', planFiles, { index: 80_000, namen: 52_000, part: 3200 }],
  ['the page for employers', employerFiles, { index: 36_000, namen: 22_000, part: 3400 }],
])('%s', (_, filesOf, limits) => {
  test('loads a small index, and for what it shows small parts', async () => {
    const files = await filesOf(catalogue, nl);
    const largest = { index: 0, namen: 0, part: 0 };
    for (const [name, content] of files) {
      const kind = name === 'gegevens' ? 'index' : name.endsWith('namen') ? 'namen' : 'part';
      largest[kind] = Math.max(largest[kind], compressed(content));
    }
    expect(files.size).toBeGreaterThan(100);
    for (const kind of ['index', 'namen', 'part'] as const)
      expect(largest[kind], kind).toBeLessThan(limits[kind]);
  });
});
