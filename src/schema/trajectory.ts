import { z } from 'zod';
import { choice } from './choice.ts';
import type { SchemaContext } from './context.ts';
import { sourceRefs } from './source.ts';
import { plainText } from './text.ts';

export function trajectorySchema(context: SchemaContext) {
  return z
    .strictObject({
      soort: choice(context, 'trajectonderdelen').describe('Duur, intensiteit, instapeisen, …'),
      tekst: plainText(3, 300).describe('Hoe het zit, in één of twee zinnen.'),
      bronnen: sourceRefs,
    })
    .describe('Een praktisch gegeven dat u vooraf wilt weten.');
}

export type TrajectoryPart = z.infer<ReturnType<typeof trajectorySchema>>;
