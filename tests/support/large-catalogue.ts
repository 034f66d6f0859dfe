/** A catalogue far larger than the real one, made of generated entries that need not be read: for what must not grow without bound. */
import { gzipSync } from 'node:zlib';
import { generateEntries } from '../../bench/corpus.ts';
import { readSiteContent } from '../../src/build/site-content.ts';
import { toGuide, type Guide } from '../../src/domain/guides-and-law.ts';
import { byTitle, toInitiative, type CatalogueParts } from '../../src/domain/initiative.ts';
import type { TextNode } from '../../src/reader/tree.ts';
import type { WordFamily } from '../../src/schema/vocabulary.ts';

/** The catalogue with so many generated initiatives in place of its own, by title. */
export function largeCatalogue(
  size: number,
): CatalogueParts & { guides: readonly Guide[]; wordFamilies: readonly WordFamily[] } {
  const { entries, guides, vocabularies, places, wordFamilies } = readSiteContent();
  const municipalities = places.municipalities.map(({ naam }) => naam);
  const initiatives = generateEntries({ entries, municipalities }, size).map(
    ({ slug, data, paragraphs }) => {
      const nodes = paragraphs.map((value): TextNode => {
        const children = [{ type: 'text' as const, value }];
        return { type: 'element', tagName: 'p', properties: {}, children };
      });
      const text = paragraphs.join('\n\n');
      return toInitiative({ slug, data, text, sections: [{ title: 'Aanpak', nodes }] }, places);
    },
  );
  return {
    initiatives: initiatives.sort(byTitle),
    guides: guides.map(toGuide),
    vocabularies,
    places,
    wordFamilies,
  };
}

/** Bytes of a file of data over the line, as most servers compress it. */
export function compressed(content: unknown): number {
  return gzipSync(JSON.stringify(content)).length;
}
