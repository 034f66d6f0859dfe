import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownText, writtenText } from '../../../src/contribute/text-sections.tsx';
import { nlContribute as t } from '../../../src/i18n/nl-contribute.ts';
import { runs } from '../../support/runs.ts';

const shown = (mdx: string) => shownText(mdx, t);
const written = (text: string) => writtenText(text, t);

describe('the text that someone edits', () => {
  test('has numbers for sources and a word for headings, and becomes MDX again', () => {
    const mdx =
      'Les.<Bron id="s1" /><Bron id="s12" />\n\n### Wie doet mee\n\n- Een.<Bron id="s2" />';
    expect(shown(mdx)).toBe('Les.[1][12]\n\nKopje: Wie doet mee\n\n- Een.[2]');
    expect(written(shown(mdx))).toBe(mdx);
  });

  test('takes every way to write a heading for the one that there is', () => {
    for (const typed of ['Kopje: Les', 'kopje: Les', '# Les', '## Les', '### Les'])
      expect(written(typed)).toBe('### Les');
  });

  test('keeps what only looks like a reference or a heading', () => {
    for (const text of [
      '[2019]',
      '[1](/over/)',
      '[0]',
      'Kopje: ',
      'Het Kopje: zo',
      '#1 in de bouw',
    ])
      expect(shown(written(text))).toBe(text);
  });

  test('is shown as it was typed, whatever that is', () => {
    const piece = fc.constantFrom('[', ']', '1', 's', '(', ' ', '\n', 'Kopje:', 'a', '-', '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const typed = pieces.join('');
        expect(shown(written(typed))).toBe(typed);
      }),
      runs(200),
    );
  });
});
