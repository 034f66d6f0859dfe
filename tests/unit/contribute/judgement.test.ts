import { expect, test } from 'vitest';
import { stillTrue } from '../../../src/contribute/judgement.ts';
import { readText } from '../../../src/reader/index.ts';
import { SECTIONS } from '../../../src/schema/initiative.ts';

const last = (text: string) => ({
  key: '',
  text,
  result: readText(text, { sections: SECTIONS, sources: [] }),
});

test('until a text is read anew, what was said of lines that are still there stays', () => {
  const before = last('## Aanpak\n\nEen `code`.\n\nEen <b>tag</b>.\n');
  const { findings = [] } = stillTrue(before, '## Aanpak\n\nNieuw.\n\nMeer.\n\nEen `code`.\n');
  expect(findings.map(({ regel, melding }) => `${regel} ${melding.slice(0, 13)}`)).toEqual([
    '7 code mag niet',
  ]);
});

test('of an empty text nothing stays, and of a right one its sections', () => {
  expect(stillTrue(last(''), '## Aanpak\n\nTekst.\n').findings).toEqual([]);
  expect(stillTrue(last('## Aanpak\n\nTekst.\n'), 'x').findings).toBeUndefined();
});

test('that there is nothing under a heading is no longer said once there is', () => {
  const before = last('## Aanpak\n');
  expect(before.result.findings).toHaveLength(1);
  expect(stillTrue(before, '## Aanpak\n\nLes.\n').findings).toEqual([]);
  expect(stillTrue(before, '\n## Aanpak\n').findings).toHaveLength(1);
});
