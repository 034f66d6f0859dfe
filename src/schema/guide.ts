/** What a guide (`kennispagina`) and a change of law hold. */
import { sourceRefs, sourceSchema } from './source.ts';
import {
  plainText,
  slug,
  choice,
  choices,
  type SchemaContext,
  day,
  anyDate,
  webAddress,
} from './fields.ts';
import { noSource } from './rules.ts';
import type { VocabularyName } from './vocabulary.ts';
import { z } from './zod.ts';

const point = z.strictObject({
  x: z
    .preprocess((x) => (typeof x === 'number' ? String(x).replace('.', ',') : x), plainText(1, 40))
    .describe(
      'Waar het punt op de horizontale as staat: een jaartal, een aantal jaren of een naam.',
    ),
  y: z.number().describe('De waarde.'),
});

const chartSchema = z
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
      .max(4)
      .describe('Een tot vier reeksen.'),
    bronnen: sourceRefs,
  })
  .describe('Een grafiek, met de cijfers als tabel eronder.');

const keyFigureSchema = z
  .strictObject({
    waarde: z.number().describe('Het getal.'),
    eenheid: plainText(1, 20).describe('Eenheid, zoals %: staat achter het getal.'),
    tekst: plainText(8, 160).describe('Wat het getal telt, als vervolg op het getal.'),
    bronnen: sourceRefs,
  })
  .describe('Een cijfer voor de voorpagina.');

export type Chart = z.infer<typeof chartSchema>;

// The front matter of a guide: `content/kennis/<slug>.mdx`.

/** The fields of a guide. */
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
        .describe(
          'Initiatieven die de tekst noemt, of die bij het onderwerp horen, zoals in het webadres.',
        ),
      voorpagina: z
        .array(keyFigureSchema)
        .min(2)
        .max(3)
        .optional()
        .describe('Twee of drie cijfers die samen een verhaal vertellen, voor de voorpagina.'),
      grafieken: z.array(chartSchema).max(6).optional().describe('Grafieken voor in de tekst.'),
      bronnen: z
        .array(sourceSchema(context))
        .min(1)
        .max(60)
        .describe('Alle bronnen, genummerd s1, s2 …'),
      en: z
        .strictObject({
          titel: plainText(3, 80).describe('Titel in het Engels.'),
          samenvatting: plainText(60, 240).describe('Samenvatting in het Engels.'),
        })
        .optional()
        .describe('Voor lijsten op de Engelse site. De gids zelf staat daar in het Nederlands.'),
      gecontroleerd: day.describe(
        'Dag waarop iemand dit voor het laatst met de bronnen vergeleek.',
      ),
    })
    .superRefine((data, ctx) => {
      const ids = data.bronnen.map((source) => source.id);
      for (const field of ['voorpagina', 'grafieken'] as const) {
        data[field]?.forEach(({ bronnen }, index) => {
          bronnen.forEach((id, at) => {
            if (ids.includes(id)) return;
            const path = [field, index, 'bronnen', at];
            ctx.addIssue({ code: 'custom', path, message: noSource(id) });
          });
        });
      }
    });
}

/** Values by which guides and law changes find the initiatives they are about: any of them is enough, and a parent holds its children. */
function topicsSchema(context: SchemaContext) {
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

// Changes of law or rules, in `content/wetswijzigingen.yaml`.

/** The list of changes; its order is not held here. */
export function lawChangesSchema(context: SchemaContext) {
  return z.array(
    z.strictObject({
      datum: day.describe('Dag waarop de verandering inging.'),
      titel: plainText(3, 100).describe('De naam van de wet of regel.'),
      tekst: plainText(20, 400).describe('Wat er veranderde, voor wie een oudere tekst leest.'),
      en: z
        .strictObject({
          titel: plainText(3, 100).describe('De naam in het Engels.'),
          tekst: plainText(20, 400).describe('De tekst in het Engels.'),
        })
        .optional()
        .describe('Voor de Engelse site.'),
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
