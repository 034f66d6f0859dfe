/** How each kind of field is filled in. */
import type { Field } from '../draft/fields.ts';

export type Widget =
  | 'regel'
  | 'alinea'
  | 'regels'
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

const WIDGETS: Record<Exclude<Field['kind'], 'choice' | 'text'>, Widget> = {
  number: 'regel',
  date: 'regel',
  address: 'regel',
  yesNo: 'vinkje',
  sourceId: 'nummer',
  source: 'bron',
  sources: 'bronnen',
  initiative: 'initiatief',
  initiatives: 'initiatieven',
  places: 'plaatsen',
  texts: 'regels',
  choices: 'keuzes',
  group: 'groep',
  groups: 'groepen',
};

/** As many choices as can be seen at a glance, with their meaning beside them. */
const AT_A_GLANCE = 3;

export function widgetOf({ name, path, kind, terms, long }: Field): Widget {
  if (kind === 'text') return long ? 'alinea' : 'regel';
  if (kind !== 'choice') return WIDGETS[kind];
  return path === name || terms.length <= AT_A_GLANCE ? 'rondjes' : 'lijst';
}
