/** The files of a long list, made at build: the index of src/domain/list-index.ts, other orders, and the items in parts. */
import { facetOptions, facetValues } from './facets.ts';
import type { CatalogueParts, Initiative } from './initiative.ts';
import { columnsOf, inParts, versionOf } from './list-files.ts';
import { INITIATIVE_FACETS, PART_SIZE, type ListIndex } from './list-index.ts';
import type { FacetIds, LongList } from './long-list.ts';

export interface OverviewFiles {
  /** Changes when any of them does. It is part of their addresses, so that files of two builds never mix. */
  version: string;
  /** Name without `.json` to what the file holds: `<version>/index`, `<version>/delen/0`, `<version>/volgorde/<name>`. */
  files: ReadonlyMap<string, unknown>;
  /** What each item can be found under, in their order: its own values and those of its initiative, wider ones included. */
  values: readonly FacetIds[];
}

/**
 * All files of a list.
 *
 * @param orders other orders than that of the list: by name the numbers of all items
 */
export async function overviewFiles<L>(
  { items, ...list }: LongList<L>,
  catalogue: CatalogueParts,
  orders: Readonly<Record<string, readonly number[]>> = {},
): Promise<OverviewFiles> {
  const facetsOf = initiativeFacets(catalogue);
  const initiatives = [...new Set(items.map(({ initiative }) => initiative))];
  const places = new Map(initiatives.map((one, place) => [one, place]));
  const index: ListIndex = {
    ...list,
    own: columnsOf(items.map(({ values }) => values)),
    of: items.map(({ initiative }) => places.get(initiative) ?? 0),
    initiatives: columnsOf(initiatives.map(facetsOf)),
  };
  const parts = inParts(
    items.map(({ line }) => line),
    PART_SIZE,
  );
  const files: [string, unknown][] = [
    ['index', index],
    ...Object.entries(orders).map(([name, order]): [string, unknown] => [
      `volgorde/${name}`,
      order,
    ]),
    ...parts.map((part, number): [string, unknown] => [`delen/${number}`, part]),
  ];
  const version = await versionOf(files);
  return {
    version,
    files: new Map(files.map(([name, content]) => [`${version}/${name}`, content])),
    values: items.map(({ values, initiative }) => ({ ...values, ...facetsOf(initiative) })),
  };
}

/** Gives for an initiative the values of `INITIATIVE_FACETS`, in the order of the filters. */
function initiativeFacets({ vocabularies, places }: CatalogueParts) {
  const known = new Map<Initiative, FacetIds>();
  const options = INITIATIVE_FACETS.map(
    (key) => [key, facetOptions(key, vocabularies, places).map(({ id }) => id)] as const,
  );
  return (initiative: Initiative): FacetIds => {
    const made = known.get(initiative);
    if (made) return made;
    const all = facetValues(initiative, vocabularies, places);
    const own = Object.fromEntries(
      options.map(([key, ids]) => [key, ids.filter((id) => all[key].includes(id))]),
    );
    known.set(initiative, own);
    return own;
  };
}
