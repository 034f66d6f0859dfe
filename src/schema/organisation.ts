import { z } from 'zod';
import { choice } from './choice.ts';
import type { SchemaContext } from './context.ts';
import { plainText, webAddress } from './text.ts';

export function organisationSchema(context: SchemaContext) {
  return z
    .strictObject({
      naam: plainText(2, 150).describe('Naam van de organisatie, niet van een persoon.'),
      rol: choice(context, 'organisatierollen').describe(
        'Wat de organisatie in het initiatief doet.',
      ),
      website: webAddress.optional().describe('Website van de organisatie.'),
    })
    .describe('Een organisatie die meedoet.');
}

export type Organisation = z.infer<ReturnType<typeof organisationSchema>>;
