/** The names of headings are the same in the page that Astro compiles, in the table of contents, and where links are checked. */
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { guideAttributes } from '../../../src/build/guide-grammar.ts';
import { toGuide } from '../../../src/domain/guides-and-law.ts';
import { paths } from '../../../src/domain/paths.ts';
import { sitePages } from '../../../src/domain/site-pages.ts';
import type { ReadGuide } from '../../../src/reader/index.ts';
import { parseMarkdown } from '../../../src/reader/markdown.ts';
import { tagOf, type TextNode } from '../../../src/reader/tree.ts';
import { places, vocabularies } from '../../support/records.ts';

const TEXT = '## Vóór de start\n\n### 1. Kosten\n\nTekst.\n\n## Na 2 jaar\n\n### 1. Kosten\n';
const NAMES = ['voor-de-start', '1-kosten', 'na-2-jaar', '1-kosten-2'];

test('a guide has one name for each of its headings', () => {
  const root = { type: 'root', children: parseMarkdown(TEXT) } as Root;
  guideAttributes()(root);
  const compiled = (root.children as TextNode[]).flatMap((node) =>
    node.type === 'element' && /^h\d$/.test(tagOf(node) ?? '') ? [node.properties.id] : [],
  );
  expect(compiled).toEqual(NAMES);

  const data = { titel: 'Een gids', bronnen: [] as object[] } as ReadGuide['data'];
  const file: ReadGuide = { slug: 'een-gids', data, nodes: parseMarkdown(TEXT) };
  expect(toGuide(file).headings.map(({ id }) => id)).toEqual(['voor-de-start', 'na-2-jaar']);

  const content = { entries: [], guides: [file], vocabularies, places };
  const pages = sitePages(content as unknown as Parameters<typeof sitePages>[0]);
  const faults = NAMES.map((name) => pages.faultOf(paths.guide(file.slug), name));
  expect(faults).toEqual(NAMES.map(() => undefined));
  expect(pages.faultOf(paths.guide(file.slug), 'deel-1')).toContain('niet op die pagina');
});
