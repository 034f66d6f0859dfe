import { gzipSync } from 'node:zlib';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { questionTable } from '../../../src/domain/find-files.ts';
import { readWordFamilies } from '../../../src/reader/catalogue-fs.ts';
import { vocabularies } from '../../support/records.ts';

const table = questionTable(vocabularies, readWordFamilies(resolve('content')));

test('the table that questions are read with is at most 10 KB compressed', () => {
  expect(gzipSync(JSON.stringify(table)).length).toBeLessThanOrEqual(10 * 1024);
});

test('it has the values of every vocabulary facet with their labels and synonyms', () => {
  const [, label, ...synonyms] =
    table.terms.doelgroep?.find(([id]) => id === 'statushouders') ?? [];
  expect(label).toBe('Statushouders');
  expect(synonyms).toContain('vergunninghouders');
  expect(table.terms.bericht).toBeUndefined();
});

test('who is useful to whom and who leads is known by its label alone', () => {
  for (const key of ['voor', 'trekker'] as const) {
    expect(table.terms[key]?.every((term) => term.length === 2)).toBe(true);
  }
});

test('lists that are no facet make families of words', () => {
  expect(table.families.some((family) => family.includes('controlegroep'))).toBe(true);
});
