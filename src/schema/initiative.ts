import {
  choice,
  type SchemaContext,
  plainText,
  webAddress,
  yearOrMonth,
  anyDate,
  slug,
  choices,
  day,
} from './fields.ts';
import { sourceRefs, sourceId, sourceSchema } from './source.ts';
import { z } from 'zod';
import { resultSchema } from './result.ts';

function organisationSchema(context: SchemaContext) {
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

const periodSchema = z
  .strictObject({
    start: yearOrMonth.optional().describe('Begin: 2019 of 2019-04.'),
    einde: yearOrMonth.optional().describe('Einde: 2022 of 2022-12. Leeg als het nog loopt.'),
  })
  .refine(
    (period) => !period.start || !period.einde || endsAfterStart(period.start, period.einde),
    {
      path: ['einde'],
      error: 'ligt vóór het begin',
    },
  )
  .describe('Wanneer het initiatief liep, voor zover bronnen dat zeggen.');

/** Compares only what both dates say: 2019 does not end before 2019-06. */
function endsAfterStart(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) >= start.slice(0, length);
}

function trajectorySchema(context: SchemaContext) {
  return z
    .strictObject({
      soort: choice(context, 'trajectonderdelen').describe('Duur, intensiteit, instapeisen, …'),
      tekst: plainText(3, 300).describe('Hoe het zit, in één of twee zinnen.'),
      bronnen: sourceRefs,
    })
    .describe('Een praktisch gegeven dat u vooraf wilt weten.');
}

function lessonSchema(context: SchemaContext) {
  return z
    .strictObject({
      soort: choice(context, 'lessoorten').describe(
        'Hielp het, zat het tegen of moet het er zijn?',
      ),
      thema: choice(context, 'themas').describe('Waar de les over gaat.'),
      tekst: plainText(10, 400).describe('De les, zo concreet dat een ander er iets mee kan.'),
      bronnen: sourceRefs,
    })
    .describe('Wat volgens een bron hielp, tegenzat of nodig is.');
}

export type Lesson = z.infer<ReturnType<typeof lessonSchema>>;

function studySchema(context: SchemaContext) {
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

function recognitionSchema(context: SchemaContext) {
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

const relationSchema = z
  .strictObject({
    onderdeelVan: slug
      .optional()
      .describe('Het grotere initiatief of programma waar dit bij hoort, zoals in het webadres.'),
    aangepastVan: slug
      .optional()
      .describe('Het initiatief waar dit een aangepaste vorm van is, zoals in het webadres.'),
    zieOok: z
      .array(slug)
      .max(6)
      .optional()
      .describe('Andere initiatieven die hier inhoudelijk bij horen, zoals in het webadres.'),
  })
  .describe('Hoe dit initiatief samenhangt met andere in de catalogus.');

// The fields of one initiative: the front matter of `content/initiatieven/<slug>.mdx`.

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
