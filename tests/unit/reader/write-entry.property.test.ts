import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readEntry, splitFile } from '../../../src/reader/whole-file.ts';
import { writeEntry } from '../../../src/reader/write.ts';
import { body, initiativeData } from '../../support/arbitraries.ts';
import { faultsInText } from '../../support/harmless.ts';
import { printText } from '../../support/print-text.tsx';
import { fields, schema } from '../../support/records.ts';
import { runs } from '../../support/runs.ts';
import { writtenByYaml } from '../../support/yaml-writer.ts';

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

test('any valid initiative is written as the yaml package writes it', () => {
  fc.assert(
    fc.property(initiativeData, (data) => {
      const [, written = ''] = writeEntry(data, '', fields).split(/^---\n/m);
      expect(written).toBe(writtenByYaml(data, fields));
    }),
    runs(150),
  );
}, 300_000);

test('any text at all is read again as it was', () => {
  const signs = fc.constantFrom(
    ...'aZ09 -?:,.[]{}#&*!|>\'"%@`~\\/=+_\n\té\u00a0\u0085\u2028\u0007',
  );
  const text = fc.array(signs, { maxLength: 12 }).map((letters) => letters.join(''));
  const value = fc.oneof(
    text,
    fc.constantFrom('null', 'yes', 'True', '.5e3', '0x1F', '012', '1_000'),
  );
  const data = fc.record({
    samenvatting: value,
    doelgroepen: fc.array(value, { maxLength: 3 }),
    looptijd: fc.record({ start: value }),
    bronnen: fc.array(fc.dictionary(value, value, { maxKeys: 3, noNullPrototype: true }), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(data, (written) => {
      const [, yaml = ''] = writeEntry(written, '', []).split(/^---\n/m);
      expect(parse(yaml)).toEqual(written);
    }),
    runs(500),
  );
});
