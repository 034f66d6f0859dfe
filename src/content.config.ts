import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { backgroundLoader, initiativeLoader } from './build/loaders.ts';
import type { Entry } from './content-policy/read-entry.ts';
import type { PlaceData } from './catalogue/places.ts';
import type { Vocabularies } from './schema/vocabulary.ts';

// The loaders hand over what the reader found valid: there is nothing left for a second schema to check.
export const collections = {
  initiatieven: defineCollection({
    loader: initiativeLoader(),
    schema: z.custom<Omit<Entry, 'slug'>>(),
  }),
  achtergrond: defineCollection({
    loader: backgroundLoader(),
    schema: z.custom<{ vocabularies: Vocabularies; placeData: PlaceData }>(),
  }),
};
