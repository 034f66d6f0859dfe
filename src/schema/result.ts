/** One figure of an initiative: what was counted, of whom, by whom and when. */
import { z } from './zod.ts';
import { choice, type SchemaContext, yearOrMonth, plainText } from './fields.ts';
import { COUNTED_KINDS } from './result-kinds.ts';
import { sourceRefs } from './source.ts';

const WITHOUT_NUMBER = '(leeg als de bron geen getal geeft)';

/** A figure that a source gives. */
export function resultSchema(context: SchemaContext) {
  return z
    .strictObject({
      tekst: plainText(3, 220).meta({
        description:
          'Wat er is geteld. Leest door na getal en eenheid: "208 gezinnen" + "gehuisvest in twee jaar".',
        label: 'Tekst bij het getal',
        examples: ['kregen na een half jaar een contract'],
        long: true,
      }),
      waarde: z
        .number()
        .min(0)
        .optional()
        .meta({
          description: 'Het getal zelf, zoals 1250.',
          label: 'Getal',
          unitIn: 'eenheid',
          examples: ['12'],
          emptyWhen: WITHOUT_NUMBER,
          order: 1,
        }),
      eenheid: plainText(2, 60)
        .optional()
        .meta({
          description:
            'Waarin het getal telt, in het meervoud: deelnemers, gezinnen, procent, euro.',
          label: 'Eenheid',
          examples: ['deelnemers'],
          emptyWhen: WITHOUT_NUMBER,
          order: 2,
        }),
      van: z
        .number()
        .positive()
        .optional()
        .meta({
          description: 'De hele groep waar het getal een deel van is: 80 van 120.',
          label: 'Van hoeveel',
          examples: ['20'],
          unitIn: 'eenheid',
          order: 3,
        }),
      ongeveer: z.boolean().optional().meta({
        description: 'Ja als de bron ongeveer, ruim, bijna of meer dan zegt.',
        label: 'Het getal is ongeveer',
      }),
      soort: choice(context, 'resultaatsoorten').meta({
        description: 'Wat voor cijfer het is.',
        label: 'Soort cijfer',
      }),
      maat: plainText(3, 40)
        .optional()
        .meta({
          description:
            'Naam van wat er is geteld, als meer cijfers hetzelfde tellen: een doel en wat ervan kwam, of twee bronnen die verschillen.',
          label: 'Hoort bij andere cijfers over',
          examples: ['plaatsingen'],
        }),
      tegenspraak: z.boolean().optional().meta({
        description: 'Ja als een andere bron voor dezelfde maat een ander getal noemt.',
        label: 'Een andere bron noemt een ander getal',
      }),
      peildatum: yearOrMonth.optional().meta({
        description: 'Het moment waar het cijfer over gaat.',
        label: 'Van wanneer',
        examples: ['2024', 'maart 2024'],
      }),
      bronnen: sourceRefs,
    })
    .superRefine((result, ctx) => {
      const issue = (field: keyof typeof result, message: string) =>
        ctx.addIssue({ code: 'custom', path: [field], message });
      if (result.waarde === undefined) {
        if (COUNTED_KINDS.includes(result.soort)) {
          issue('waarde', `ontbreekt; een resultaat van de soort '${result.soort}' telt iets`);
        }
        if (result.eenheid) issue('eenheid', 'hoort bij een getal; vul ook het getal in');
        if (result.van) issue('van', 'hoort bij een getal; vul ook het getal in');
        return;
      }
      // 1.250 is one and a quarter here, and to who types it a thousand and more.
      if (COUNTED_KINDS.includes(result.soort) && isPartOf(result.waarde, result.eenheid)) {
        issue('waarde', 'is geen heel getal; schrijf duizend en meer zonder punt: 1250');
      }
      if (!result.eenheid) issue('eenheid', 'ontbreekt; zeg wat het getal telt, zoals deelnemers');
      if (result.van === undefined) return;
      if (result.eenheid === 'procent') issue('van', 'past niet bij een percentage');
      else if (result.van < result.waarde) issue('van', 'is kleiner dan het getal zelf');
    })
    .describe('Een cijfer dat een bron noemt.');
}

/** Only a percentage can be broken when people or things are counted. */
function isPartOf(value: number, unit = ''): boolean {
  return !Number.isInteger(value) && !/procent|%/.test(unit);
}

/** A figure as a file has it. */
export type Result = z.infer<ReturnType<typeof resultSchema>>;
