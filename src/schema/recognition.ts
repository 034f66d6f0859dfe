import { z } from 'zod';
import { choice } from './choice.ts';
import type { SchemaContext } from './context.ts';
import { anyDate } from './date.ts';
import { plainText, webAddress } from './text.ts';

export function recognitionSchema(context: SchemaContext) {
  return z
    .strictObject({
      niveau: choice(context, 'erkenningen').describe('Het niveau, letterlijk overgenomen.'),
      door: plainText(2, 150).describe('De commissie of databank die erkende.'),
      datum: anyDate.optional().describe('Datum van de erkenning.'),
      url: webAddress.describe('Waar de erkenning staat.'),
    })
    .describe('Formele erkenning door een commissie. Alleen als die er is.');
}

export type Recognition = z.infer<ReturnType<typeof recognitionSchema>>;
