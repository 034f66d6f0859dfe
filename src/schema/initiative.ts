import {
  anyDate,
  choice,
  choices,
  day,
  initiativeSlug,
  plainText,
  slug,
  webAddress,
  yearOrMonth,
  type SchemaContext,
} from './fields.ts';
import type { PlaceKind } from './meta.ts';
import { sourceRef, sourceRefs, sourceSchema } from './source.ts';
import { z } from 'zod';
import { resultSchema } from './result.ts';

/** The headings that the text of an initiative may have, in their usual order; the first is required. */
export const SECTIONS = [
  'Aanpak',
  'Aanleiding',
  'Voor wie',
  'Samenwerking',
  'Resultaten',
  'Vervolg',
] as const;

/** What belongs under each heading. */
export const SECTION_HELP: Record<(typeof SECTIONS)[number], string> = {
  Aanpak: 'Wat gebeurt er, wie doet wat, en hoe lang duurt het?',
  Aanleiding: 'Waarom is het begonnen?',
  'Voor wie': 'Wie doet er mee, en hoe komen zij binnen?',
  Samenwerking: 'Wie werken er samen, en hoe?',
  Resultaten: 'Wat kwam eruit dat niet in een getal past?',
  Vervolg: 'Wat gebeurde er daarna?',
};

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

export type Organisation = z.infer<ReturnType<typeof organisationSchema>>;

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

export type Period = z.infer<typeof periodSchema>;

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

export type TrajectoryPart = z.infer<ReturnType<typeof trajectorySchema>>;

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

export type Lesson = z.infer<ReturnType<typeof lessonSchema>>;

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

export type Study = z.infer<ReturnType<typeof studySchema>>;

