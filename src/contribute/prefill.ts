/** What an address asks the form to fill in: the same keys as the address of the find page. Fetched when an address has any. */
import type { Group } from '../draft/draft.ts';
import { placeName, type Places } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';

/** What an address fills in. */
export interface Prefill {
  fields: Group;
  /** What stood in the address and means nothing, shortened for showing. */
  ignored: string[];
}

const LISTS = {
  doelgroep: ['doelgroepen', 'doelgroepen'],
  interventie: ['interventies', 'interventies'],
  fase: ['fasen', 'fasen'],
  leerroute: ['leerroutes', 'leerroutes'],
  sector: ['sectoren', 'sectoren'],
  voor: ['bruikbaarVoor', 'bruikbaar-voor'],
} as const satisfies Record<string, readonly [string, VocabularyName]>;

const AREAS = {
  gemeente: ['gemeenten', 'municipality', 'municipalities'],
  regio: ['arbeidsmarktregios', 'region', 'regions'],
  provincie: ['provincies', 'province', 'provinces'],
} as const;

const MAX_TITLE = 80;
const MAX_SHOWN = 40;

/** Unknown keys and values are left out and reported; nothing in an address can break the form. */
export function prefill(
  params: URLSearchParams,
  vocabularies: Vocabularies,
  places: Places,
): Prefill {
  const fields: Record<string, string | string[]> = {};
  const ignored: string[] = [];
  for (const [key, value] of params) {
    if (!value) continue;
    if (key === 'titel') fields.titel = value.slice(0, MAX_TITLE);
    else if (key === 'trekker' && isTerm(vocabularies, 'trekkers', value)) fields.trekker = value;
    else if (!addToList(key, value)) ignored.push(`${key}=${value}`.slice(0, MAX_SHOWN));
  }
  return { fields: { ...fields, ...scopeOf(fields) }, ignored };

  function addToList(key: string, value: string): boolean {
    if (isKey(LISTS, key)) {
      const [field, vocabulary] = LISTS[key];
      return isTerm(vocabularies, vocabulary, value) && add(field, value);
    }
    if (!isKey(AREAS, key)) return false;
    const name = areaName(places, key, value);
    return name !== undefined && add(AREAS[key][0], name);
  }

  function add(field: string, value: string): true {
    fields[field] = [...new Set([...(fields[field] ?? []), value])];
    return true;
  }
}

function isKey<T extends object>(keys: T, key: string): key is string & keyof T {
  return Object.hasOwn(keys, key);
}

function isTerm(vocabularies: Vocabularies, name: VocabularyName, id: string): boolean {
  return vocabularies[name].waarden.some((term) => term.id === id && !term.vervangenDoor);
}

/** The name of an area by its id in an address, or by a name that people use. */
function areaName(places: Places, key: keyof typeof AREAS, value: string): string | undefined {
  const [, look, list] = AREAS[key];
  const area = places[list].find((one) => slugify(placeName(one)) === value);
  if (area) return area.naam;
  const match = places[look](value);
  return match.kind === 'found'
    ? places[list].find(({ code }) => code === match.code)?.naam
    : undefined;
}

/** A place says something of the scope: one municipality is local, anything more is regional. */
function scopeOf(fields: Group): { bereik?: string } {
  const count = (name: string) => (fields[name] as readonly string[] | undefined)?.length ?? 0;
  const wider = count('arbeidsmarktregios') + count('provincies');
  if (wider > 0 || count('gemeenten') > 1) return { bereik: 'regionaal' };
  return count('gemeenten') === 1 ? { bereik: 'lokaal' } : {};
}
