/** The fields of one initiative: the front matter of `content/initiatieven/<slug>.mdx`. */
import { z } from 'zod';
import { choice, choices } from './choice.ts';
import type { SchemaContext } from './context.ts';
import { day } from './date.ts';
import { lessonSchema } from './lesson.ts';
import { organisationSchema } from './organisation.ts';
import { periodSchema } from './period.ts';
import { recognitionSchema } from './recognition.ts';
import { relationSchema } from './relation.ts';
import { resultSchema } from './result.ts';
import { sourceSchema } from './source.ts';
import { studySchema } from './study.ts';
import { plainText, slug, webAddress } from './text.ts';
import { trajectorySchema } from './trajectory.ts';

const placeNames = (description: string) =>
  z.array(plainText(2, 60)).max(60).optional().describe(description);

/** The fields without the rules that hold between them; the form and the editors' JSON Schema read its descriptions. */
export function initiativeFields(context: SchemaContext) {
  return z.strictObject({
    titel: plainText(3, 80).describe('De naam waaronder mensen het kennen. Geen slagzin.'),
    samenvatting: plainText(60, 240).describe(
      'Twee zinnen: wat is het, voor wie, en wat kwam eruit.',
    ),
    trekker: choice(context, 'trekkers').describe('Wat voor organisatie het trekt.'),
    organisaties: z
      .array(organisationSchema(context))
      .min(1)
      .max(40)
      .describe('Wie het doet, betaalt en meedoet.'),
    bereik: choice(context, 'bereik').describe(
      'lokaal: één gemeente. regionaal: meer gemeenten, een regio of een provincie. landelijk: heel Nederland. onbekend: geen bron zegt waar.',
    ),
    gemeenten: placeNames(
      'Gemeenten waar het werkt. Oude namen mogen: ze horen bij de gemeente van nu.',
    ),
    arbeidsmarktregios: placeNames('Arbeidsmarktregio’s, alleen als het de hele regio betreft.'),
    provincies: placeNames('Provincies, alleen als het de hele provincie betreft.'),
    looptijd: periodSchema.optional(),
    status: choice(context, 'status').describe('Loopt het nog, voor zover een bron dat zegt?'),
    redenVanEinde: choice(context, 'redenen-van-einde')
      .optional()
      .describe('Waarom het stopte. Alleen bij status afgerond en als een bron het zegt.'),
    opvolger: slug
      .optional()
      .describe('Het initiatief dat ervoor in de plaats kwam. Alleen bij status afgerond.'),
    doelgroepen: choices(context, 'doelgroepen', 1, 6).describe('Voor wie het bedoeld is.'),
    interventies: choices(context, 'interventies', 1, 4).describe(
      'Wat het doet. De eerste is de hoofdzaak.',
    ),
    fasen: choices(context, 'fasen', 0, 4).optional().describe('In welke periode na aankomst.'),
    leerroutes: choices(context, 'leerroutes', 0, 4)
      .optional()
      .describe('Leerroute van de inburgering.'),
    sectoren: choices(context, 'sectoren', 0, 8)
      .optional()
      .describe('Sectoren waarin deelnemers werken of leren.'),
    bruikbaarVoor: choices(context, 'bruikbaar-voor', 1, 6).describe('Wie er iets mee kan.'),
    traject: z.array(trajectorySchema(context)).max(20).optional().describe('Praktische gegevens.'),
    resultaten: z.array(resultSchema(context)).max(60).optional().describe('Cijfers uit bronnen.'),
    lessen: z.array(lessonSchema(context)).max(60).optional().describe('Wat anderen ervan leren.'),
    onderzoek: z.array(studySchema(context)).max(20).optional().describe('Onderzoek ernaar.'),
    erkenning: recognitionSchema(context).optional(),
    verwant: relationSchema.optional(),
    website: webAddress.optional().describe('Eigen website van het initiatief.'),
    bronnen: z.array(sourceSchema).min(1).max(60).describe('Alle bronnen, genummerd s1, s2 …'),
    gecontroleerd: day.describe('Dag waarop iemand dit voor het laatst met de bronnen vergeleek.'),
  });
}

/** The front matter of an initiative, as it was written and found valid. */
export type InitiativeData = z.infer<ReturnType<typeof initiativeFields>>;