export function recognitionSchema(context: SchemaContext) {
  return z
    .strictObject({
      niveau: choice(context, 'erkenningen').meta({
        description: 'Het niveau, letterlijk overgenomen.',
        label: 'Niveau',
      }),
      door: plainText(2, 150).meta({
        description: 'De commissie of databank die erkende.',
        label: 'Erkend door',
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

export type Recognition = z.infer<ReturnType<typeof recognitionSchema>>;

export const relationSchema = z
  .strictObject({
    onderdeelVan: initiativeSlug.optional().meta({
      description: 'Het grotere initiatief of programma waar dit bij hoort, zoals in het webadres.',
      label: 'Onderdeel van',
    }),
    aangepastVan: initiativeSlug.optional().meta({
      description: 'Het initiatief waar dit een aangepaste vorm van is, zoals in het webadres.',
      label: 'Aangepast van',
    }),
    zieOok: z.array(initiativeSlug).max(6).optional().meta({
      description: 'Andere initiatieven die hier inhoudelijk bij horen, zoals in het webadres.',
      label: 'Hangt samen met',
    }),
  })
  .describe('Hoe dit initiatief samenhangt met andere in de catalogus.');

export type Relation = z.infer<typeof relationSchema>;

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

export type Ending = z.infer<ReturnType<typeof endingSchema>>;

/** The latest moment at which a source shows an initiative at work. */
export const signSchema = z
  .strictObject({
    datum: yearOrMonth.meta({
      description: 'Jaar of maand: 2024 of 2024-05.',
      label: 'Wanneer',
      examples: ['2024', 'mei 2024'],
    }),
    bronnen: sourceRefs,
  })
  .describe('Het laatste moment waarop een bron laat zien dat het werkt.');

/** What visitors who read no Dutch see first. */
export const englishSchema = z
  .strictObject({
    titel: plainText(3, 80).meta({ description: 'Titel in het Engels.', label: 'Titel' }),
    samenvatting: plainText(60, 240).meta({
      description: 'Samenvatting in het Engels.',
      label: 'Samenvatting',
      long: true,
    }),
  })
  .describe('Titel en samenvatting in het Engels.');

// The fields of one initiative: the front matter of `content/initiatieven/<slug>.mdx`.

const placeNames = (place: PlaceKind) =>
  z
    .array(plainText(2, 60).meta({ kind: 'place', place }))
    .max(60)
    .optional();

/** A nationwide initiative may name the places where it began, or where it has a site; of an unknown place there is nothing to name. */
const PLACE_KNOWN = { field: 'bereik', isNot: ['onbekend'] };
const ENDED = { field: 'status', is: ['afgerond'] };

/**
 * The fields, in the order in which they stand in a file, without the rules that hold between them. What is said of each in
 * `.meta()` is all that form, command line, templates and lists need to know of it.
 */
export function initiativeFields(context: SchemaContext) {
  return z.strictObject({
    titel: plainText(3, 80).meta({
      description: 'De naam waaronder mensen het kennen. Geen slagzin.',
      label: 'Naam van het initiatief',
      examples: ['Taal op de bouwplaats'],
      part: 'initiatief',
      order: 1,
      brief: true,
    }),
    samenvatting: plainText(60, 240).meta({
      description: 'Twee zinnen: wat is het, voor wie, en wat kwam eruit.',
      label: 'Samenvatting',
      examples: [
        'Een bouwbedrijf leert statushouders Nederlands op de bouwplaats. Van de 20 deelnemers kregen er 12 een contract.',
      ],
      part: 'initiatief',
      order: 2,
      long: true,
      brief: true,
    }),
    trekker: choice(context, 'trekkers').meta({
      description: 'Wat voor organisatie het trekt.',
      label: 'Wie trekt het?',
      part: 'plaats',
    }),
    organisaties: z
      .array(organisationSchema(context))
      .min(1)
      .max(40)
      .meta({
        description: 'Wie het doet, betaalt en meedoet.',
        label: 'Organisaties',
        examples: ['Bouwbedrijf Voorbeeld (werkgever)'],
        one: 'Organisatie',
        add: 'Organisatie toevoegen',
        part: 'plaats',
        brief: true,
      }),
    bereik: choice(context, 'bereik').meta({
      description:
        'lokaal: één gemeente. regionaal: meer gemeenten, een regio of een provincie. landelijk: heel Nederland. onbekend: geen bron zegt waar.',
      label: 'Hoe groot is het gebied?',
      part: 'plaats',
    }),
    gemeenten: placeNames('gemeente').meta({
      description: 'Gemeenten waar het werkt. Oude namen mogen: ze horen bij de gemeente van nu.',
      label: 'Waar werkt het?',
      emptyWhen: '(mag leeg bij landelijk)',
      examples: ['Dalfsen', 'regio Twente', 'provincie Drenthe'],
      part: 'plaats',
      when: PLACE_KNOWN,
      rare: true,
      brief: true,
    }),
    arbeidsmarktregios: placeNames('regio').meta({
      description: 'Arbeidsmarktregio’s, alleen als het de hele regio betreft.',
      label: 'Arbeidsmarktregio’s',
      examples: ['Twente'],
      part: 'plaats',
      when: PLACE_KNOWN,
      typedWith: 'gemeenten',
      rare: true,
    }),
    provincies: placeNames('provincie').meta({
      description: 'Provincies, alleen als het de hele provincie betreft.',
      label: 'Provincies',
      examples: ['Drenthe'],
      part: 'plaats',
      when: PLACE_KNOWN,
      typedWith: 'gemeenten',
      rare: true,
    }),
    looptijd: periodSchema.optional().meta({ label: 'Looptijd', part: 'initiatief', order: 7 }),
    status: choice(context, 'status').meta({
      description: 'Loopt het nog, voor zover een bron dat zegt?',
      label: 'Loopt het nog?',
      part: 'initiatief',
      order: 4,
    }),
    afloop: endingSchema(context)
      .optional()
      .meta({ label: 'Hoe liep het af?', part: 'initiatief', order: 5, when: ENDED }),
    laatsteTeken: signSchema
      .optional()
      .meta({ label: 'Laatste teken dat het werkt', part: 'initiatief', order: 6, rare: true }),
    voorheen: z
      .array(slug)
      .max(6)
      .optional()
      .meta({
        description: 'Eerdere namen in het webadres. Wie daar komt, wordt hierheen gestuurd.',
        label: 'Eerdere namen in het webadres',
        examples: ['oude-naam'],
        folded: true,
        part: 'meer',
        rare: true,
      }),
    doelgroepen: choices(context, 'doelgroepen', 1, 6).meta({
      description: 'Voor wie het bedoeld is.',
      label: 'Voor wie is het?',
      part: 'doel',
      brief: true,
    }),
    interventies: choices(context, 'interventies', 1, 4).meta({
      description: 'Wat het doet. De eerste is de hoofdzaak.',
      label: 'Wat gebeurt er?',
      part: 'doel',
      mainFirst: true,
    }),
    fasen: choices(context, 'fasen', 0, 4).optional().meta({
      description: 'In welke periode na aankomst.',
      label: 'Fase',
      part: 'doel',
      folded: true,
    }),
    leerroutes: choices(context, 'leerroutes', 0, 4).optional().meta({
      description: 'Leerroute van de inburgering.',
      label: 'Leerroute',
      part: 'doel',
      folded: true,
    }),
    sectoren: choices(context, 'sectoren', 0, 8).optional().meta({
      description: 'Sectoren waarin deelnemers werken of leren.',
      label: 'Sectoren',
      part: 'doel',
      folded: true,
    }),
    bruikbaarVoor: choices(context, 'bruikbaar-voor', 1, 6).meta({
      description: 'Wie er iets mee kan.',
      label: 'Wie heeft er iets aan?',
      part: 'doel',
    }),
    traject: z.array(trajectorySchema(context)).max(20).optional().meta({
      description: 'Praktische gegevens.',
      label: 'Praktische gegevens',
      one: 'Gegeven',
      add: 'Gegeven toevoegen',
      part: 'meer',
      order: 2,
    }),
    resultaten: z
      .array(resultSchema(context))
      .max(60)
      .optional()
      .meta({
        description: 'Cijfers uit bronnen.',
        label: 'Cijfers',
        examples: ['12 van de 20 deelnemers kregen een contract (maart 2024, krant)'],
        one: 'Cijfer',
        add: 'Cijfer toevoegen',
        part: 'cijfers',
        brief: true,
      }),
    lessen: z.array(lessonSchema(context)).max(60).optional().meta({
      description: 'Wat anderen ervan leren.',
      label: 'Lessen',
      one: 'Les',
      add: 'Les toevoegen',
      part: 'lessen',
      brief: true,
    }),
    onderzoek: z.array(studySchema(context)).max(20).optional().meta({
      description: 'Onderzoek ernaar.',
      label: 'Onderzoek',
      one: 'Onderzoek',
      add: 'Onderzoek toevoegen',
      part: 'meer',
      order: 1,
    }),
    erkenning: recognitionSchema(context)
      .optional()
      .meta({ label: 'Erkenning', part: 'meer', folded: true, rare: true }),
    verwant: relationSchema
      .optional()
      .meta({ label: 'Samenhang met andere initiatieven', part: 'meer', folded: true, rare: true }),
    website: webAddress.optional().meta({
      description: 'Eigen website van het initiatief.',
      label: 'Website van het initiatief',
      examples: ['www.voorbeeld.nl'],
      part: 'initiatief',
      order: 3,
      brief: true,
    }),
    bronnen: z
      .array(sourceSchema(context))
      .min(1)
      .max(60)
      .meta({
        description: 'Alle bronnen, genummerd s1, s2 …',
        label: 'Bronnen',
        examples: ['https://krant.example.nl/bouwvakkers'],
        one: 'Bron',
        add: 'Bron toevoegen',
        part: 'bronnen',
        brief: true,
      }),
    en: englishSchema.optional().meta({
      label: 'Titel en samenvatting in het Engels',
      part: 'meer',
      folded: true,
      rare: true,
    }),
    gecontroleerd: day.meta({
      description: 'Dag waarop iemand dit voor het laatst met de bronnen vergeleek.',
      label: 'Vergeleken met de bronnen op',
      part: 'meer',
      today: true,
    }),
  });
}

/** The front matter of an initiative, as it was written and found valid. */
export type InitiativeData = z.infer<ReturnType<typeof initiativeFields>>;
