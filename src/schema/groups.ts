/** The groups of fields that an initiative is made of: who, when, what a source says. */
import { z } from './zod.ts';
import {
  anyDate,
  choice,
  initiativeSlug,
  plainText,
  webAddress,
  yearOrMonth,
  type SchemaContext,
} from './fields.ts';
import { sourceRef, sourceRefs } from './source.ts';

/** An organisation that takes part. */
export function organisationSchema(context: SchemaContext) {
  return z
    .strictObject({
      naam: plainText(2, 150).meta({
        description: 'Naam van de organisatie, niet van een persoon.',
        label: 'Naam',
        examples: ['Bouwbedrijf Voorbeeld'],
      }),
      rol: choice(context, 'organisatierollen').meta({
        description: 'Wat de organisatie in het initiatief doet.',
        label: 'Rol',
      }),
      website: webAddress.optional().meta({
        description: 'Website van de organisatie.',
        label: 'Website',
        examples: ['www.voorbeeld.nl'],
      }),
    })
    .describe('Een organisatie die meedoet.');
}

/** Begin and end, as precise as the sources are. */
export const periodSchema = z
  .strictObject({
    start: yearOrMonth.optional().meta({
      description: 'Begin: 2019 of 2019-04.',
      label: 'Begin',
      examples: ['2019', 'maart 2019'],
    }),
    einde: yearOrMonth.optional().meta({
      description: 'Einde: 2022 of 2022-12. Leeg als het nog loopt.',
      label: 'Einde',
      examples: ['2022', 'december 2022'],
    }),
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

/** Something practical that a source says: how long, how often, for whom. */
export function trajectorySchema(context: SchemaContext) {
  return z
    .strictObject({
      soort: choice(context, 'trajectonderdelen').meta({
        description: 'Duur, intensiteit, instapeisen, …',
        label: 'Onderwerp',
      }),
      tekst: plainText(3, 300).meta({
        description: 'Hoe het zit, in één of twee zinnen.',
        label: 'Hoe zit het?',
        examples: ['Een half jaar, vier dagen per week.'],
        long: true,
      }),
      bronnen: sourceRefs,
    })
    .describe('Een praktisch gegeven dat u vooraf wilt weten.');
}

/** What helped, stood in the way or is needed, as a source has it. */
export function lessonSchema(context: SchemaContext) {
  return z
    .strictObject({
      soort: choice(context, 'lessoorten').meta({
        description: 'Hielp het, zat het tegen of moet het er zijn?',
        label: 'Soort les',
      }),
      thema: choice(context, 'themas').meta({
        description: 'Waar de les over gaat.',
        label: 'Onderwerp',
      }),
      tekst: plainText(10, 400).meta({
        description: 'De les, zo concreet dat een ander er iets mee kan.',
        label: 'De les',
        examples: ['Taalles onder werktijd werkt alleen als de ploegbaas meedoet.'],
        long: true,
      }),
      bronnen: sourceRefs,
    })
    .describe('Wat volgens een bron hielp, tegenzat of nodig is.');
}

/** A lesson as a file has it. */
export type Lesson = z.infer<ReturnType<typeof lessonSchema>>;

/** A study of the initiative itself. */
export function studySchema(context: SchemaContext) {
  return z
    .strictObject({
      titel: plainText(3, 250).meta({
        description: 'Titel van het onderzoek.',
        label: 'Titel',
        examples: ['Evaluatie Taal op de bouwplaats'],
      }),
      door: plainText(2, 150)
        .optional()
        .meta({
          description: 'Wie het onderzoek deed.',
          label: 'Onderzoeker',
          examples: ['Bureau Voorbeeld'],
        }),
      jaar: z
        .int()
        .min(1990)
        .max(2100)
        .optional()
        .meta({ description: 'Jaar waarin het verscheen.', label: 'Jaar', examples: ['2024'] }),
      soort: choice(context, 'onderzoekssoorten').meta({
        description: 'Wat voor onderzoek het is.',
        label: 'Soort onderzoek',
      }),
      onafhankelijk: z.boolean().optional().meta({
        description:
          'Ja als het is gedaan door anderen dan wie het initiatief uitvoert, ook in opdracht.',
        label: 'Gedaan door anderen dan wie het uitvoert',
      }),
      richting: choice(context, 'onderzoeksrichtingen').optional().meta({
        description: 'Wat het liet zien over het resultaat. Leeg als de bron dat niet zegt.',
        label: 'Wat kwam eruit?',
      }),
      bron: sourceRef.meta({
        description: 'De bron waar het onderzoek in staat.',
        label: 'In welke bron staat het?',
      }),
    })
    .describe('Onderzoek naar dit initiatief.');
}

/** A study as a file has it. */
export type Study = z.infer<ReturnType<typeof studySchema>>;

/** Recognition by a committee. */
export function recognitionSchema(context: SchemaContext) {
  return z
    .strictObject({
      niveau: choice(context, 'erkenningen').meta({
        description: 'Het niveau, letterlijk overgenomen.',
        label: 'Niveau',
      }),
      door: plainText(2, 150).meta({
        description: 'De commissie of databank die erkende.',
        label: 'Wie erkende het?',
      }),
      datum: anyDate.optional().meta({
        description: 'Datum van de erkenning.',
        label: 'Datum',
        examples: ['maart 2024'],
      }),
      url: webAddress.meta({
        description: 'Waar de erkenning staat.',
        label: 'Webadres',
        examples: ['https://www.voorbeeld.nl/erkenning'],
      }),
    })
    .describe('Formele erkenning door een commissie. Alleen als die er is.');
}

/** Other initiatives of the catalogue, by the names in their addresses. */
export const relationSchema = z
  .strictObject({
    onderdeelVan: initiativeSlug.optional().meta({
      description: 'Het grotere initiatief of programma waar dit bij hoort.',
      label: 'Onderdeel van',
    }),
    aangepastVan: initiativeSlug.optional().meta({
      description: 'Het initiatief waar dit een aangepaste vorm van is.',
      label: 'Aangepast van',
    }),
    zieOok: z.array(initiativeSlug).max(6).optional().meta({
      description: 'Andere initiatieven die hier inhoudelijk bij horen.',
      label: 'Hangt samen met',
    }),
  })
  .describe('Hoe dit initiatief samenhangt met andere in de catalogus.');

/** How an initiative ended, as far as a source says it. */
export function endingSchema(context: SchemaContext) {
  return z
    .strictObject({
      reden: choice(context, 'redenen-van-einde').optional().meta({
        description: 'Waarom het stopte, als een bron het zegt.',
        label: 'Waarom stopte het?',
      }),
      werd: plainText(10, 300)
        .optional()
        .meta({
          description: 'Wat er daarna van werd of voor in de plaats kwam, volgens de bron.',
          label: 'Wat werd het?',
          examples: ['De gemeente maakte de aanpak vast onderdeel van haar dienstverlening.'],
          long: true,
        }),
      opvolger: initiativeSlug.optional().meta({
        description: 'Het initiatief in de catalogus dat ervoor in de plaats kwam.',
        label: 'Opvolger',
      }),
      bronnen: sourceRefs,
    })
    .describe('Hoe het afliep. Alleen bij status afgerond.');
}

/** The latest moment at which a source shows an initiative at work. */
export const signSchema = z
  .strictObject({
    datum: yearOrMonth.meta({
      description: 'Jaar of maand: 2024 of 2024-05.',
      label: 'Wanneer?',
      examples: ['2024', 'mei 2024'],
    }),
    bronnen: sourceRefs,
  })
  .describe('Het laatste moment waarop een bron laat zien dat het werkt.');

/** What visitors who read no Dutch see first. */
export const englishSchema = z
  .strictObject({
    titel: plainText(3, 80).meta({
      description: 'Titel in het Engels.',
      label: 'Titel in het Engels',
    }),
    samenvatting: plainText(60, 240).meta({
      description: 'Samenvatting in het Engels.',
      label: 'Samenvatting in het Engels',
      long: true,
    }),
  })
  .describe('Titel en samenvatting in het Engels.');
