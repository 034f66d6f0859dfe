/** A source: what says it, who made it and where it can be read. */
import { z } from './zod.ts';
import { anyDate, choice, plainText, webAddress, type SchemaContext } from './fields.ts';

/** The short name by which figures, lessons and text refer to a source: s1, s2 … */
const sourceId = z
  .string()
  .regex(/^s[1-9]\d?$/, { error: 'is geen bronnummer; gebruik s1, s2, s3 …' })
  .meta({ kind: 'sourceId' });

/** A reference to a source. */
export const sourceRef = sourceId.meta({ kind: 'source' });

/** One or more references to sources. */
export const sourceRefs = z.array(sourceRef).min(1).max(12).meta({
  description: 'De bronnen waar dit in staat.',
  label: 'Waar staat dit?',
});

/** A public source; entries and guides list theirs. */
export function sourceSchema(context: SchemaContext) {
  return z
    .strictObject({
      id: sourceId.meta({
        description: 'Nummer waarmee de tekst naar de bron verwijst: s1, s2 …',
        label: 'Nummer',
        examples: ['s1'],
      }),
      titel: plainText(2, 250).meta({
        description: 'Titel van de pagina, het rapport of het artikel.',
        label: 'Titel',
        examples: ['Statushouders leren taal op de bouwplaats'],
      }),
      uitgever: plainText(2, 150).meta({
        description: 'Wie het uitgaf, zoals een gemeente of een krant.',
        label: 'Uitgever',
        examples: ['Gemeente Voorbeeld'],
      }),
      soort: choice(context, 'bronsoorten').optional().meta({
        description:
          'Wie er spreekt. Staat bij lessen en cijfers: volgens de uitvoerder, volgens onderzoek, volgens een krant.',
        label: 'Wie spreekt er?',
      }),
      datum: anyDate.optional().meta({
        description: 'Datum van de bron, als die erbij staat: 2024, 2024-03 of 2024-03-15.',
        label: 'Datum',
        examples: ['2024', 'maart 2024', '15 maart 2024'],
      }),
      url: webAddress.optional().meta({
        description: 'Webadres van de bron.',
        label: 'Webadres',
        examples: ['https://www.voorbeeld.nl/bouwplaats'],
      }),
      adresTonen: z
        .literal(false)
        .optional()
        .meta({
          description:
            'Staat in het adres de naam van een persoon? Dan wordt het nergens afgedrukt.',
          label: 'In dit adres staat de naam van een persoon',
          when: { field: 'url', isFilled: true },
        }),
    })
    .describe('Een openbare bron waar een uitspraak in staat.');
}

/** A source as a file has it. */
export type Source = z.infer<ReturnType<typeof sourceSchema>>;
