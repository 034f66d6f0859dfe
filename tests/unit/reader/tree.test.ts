import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/reader/markdown.ts';
import {
  blocksOf,
  claimsIn,
  headingsOf,
  idsOf,
  linksOf,
  sectionsOf,
  textOf,
} from '../../../src/reader/tree.ts';

const texts = (text: string) => blocksOf(parseMarkdown(text)).map((block) => block.text);

describe('a heading has the name that its words make', () => {
  const ids = (text: string) => headingsOf(parseMarkdown(text)).map(({ id }) => id);

  test('in small letters without accents, and with the text of its markup', () => {
    expect(ids('## Wat het *kóst*\n\n### 1. Vóór de start\n')).toEqual([
      'wat-het-kost',
      '1-voor-de-start',
    ]);
  });

  test('two never have one name; headings of level 2 keep theirs wherever they stand', () => {
    const text = '## Begin\n\n### Kosten\n\n### Kosten\n\n### Kosten 2\n\n## Kosten\n';
    expect(ids(text)).toEqual(['begin', 'kosten-2', 'kosten-3', 'kosten-2-2', 'kosten']);
  });

  test('nor one that the page around the text has, or none at all', () => {
    expect(ids('### Inhoud\n\n### Bron 3\n\n### …\n')).toEqual(['inhoud-2', 'bron-3-2', 'kop']);
  });
});

describe('blocks are what is read as one', () => {
  test('paragraphs, headings, list items and cells, without the marks of sources', () => {
    const text =
      'Een *zin*.<Bron id="s1" /> Nog een.\n\n### Kop\n\n- een\n- twee\n\n| a | b |\n| --- | --- |\n| c | d |\n';
    expect(texts(text)).toEqual(['Een zin. Nog een.', 'Kop', 'een', 'twee', 'a', 'b', 'c', 'd']);
  });

  test('the words of a list item come before those of the list below it', () => {
    expect(texts('- een\n  - twee\n- drie\n')).toEqual(['een', 'twee', 'drie']);
  });

  test('a call-out gives its title as a heading, then its text, on one line or on several', () => {
    const blocks = blocksOf(parseMarkdown('<Kader titel="Let op">\n\nDit.\n\n</Kader>\n'));
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Let op'],
      ['text', 'Dit.'],
    ]);
    expect(texts('<Kader titel="Let op">Dit is **zo**.</Kader>')).toEqual(['Let op', 'Dit is zo.']);
  });

  test('each says where it begins in its file', () => {
    const blocks = blocksOf(parseMarkdown('Een.\n\n- twee\n', 20));
    expect(blocks.map(({ at }) => at)).toEqual([
      { line: 20, column: 1 },
      { line: 22, column: 3 },
    ]);
  });
});

describe('a source covers what stands before it, back to the source before', () => {
  const claims = (text: string) =>
    claimsIn(parseMarkdown(text)).map((claim) => [claim.text, ...claim.sources]);

  test('with several sources behind one another', () => {
    expect(claims('Een. **Twee**.<Bron id="s1" /> <Bron id="s2" /> Drie.<Bron id="s3" />')).toEqual(
      [
        ['Een. Twee.', 's1', 's2'],
        ['Drie.', 's3'],
      ],
    );
  });

  test('and what stands before none has none; a heading claims nothing', () => {
    expect(claims('### Kop\n\nEen.<Bron id="s1" /> Twee.\n\n- Drie\n')).toEqual([
      ['Een.', 's1'],
      ['Twee.'],
      ['Drie'],
    ]);
  });
});

test('links stand with their address and place, wherever they are', () => {
  const nodes = parseMarkdown('Zie [dit](/over/).\n\n- of [**dat**](https://voorbeeld.nl)\n', 5);
  expect(linksOf(nodes)).toEqual([
    { href: '/over/', at: { line: 5, column: 5 } },
    { href: 'https://voorbeeld.nl', at: { line: 7, column: 6 } },
  ]);
});

test('sections hold what stands under their heading, and components say their ids', () => {
  const nodes = parseMarkdown('## Een\n\nA<Bron id="s1" />\n\n## Twee\n\n<Grafiek id="g" />\n');
  expect(
    sectionsOf(nodes).map(({ title, nodes: under }) => [title, under.map(textOf).join('').trim()]),
  ).toEqual([
    ['Een', 'A'],
    ['Twee', ''],
  ]);
  expect(idsOf(nodes, 'Bron')).toEqual(['s1']);
  expect(idsOf(nodes, 'Grafiek')).toEqual(['g']);
});
