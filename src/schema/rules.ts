/** Rules that hold between the fields of one initiative. */
import type { PlaceMatch, SchemaContext } from './fields.ts';
import { type InitiativeData, initiativeFields } from './initiative.ts';

interface Finding {
  path: (string | number)[];
  message: string;
}

/** All findings of all rules, in the order of the fields. */
export function checkInitiative(data: InitiativeData, context: SchemaContext): Finding[] {
  return [
    ...placeNames(data, context),
    ...scope(data, context),
    ...ending(data),
    ...sources(data),
    ...dates(data, context),
  ];
}

const PLACE_FIELDS = [
  { field: 'gemeenten', look: 'municipality', noun: 'gemeente' },
  { field: 'arbeidsmarktregios', look: 'region', noun: 'arbeidsmarktregio' },
  { field: 'provincies', look: 'province', noun: 'provincie' },
] as const;

function placeNames(data: InitiativeData, { places }: SchemaContext): Finding[] {
  return PLACE_FIELDS.flatMap(({ field, look, noun }) =>
    (data[field] ?? []).flatMap((name, index) => {
      const message = placeMessage(name, noun, places[look](name));
      return message ? [{ path: [field, index], message }] : [];
    }),
  );
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

function scope(data: InitiativeData, { places }: SchemaContext): Finding[] {
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

function ending(data: InitiativeData): Finding[] {
  const found: Finding[] = [];
  if (data.status !== 'afgerond') {
    for (const field of ['redenVanEinde', 'opvolger'] as const) {
      if (data[field]) found.push({ path: [field], message: `kan alleen bij status 'afgerond'` });
    }
  }
  const end = data.looptijd?.einde;
  if (end && data.status === 'lopend' && end < data.gecontroleerd.slice(0, end.length)) {
    found.push({
      path: ['status'],
      message: `is lopend, maar het einde (${end}) is al voorbij; kies afgerond of onbekend`,
    });
  }
  return found;
}

function sources(data: InitiativeData): Finding[] {
  const ids = data.bronnen.map((source) => source.id);
  const found: Finding[] = ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            path: ['bronnen', index, 'id'],
            message: `'${id}' staat er al; elke bron heeft een eigen nummer`,
          },
        ],
  );
  for (const field of ['traject', 'resultaten', 'lessen'] as const) {
    data[field]?.forEach((item, index) => {
      item.bronnen.forEach((id, at) => {
        if (!ids.includes(id))
          found.push({ path: [field, index, 'bronnen', at], message: noSource(id) });
      });
    });
  }
  data.onderzoek?.forEach((study, index) => {
    if (!ids.includes(study.bron)) {
      found.push({ path: ['onderzoek', index, 'bron'], message: noSource(study.bron) });
    }
  });
  return found;
}

/** Said of figures and lessons here, and of references in the body by the content policy. */
export function noSource(id: string): string {
  return `bron '${id}' staat niet bij de bronnen; verbeter het nummer of voeg de bron toe`;
}

function dates(data: InitiativeData, { today }: SchemaContext): Finding[] {
  const late = (date: string | undefined) =>
    date !== undefined && /^\d{4}/.test(date) && date > today.slice(0, date.length);
  const found: Finding[] = [];
  if (late(data.gecontroleerd))
    found.push({
      path: ['gecontroleerd'],
      message: 'ligt in de toekomst; kies vandaag of een eerdere dag',
    });
  data.bronnen.forEach((source, index) => {
    if (late(source.datum)) {
      found.push({
        path: ['bronnen', index, 'datum'],
        message: 'ligt in de toekomst; kies vandaag of een eerdere dag',
      });
    }
  });
  return found;
}

// The whole schema of an initiative: its fields and the rules between them.

export type { InitiativeData } from './initiative.ts';

export function initiativeSchema(context: SchemaContext) {
  return initiativeFields(context).superRefine((data, ctx) => {
    for (const { path, message } of checkInitiative(data, context)) {
      ctx.addIssue({ code: 'custom', path, message });
    }
  });
}
