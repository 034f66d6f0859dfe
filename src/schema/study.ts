import { z } from 'zod';
import { choice } from './choice.ts';
import type { SchemaContext } from './context.ts';
import { sourceId } from './source.ts';
import { plainText } from './text.ts';

export function studySchema(context: SchemaContext) {
  return z
    .strictObject({
      titel: plainText(3, 250).describe('Titel van het onderzoek.'),
      door: plainText(2, 150).optional().describe('Wie het onderzoek deed.'),
      jaar: z.int().min(1990).max(2100).optional().describe('Jaar waarin het verscheen.'),
      soort: choice(context, 'onderzoekssoorten').describe('Wat voor onderzoek het is.'),
      richting: choice(context, 'onderzoeksrichtingen')
        .optional()
        .describe('Wat het liet zien over het resultaat. Leeg als de bron dat niet zegt.'),
      bron: sourceId.describe('De bron waar het onderzoek in staat.'),
    })
    .describe('Onderzoek naar dit initiatief.');
}

export type Study = z.infer<ReturnType<typeof studySchema>>;
