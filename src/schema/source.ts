import { z } from 'zod';
import { anyDate, plainText, webAddress } from './fields.ts';

/** The short name by which figures, lessons and text refer to a source: s1, s2 … */
export const sourceId = z
  .string()
  .regex(/^s[1-9]\d?$/, { error: 'is geen bronnummer; gebruik s1, s2, s3 …' });

/** One or more references to sources. */
export const sourceRefs = z
  .array(sourceId)
  .min(1)
  .max(12)
  .describe('De bronnen waar dit in staat, bijvoorbeeld [s1, s3].');

export const sourceSchema = z
  .strictObject({
    id: sourceId.describe('Nummer waarmee de tekst naar de bron verwijst: s1, s2 …'),
    titel: plainText(2, 250).describe('Titel van de pagina, het rapport of het artikel.'),
    uitgever: plainText(2, 150).describe('Wie het uitgaf, zoals een gemeente of een krant.'),
    datum: anyDate
      .optional()
      .describe('Datum van de bron, als die erbij staat: 2024, 2024-03 of 2024-03-15.'),
    url: webAddress.optional().describe('Webadres van de bron.'),
    adresTonen: z
      .literal(false)
      .optional()
      .describe(
        'Staat in het adres de naam van een persoon? Met adresTonen: false wordt het nergens afgedrukt.',
      ),
  })
  .describe('Een openbare bron waar een uitspraak in staat.');

export type Source = z.infer<typeof sourceSchema>;
