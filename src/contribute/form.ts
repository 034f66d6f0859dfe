/** What the form asks, in the order in which people know it. Help, limits and choices come from the schema. */

/** Parts of the form. `tekst` is the text; `versturen` holds no fields. */
export const PARTS = [
  'initiatief',
  'bronnen',
  'plaats',
  'doel',
  'tekst',
  'cijfers',
  'lessen',
  'meer',
] as const;
export type Part = (typeof PARTS)[number];

/** Parts that may stay empty. */
export const OPTIONAL_PARTS: readonly Part[] = ['cijfers', 'lessen', 'meer'];

interface PartFields {
  fields: readonly string[];
  /** Folded away at first. */
  more?: readonly string[];
}

export const PART_FIELDS: Record<Part, PartFields> = {
  initiatief: {
    fields: ['titel', 'samenvatting', 'website', 'status', 'redenVanEinde', 'opvolger', 'looptijd'],
  },
  bronnen: { fields: ['bronnen'] },
  plaats: {
    fields: ['trekker', 'organisaties', 'bereik', 'gemeenten', 'arbeidsmarktregios', 'provincies'],
  },
  doel: {
    fields: ['doelgroepen', 'interventies', 'bruikbaarVoor'],
    more: ['fasen', 'leerroutes', 'sectoren'],
  },
  tekst: { fields: [] },
  cijfers: { fields: ['resultaten'] },
  lessen: { fields: ['lessen'] },
  meer: {
    fields: ['onderzoek', 'traject', 'gecontroleerd'],
    more: ['erkenning', 'verwant'],
  },
};

/** How a field is filled in. */
export type Widget =
  | 'regel'
  | 'alinea'
  | 'rondjes'
  | 'lijst'
  | 'keuzes'
  | 'plaatsen'
  | 'bronnen'
  | 'bron'
  | 'vinkje'
  | 'initiatief'
  | 'initiatieven'
  | 'nummer'
  | 'groep'
  | 'groepen';

/** One field with several names: places of all kinds are typed in one place. */
export const PLACE_FIELDS = ['gemeenten', 'arbeidsmarktregios', 'provincies'] as const;

const SPECIAL: Record<string, Widget> = {
  gemeenten: 'plaatsen',
  opvolger: 'initiatief',
  'verwant.onderdeelVan': 'initiatief',
  'verwant.aangepastVan': 'initiatief',
  'verwant.zieOok': 'initiatieven',
  'onderzoek.bron': 'bron',
  'bronnen.id': 'nummer',
};

const LONG_TEXTS: readonly string[] = ['samenvatting', 'tekst'];
/** As many choices as can be seen at a glance, with their meaning beside them. */
const AT_A_GLANCE = 3;

/** @param path names of the field and the groups it is in, with dots between them: `lessen.soort` */
export function widgetOf(
  path: string,
  { name, kind, terms }: { name: string; kind: string; terms: readonly unknown[] },
): Widget {
  const special = SPECIAL[path];
  if (special) return special;
  switch (kind) {
    case 'keuze':
      return path === name || terms.length <= AT_A_GLANCE ? 'rondjes' : 'lijst';
    case 'keuzes':
    case 'groep':
    case 'groepen':
      return kind;
    case 'teksten':
      return 'bronnen';
    case 'jaNee':
      return 'vinkje';
    default:
      return LONG_TEXTS.includes(name) ? 'alinea' : 'regel';
  }
}
