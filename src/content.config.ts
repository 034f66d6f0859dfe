import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { backgroundLoader, guideLoader, initiativeLoader } from './build/site-content.ts';
import type { Background } from './domain/load.ts';
import type { Guide } from './domain/guides-and-law.ts';
import type { Entry } from './reader/index.ts';

// The loaders hand over what the reader found valid: there is nothing left for a second schema to check.
export const collections = {
  initiatieven: defineCollection({
    loader: initiativeLoader(),
    schema: z.custom<Omit<Entry, 'slug'>>(),
  }),
  kennis: defineCollection({
    loader: guideLoader(),
    schema: z.custom<Omit<Guide, 'slug'>>(),
  }),
  achtergrond: defineCollection({
    loader: backgroundLoader(),
    schema: z.custom<Background>(),
  }),
};
