/** An initiative as open data: what its file says, its text, and what follows from them. */
import { contactOf } from '../domain/facts.ts';
import { lastNewsOf, type Initiative } from '../domain/initiative.ts';
import { paths } from '../domain/paths.ts';
import type { Places } from '../reader/places.ts';
import { anyDate, choice, slug, type SchemaContext } from '../schema/fields.ts';
import { initiativeFields } from '../schema/initiative.ts';
import { z } from '../schema/zod.ts';
import { absolute, municipalityUri, provinceUri, regionUri } from './addresses.ts';

/** A place by its code, its name and the address that stands for it everywhere. */
const placeFields = {
  code: z.string().meta({ description: 'Code bij het CBS, zoals GM0363, AM18 of PV27.' }),
  naam: z.string().meta({ description: 'Naam bij het CBS.' }),
  uri: z.url().meta({ description: 'Vast adres dat deze plaats aanwijst.', kind: 'address' }),
};

/** What is derived from the fields. */
function derivedFields(context: SchemaContext) {
  return z
    .strictObject({
      gemeenten: z
        .array(
          z.strictObject({
            ...placeFields,
            genoemd: z.boolean().meta({
              description:
                'Ja als het initiatief de gemeente noemt, nee als zij in een genoemde regio of provincie ligt.',
            }),
          }),
        )
        .meta({
          description:
            'Gemeenten van nu waar het werkt. Een landelijk initiatief werkt overal; daarvan staan hier alleen de gemeenten die het noemt.',
        }),
      arbeidsmarktregios: z.array(z.strictObject(placeFields)).meta({
        description: 'Arbeidsmarktregio’s van die gemeenten, naar de indeling van 2026.',
      }),
      provincies: z
        .array(z.strictObject(placeFields))
        .meta({ description: 'Provincies van die gemeenten.' }),
      bewijskracht: choice(context, 'bewijskracht').meta({
        description:
          'Hoe sterk is onderbouwd wat het opleverde. Onze eigen leesladder, geen erkenning.',
      }),
      trede: z
        .int()
        .min(0)
        .max(3)
        .meta({
          description:
            'Dezelfde bewijskracht als getal, van 0 (beschreven) tot 3 (effect onderzocht).',
          examples: ['1'],
        }),
      richting: choice(context, 'onderzoeksrichtingen').optional().meta({
        description: 'Wat het sterkste onderzoek liet zien. Alleen vanaf trede 2.',
      }),
      laatsteBericht: anyDate.optional().meta({
        description:
          'Het laatste teken dat het werkt, en anders de datum van de nieuwste bron. Leeg als geen bron een datum heeft.',
        examples: ['2024-05'],
      }),
      contact: z
        .strictObject({
          naam: z.string().meta({
            description:
              'De website van het initiatief, en anders de eerste organisatie met een website.',
            examples: ['voorbeeld.nl'],
          }),
          url: z.url().meta({ description: 'Het adres daarvan.', kind: 'address' }),
        })
        .optional()
        .meta({ description: 'Waar u meer kunt vragen. Leeg als wij geen weg vonden.' }),
    })
    .meta({ description: 'Wat volgt uit de andere velden. Niemand vult dit in.' });
}

/**
 * A record: the fields of a file in their order, between its address and its text. What is derived stands in a group of its own,
 * so that no field can ever have the same name.
 */
export function openRecordFields(context: SchemaContext) {
  return z.strictObject({
    slug: slug.meta({
      description: 'Naam in het webadres. Verandert niet zonder dat de oude naam in voorheen komt.',
      examples: ['abn-amro-reboot'],
    }),
    url: z.url().meta({ description: 'Pagina op deze site.', kind: 'address' }),
    ...initiativeFields(context).shape,
    tekst: z.string().meta({
      description:
        'De tekst van de pagina in MDX: Markdown met <Bron id="s1" /> achter een uitspraak, en <Kader titel="…"> om een kader.',
      long: true,
    }),
    afgeleid: derivedFields(context),
  });
}

/** An initiative as open data. */
export type OpenRecord = z.infer<ReturnType<typeof openRecordFields>>;

/**
 * The record of an initiative.
 *
 * @param site public address of the site
 */
export function recordOf(
  { slug, data, text, ...derived }: Initiative,
  places: Places,
  site: string,
): OpenRecord {
  const { coverage, evidence } = derived;
  const contact = contactOf({ data });
  const laatsteBericht = lastNewsOf({ data });
  return {
    slug,
    url: absolute(paths.initiative(slug), site),
    ...data,
    tekst: text,
    afgeleid: {
      gemeenten: coverage.municipalities.map((code) => ({
        code,
        naam: places.municipalityByCode.get(code)?.naam ?? code,
        uri: municipalityUri(code),
        genoemd: coverage.named.includes(code),
      })),
      arbeidsmarktregios: [...coverage.regions].sort().map((code) => ({
        code,
        naam: places.regionByCode.get(code)?.naam ?? code,
        uri: regionUri(code, site),
      })),
      provincies: [...coverage.provinces].sort().map((code) => ({
        code,
        naam: places.provinceByCode.get(code)?.naam ?? code,
        uri: provinceUri(code),
      })),
      bewijskracht: evidence.rung,
      trede: evidence.level,
      ...(evidence.direction ? { richting: evidence.direction } : {}),
      ...(laatsteBericht ? { laatsteBericht } : {}),
      ...(contact?.href ? { contact: { naam: contact.label, url: contact.href } } : {}),
    },
  };
}
