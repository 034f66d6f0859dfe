import { z } from 'zod';
import { sourceRefs } from './source.ts';
import { plainText, slug } from './text.ts';

const point = z.strictObject({
  x: z
    .preprocess((x) => (typeof x === 'number' ? String(x).replace('.', ',') : x), plainText(1, 40))
    .describe(
      'Waar het punt op de horizontale as staat: een jaartal, een aantal jaren of een naam.',
    ),
  y: z.number().describe('De waarde.'),
});

export const chartSchema = z
  .strictObject({
    id: slug.describe('Naam waarmee de tekst de grafiek aanroept.'),
    titel: plainText(5, 140).describe('Wat de grafiek laat zien.'),
    soort: z.enum(['lijnen', 'staven']).describe('lijnen: een verloop. staven: losse waarden.'),
    eenheid: plainText(2, 40).describe('Eenheid van de waarden: procent, personen.'),
    xTitel: plainText(2, 60).describe('Wat de horizontale as telt.'),
    reeksen: z
      .array(
        z.strictObject({
          naam: plainText(1, 60).describe('Naam van de reeks.'),
          punten: z.array(point).min(1).max(40).describe('De punten, van links naar rechts.'),
        }),
      )
      .min(1)
      .max(6)
      .describe('Een of meer reeksen.'),
    bronnen: sourceRefs,
  })
  .describe('Een grafiek, met de cijfers als tabel eronder.');

export type Chart = z.infer<typeof chartSchema>;
