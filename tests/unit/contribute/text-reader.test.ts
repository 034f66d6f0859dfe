import { expect, test, vi } from 'vitest';
import { rememberingLast } from '../../../src/contribute/judgement.ts';
import { readText } from '../../../src/reader/index.ts';
import { SECTIONS } from '../../../src/schema/initiative.ts';

const TEXT = '## Aanpak\n\nLes.<Bron id="s1" />\n';

test('a text is read again only when it, or the sources that it may cite, changed', () => {
  const read = vi.fn(readText);
  const remembering = rememberingLast(read);
  const ask = (text: string, ...sources: string[]) =>
    remembering(text, { sections: SECTIONS, sources });
  const first = ask(TEXT, 's1');
  expect(ask(TEXT, 's1')).toBe(first);
  expect(read).toHaveBeenCalledTimes(1);
  expect(ask(TEXT, 's2').findings).toHaveLength(1);
  expect(ask(`${TEXT}\nMeer.\n`, 's1').findings).toBeUndefined();
  expect(read).toHaveBeenCalledTimes(3);
});
