import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry, splitFile } from '../../../src/reader/whole-file.ts';
import { writeEntry } from '../../../src/reader/write.ts';
import { body, initiativeData } from '../../support/arbitraries.ts';
import { faultsInText } from '../../support/harmless.ts';
import { printText } from '../../support/print-text.tsx';
import { fields, schema } from '../../support/records.ts';
import { runs } from '../../support/runs.ts';

const path = 'content/initiatieven/voorbeeld.mdx';

test('any valid initiative is the same after writing and reading, and written the same again', () => {
  fc.assert(
    fc.property(initiativeData, body, (data, text) => {
      const written = writeEntry(data, text, fields);
      const result = readEntry({ path, text: written }, schema);
      if (!result.entry) throw new Error(result.problems.map(({ melding }) => melding).join('\n'));
      const split = splitFile(written);
      expect(result.entry.data).toEqual(data);
      expect(writeEntry(result.entry.data, split.body, fields)).toBe(written);
      expect(
        result.entry.sections.flatMap(({ nodes }) => faultsInText(printText(nodes, data.bronnen))),
      ).toEqual([]);
    }),
    runs(150),
  );
}, 300_000);
