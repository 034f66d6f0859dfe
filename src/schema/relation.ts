import { z } from 'zod';
import { slug } from './text.ts';

export const relationSchema = z
  .strictObject({
    onderdeelVan: slug
      .optional()
      .describe('Het grotere initiatief of programma waar dit bij hoort, zoals in het webadres.'),
    aangepastVan: slug
      .optional()
      .describe('Het initiatief waar dit een aangepaste vorm van is, zoals in het webadres.'),
    zieOok: z
      .array(slug)
      .max(6)
      .optional()
      .describe('Andere initiatieven die hier inhoudelijk bij horen, zoals in het webadres.'),
  })
  .describe('Hoe dit initiatief samenhangt met andere in de catalogus.');

export type Relation = z.infer<typeof relationSchema>;
