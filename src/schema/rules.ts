/** Rules that hold between the fields of one initiative. */
import type { z } from 'zod';
import type { PlaceMatch, SchemaContext } from './fields.ts';
import { type InitiativeData, initiativeFields } from './initiative.ts';
import { valuesOf } from './meta.ts';

/** What a rule finds wrong, and at which field. */
interface RuleFinding {
  path: (string | number)[];
  message: string;
}

/**
 * All findings of all rules, in the order of the fields.
 *
 * @param data fields that are each right by themselves
 * @param fields the fields of the schema
 */
export function checkInitiative(
  data: InitiativeData,
  context: SchemaContext,
  fields: z.ZodType,
): RuleFinding[] {
  return [
    ...placeNames(data, context, fields),
    ...scope(data, context),
    ...ending(data),
    ...measures(data),
    ...sources(data, fields),
    ...dates(data, context),
  ];
}

const PLACES = {
  gemeente: { look: 'municipality', noun: 'gemeente' },
  regio: { look: 'region', noun: 'arbeidsmarktregio' },
  provincie: { look: 'province', noun: 'provincie' },
} as const;

function placeNames(
  data: InitiativeData,
  { places }: SchemaContext,
  fields: z.ZodType,
): RuleFinding[] {
  return valuesOf(fields, data, 'place').flatMap(({ path, value, meta }) => {
    const { look, noun } = PLACES[meta.place ?? 'gemeente'];
    const message = placeMessage(value, noun, places[look](value));
    return message ? [{ path, message }] : [];
  });
}

function placeMessage(name: string, noun: string, match: PlaceMatch): string | undefined {
  const quoted = (names: readonly string[]) => names.map((one) => `'${one}'`).join(' of ');
  if (match.kind === 'ambiguous') {
    return `'${name}' kan meer dan één ${noun} zijn; kies ${quoted(match.candidates)}`;
  }
  if (match.kind === 'found') return undefined;
  const hint = match.nearest.length ? ` Bedoelde u ${quoted(match.nearest)}?` : '';
  return `'${name}' is geen bekende ${noun}.${hint}`;
}

function scope(data: InitiativeData, { places }: SchemaContext): RuleFinding[] {
  const codes = new Set(
    (data.gemeenten ?? []).flatMap((name) => {
      const match = places.municipality(name);
      return match.kind === 'found' ? [match.code] : [name];
    }),
  );
  const wider = (data.arbeidsmarktregios?.length ?? 0) + (data.provincies?.length ?? 0);
  if (data.bereik === 'lokaal' && codes.size === 0) {
    return [{ path: ['gemeenten'], message: 'ontbreekt; bij bereik lokaal hoort de gemeente' }];
  }
  if (data.bereik === 'lokaal' && (codes.size > 1 || wider > 0)) {
    return [
      {
        path: ['bereik'],
        message: 'is lokaal, maar er staat meer dan één gemeente; kies regionaal',
      },
    ];
  }
  if (data.bereik === 'onbekend' && codes.size + wider > 0) {
    return [
      {
        path: ['bereik'],
        message: 'is onbekend, maar er staat wel een plaats; kies lokaal of regionaal',
      },
    ];
  }
  if (data.bereik === 'regionaal' && codes.size === 0 && wider === 0) {
    return [
      {
        path: ['bereik'],
        message:
          'is regionaal; noem de gemeenten, arbeidsmarktregio’s of provincies waar het werkt',
      },
    ];
  }
  return [];
}

function ending({ status, afloop, looptijd, gecontroleerd }: InitiativeData): RuleFinding[] {
  const end = looptijd?.einde;
  const found: RuleFinding[] = [];
  if (afloop && status !== 'afgerond')
    found.push({ path: ['afloop'], message: `kan alleen bij status 'afgerond'` });
  if (end && status !== 'afgerond' && end < gecontroleerd.slice(0, end.length)) {
    found.push({
      path: ['status'],
      message: `is ${status}, maar het einde (${end}) is al voorbij; kies afgerond`,
    });
  }
  return found;
}

/** Figures that count the same thing stand together: a measure of one figure says nothing. */
function measures({ resultaten = [] }: InitiativeData): RuleFinding[] {
  const named = resultaten.map(({ maat }) => maat);
  return resultaten.flatMap(({ maat, tegenspraak }, index) => {
    if (tegenspraak && !maat) {
      const message = 'vraagt om een maat, ook bij het cijfer dat iets anders zegt';
      return [{ path: ['resultaten', index, 'tegenspraak'], message }];
    }
    const alone = maat !== undefined && named.indexOf(maat) === named.lastIndexOf(maat);
    const message = 'staat maar bij één cijfer; een maat hoort bij twee of meer';
    return alone ? [{ path: ['resultaten', index, 'maat'], message }] : [];
  });
}

function sources(data: InitiativeData, fields: z.ZodType): RuleFinding[] {
  const ids = data.bronnen.map((source) => source.id);
  const found: RuleFinding[] = ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            path: ['bronnen', index, 'id'],
            message: `'${id}' staat er al; elke bron heeft een eigen nummer`,
          },
        ],
  );
  const unknown = valuesOf(fields, data, 'source').filter(({ value }) => !ids.includes(value));
  return [...found, ...unknown.map(({ path, value }) => ({ path, message: noSource(value) }))];
}

/** Said of figures and lessons here, and of references in the body by the content policy. */
export function noSource(id: string): string {
  return `bron '${id}' staat niet bij de bronnen; verbeter het nummer of voeg de bron toe`;
}

function dates(data: InitiativeData, { today }: SchemaContext): RuleFinding[] {
  const late = (date: string | undefined) =>
    date !== undefined && /^\d{4}/.test(date) && date > today.slice(0, date.length);
  const message = 'ligt in de toekomst; kies vandaag of een eerdere dag';
  const told: [RuleFinding['path'], string | undefined][] = [
    [['gecontroleerd'], data.gecontroleerd],
    [['toegevoegd'], data.toegevoegd],
    [['laatsteTeken', 'datum'], data.laatsteTeken?.datum],
    ...data.bronnen.map(({ datum }, index): (typeof told)[number] => [
      ['bronnen', index, 'datum'],
      datum,
    ]),
  ];
  return told.flatMap(([path, date]) => (late(date) ? [{ path, message }] : []));
}

// The whole schema of an initiative: its fields and the rules between them.

export type { InitiativeData } from './initiative.ts';

/**
 * What a whole initiative is held to.
 *
 * @param fields the fields, for tests of a schema that has more
 */
export function initiativeSchema(context: SchemaContext, fields = initiativeFields(context)) {
  return fields.superRefine((data, ctx) => {
    for (const { path, message } of checkInitiative(data, context, fields)) {
      ctx.addIssue({ code: 'custom', path, message });
    }
  });
}
