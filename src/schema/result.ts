import { z } from 'zod';
import { choice, type SchemaContext, yearOrMonth, plainText } from './fields.ts';
import { sourceRefs } from './source.ts';

/** Kinds that count what was really achieved; without a number they say nothing. `overig` can be anything, a price too. */
export const COUNTED_KINDS: readonly string[] = [
  'bereik',
  'gestart',
  'afgerond',
  'geplaatst',
  'behouden',
];
/** Kinds that say what was hoped for. They are never shown as an outcome. */
export const TARGET_KINDS: readonly string[] = ['doel', 'verwacht'];
export function resultSchema(context: SchemaContext) {
  return z
    .strictObject({
      tekst: plainText(3, 220).describe(
        'Wat er is geteld. Leest door na getal en eenheid: "208 gezinnen" + "gehuisvest in twee jaar".',
      ),
      waarde: z.number().min(0).optional().describe('Het getal, zonder punten: 1250.'),
      eenheid: plainText(2, 60)
        .optional()
        .describe('Waarin het getal telt, in het meervoud: deelnemers, gezinnen, procent, euro.'),
      van: z
        .number()
        .positive()
        .optional()
        .describe('De hele groep waar het getal een deel van is: 80 van 120.'),
      ongeveer: z
        .boolean()
        .optional()
        .describe('Ja als de bron ongeveer, ruim, bijna of meer dan zegt.'),
      soort: choice(context, 'resultaatsoorten').describe('Wat voor cijfer het is.'),
      peildatum: yearOrMonth.optional().describe('Het moment waar het cijfer over gaat.'),
      bronnen: sourceRefs,
    })
    .superRefine((result, ctx) => {
      const issue = (field: keyof typeof result, message: string) =>
        ctx.addIssue({ code: 'custom', path: [field], message });
      if (result.waarde === undefined) {
        if (COUNTED_KINDS.includes(result.soort)) {
          issue('waarde', `ontbreekt; een resultaat van de soort '${result.soort}' telt iets`);
        }
        if (result.eenheid) issue('eenheid', 'hoort bij een getal, maar er is geen waarde');
        if (result.van) issue('van', 'hoort bij een getal, maar er is geen waarde');
        return;
      }
      // 1.250 is one and a quarter here, and to who types it a thousand and more.
      if (COUNTED_KINDS.includes(result.soort) && isPartOf(result.waarde, result.eenheid)) {
        issue('waarde', 'is geen heel getal; schrijf duizend en meer zonder punt: 1250');
      }
      if (!result.eenheid) issue('eenheid', 'ontbreekt; zeg wat het getal telt, zoals deelnemers');
      if (result.van === undefined) return;
      if (result.eenheid === 'procent') issue('van', 'past niet bij een percentage');
      else if (result.van < result.waarde) issue('van', 'is kleiner dan de waarde zelf');
    })
    .describe('Een cijfer dat een bron noemt.');
}

/** Only a percentage can be broken when people or things are counted. */
function isPartOf(value: number, unit = ''): boolean {
  return !Number.isInteger(value) && !/procent|%/.test(unit);
}

export type Result = z.infer<ReturnType<typeof resultSchema>>;
