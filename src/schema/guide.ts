/** The front matter of a guide: `content/kennis/<slug>.mdx`. */
import { z } from 'zod';
import { chartSchema } from './chart.ts';
import { choice, choices } from './choice.ts';
import type { SchemaContext } from './context.ts';
import { day } from './date.ts';
import { noSource } from './initiative-rules.ts';
import { sourceSchema } from './source.ts';
import { plainText, slug } from './text.ts';
import type { VocabularyName } from './vocabulary.ts';

export function guideSchema(context: SchemaContext) {
  return z
    .strictObject({
      titel: plainText(3, 80).describe('Waar de gids over gaat.'),
      samenvatting: plainText(60, 240).describe('Wat de lezer er vindt en ermee kan.'),
      voor: choices(context, 'bruikbaar-voor', 1, 6).describe('Voor wie de gids is.'),
      onderwerpen: topicsSchema(context).describe('Over welke initiatieven de gids gaat.'),
      voorbeelden: z
        .array(slug)
        .min(1)
        .max(8)
        .describe('Initiatieven die doen wat de gids zegt, zoals in het webadres.'),
      grafieken: z.array(chartSchema).max(6).optional().describe('Grafieken voor in de tekst.'),
      bronnen: z.array(sourceSchema).min(1).max(60).describe('Alle bronnen, genummerd s1, s2 …'),
      gecontroleerd: day.describe(
        'Dag waarop iemand dit voor het laatst met de bronnen vergeleek.',
      ),
    })
    .superRefine((data, ctx) => {
      const ids = data.bronnen.map((source) => source.id);
      data.grafieken?.forEach((chart, index) => {
        chart.bronnen.forEach((id, at) => {
          if (ids.includes(id)) return;
          const path = ['grafieken', index, 'bronnen', at];
          ctx.addIssue({ code: 'custom', path, message: noSource(id) });
        });
      });
    });
}

/** Values by which guides and law changes find the initiatives they are about: any of them is enough, and a parent holds its children. */
export function topicsSchema(context: SchemaContext) {
  const some = (name: VocabularyName) => z.array(choice(context, name)).max(12).optional();
  return z.strictObject({
    interventies: some('interventies').describe('Aanpakken.'),
    doelgroepen: some('doelgroepen').describe('Doelgroepen.'),
    fasen: some('fasen').describe('Fasen.'),
    leerroutes: some('leerroutes').describe('Leerroutes.'),
    sectoren: some('sectoren').describe('Sectoren.'),
  });
}

export type Topics = z.infer<ReturnType<typeof topicsSchema>>;
export type GuideData = z.infer<ReturnType<typeof guideSchema>>;
