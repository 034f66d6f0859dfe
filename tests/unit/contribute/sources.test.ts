import { expect, test } from 'vitest';
import { nextId } from '../../../src/contribute/groups.ts';
import { usesOf } from '../../../src/contribute/sources.ts';

test('a new source gets the number after the highest', () => {
  expect(nextId([])).toBe('s1');
  expect(nextId(['s1', 's12', 's3'])).toBe('s13');
});

test('a source is counted where it is cited, in fields and text, and not where it is listed', () => {
  const draft = {
    fields: {
      bronnen: [{ id: 's1' }, { id: 's11' }],
      lessen: [{ bronnen: ['s1', 's11'] }],
      onderzoek: [{ bron: 's1' }],
    },
    text: { Aanpak: 'Les.<Bron id="s1" /> Meer.<Bron id="s11" />' },
  };
  expect(usesOf('s1', draft)).toBe(3);
  expect(usesOf('s11', draft)).toBe(2);
  expect(usesOf('s2', draft)).toBe(0);
});
