/** Changes of law or rules, in `content/wetswijzigingen.yaml`. */
import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { anyDate, day } from './date.ts';
import { topicsSchema } from './guide.ts';
import { plainText, slug, webAddress } from './text.ts';

export function lawChangesSchema(context: SchemaContext) {
  return z.array(
    z.strictObject({
      datum: day.describe('Dag waarop de verandering inging.'),
      titel: plainText(3, 100).describe('De naam van de wet of regel.'),
      tekst: plainText(20, 400).describe('Wat er veranderde, voor wie een oudere tekst leest.'),
      raakt: z
        .array(topicsSchema(context))
        .min(1)
        .describe(
          'Welke initiatieven het raakt: die aan een van deze groepen kenmerken voldoen. Binnen een groep moet elke lijst passen.',
        ),
      gids: slug.optional().describe('De gids die het uitlegt, zoals in het webadres.'),
      bronnen: z
        .array(
          z.strictObject({
            titel: plainText(2, 250).describe('Titel van de bron.'),
            uitgever: plainText(2, 150).describe('Wie het uitgaf.'),
            datum: anyDate.optional().describe('Datum van de bron.'),
            url: webAddress.optional().describe('Webadres.'),
          }),
        )
        .min(1)
        .describe('Waar dit staat.'),
    }),
  );
}

export type LawChange = z.infer<ReturnType<typeof lawChangesSchema>>[number];
