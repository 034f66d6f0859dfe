/** One initiative: the headings of its text and all its fields. */
import { z } from './zod.ts';
import { choice, choices, day, plainText, slug, webAddress, type SchemaContext } from './fields.ts';
import {
  endingSchema,
  englishSchema,
  lessonSchema,
  organisationSchema,
  periodSchema,
  recognitionSchema,
  relationSchema,
  signSchema,
  studySchema,
  trajectorySchema,
} from './groups.ts';
import type { PlaceKind } from './meta.ts';
import { resultSchema } from './result.ts';
import { sourceSchema } from './source.ts';

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
    looptijd: periodSchema.optional().meta({ label: 'Looptijd', part: 'initiatief', order: 5 }),
    status: choice(context, 'status').meta({
      description: 'Loopt het nog, voor zover een bron dat zegt?',
      label: 'Loopt het nog?',
      part: 'initiatief',
      order: 4,
    }),
    afloop: endingSchema(context)
      .optional()
      .meta({ label: 'Hoe liep het af?', part: 'bronnen', order: 2, when: ENDED }),
    laatsteTeken: signSchema
      .optional()
      .meta({ label: 'Laatste teken dat het werkt', part: 'bronnen', order: 3, rare: true }),
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
        description: 'Alle bronnen, elk met een eigen nummer.',
        label: 'Bronnen',
        examples: ['https://krant.example.nl/bouwvakkers'],
        one: 'Bron',
        add: 'Bron toevoegen',
        part: 'bronnen',
        order: 1,
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
      label: 'Wanneer vergeleek u dit met de bronnen?',
      part: 'meer',
      today: true,
    }),
    toegevoegd: day.optional().meta({
      description: 'Dag waarop het in de catalogus kwam.',
      label: 'In de catalogus sinds',
      part: 'meer',
      rare: true,
      today: true,
    }),
  });
}

/** The front matter of an initiative, as it was written and found valid. */
export type InitiativeData = z.infer<ReturnType<typeof initiativeFields>>;
