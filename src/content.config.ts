/**
 * What Astro knows of the content: which entries there are and when one changes, and the text of guides, which it compiles. The
 * loaders let the reader read and judge everything; what it found valid, src/domain/load.ts takes from memory.
 */
import { defineCollection } from 'astro:content';
import { guideLoader, initiativeLoader, listsLoader } from './build/site-content.ts';

export const collections = {
  initiatieven: defineCollection({ loader: initiativeLoader() }),
  kennis: defineCollection({ loader: guideLoader() }),
  lijsten: defineCollection({ loader: listsLoader() }),
};
