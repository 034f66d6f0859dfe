/** What someone hands in for a new initiative: its fields, its text and, if they like, the name of its file. */
import { z } from 'zod';
import type { SchemaContext } from '../schema/context.ts';
import { initiativeFields } from '../schema/initiative-fields.ts';
import { slug } from '../schema/text.ts';

export function draftFields(context: SchemaContext) {
  return initiativeFields(context).extend({
    tekst: z
      .string()
      .describe(
        'De tekst van de pagina. Begint met het kopje ## Aanpak; achter een zin staat <Bron id="s1" />.',
      ),
    bestandsnaam: slug
      .optional()
      .describe('Naam in het webadres. Zonder dit veld wordt hij van de titel gemaakt.'),
  });
}
