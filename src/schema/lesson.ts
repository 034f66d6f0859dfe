import { z } from 'zod';
import { choice } from './choice.ts';
import type { SchemaContext } from './context.ts';
import { sourceRefs } from './source.ts';
import { plainText } from './text.ts';

export function lessonSchema(context: SchemaContext) {
  return z
    .strictObject({
      soort: choice(context, 'lessoorten').describe(
        'Hielp het, zat het tegen of moet het er zijn?',
      ),
      thema: choice(context, 'themas').describe('Waar de les over gaat.'),
      tekst: plainText(10, 400).describe('De les, zo concreet dat een ander er iets mee kan.'),
      bronnen: sourceRefs,
    })
    .describe('Wat volgens een bron hielp, tegenzat of nodig is.');
}

export type Lesson = z.infer<ReturnType<typeof lessonSchema>>;
