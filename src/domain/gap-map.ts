/** Evidence gap map: for each pair of values how many initiatives there are, and how strong the best evidence of them is. */
import {
  areasNamedBy,
  facetOptions,
  facetValues,
  type FacetKey,
  type FacetOption,
} from './facets.ts';
import { indexBy } from './index-by.ts';
import type { CatalogueParts, Initiative } from './initiative.ts';
import { pathsFor, type Paths } from './paths.ts';

/** Initiatives of a cell, row or column, counted. */
interface Gathered {
  count: number;
  /** Level of the strongest evidence, 0 to 3; none when there is no initiative. */
  level?: number;
}

interface GapCell extends Gathered {
  column: FacetOption;
  /** The find page with both values chosen; of an empty cell the form with both filled in. */
  href: string;
}

interface GapRow extends Gathered {
  option: FacetOption;
  cells: readonly GapCell[];
}

export interface GapMap {
  columns: readonly (Gathered & { option: FacetOption })[];
  rows: readonly GapRow[];
}

type MapFacet = 'doelgroep' | 'interventie' | 'regio';
interface Sorted {
  initiative: Initiative;
  values: Record<FacetKey, readonly string[]>;
}

/** Target groups against interventions: the widest values, children included in them. */
export function interventionMap(catalogue: CatalogueParts): GapMap {
  const { vocabularies, places } = catalogue;
  return mapOf(
    pathsFor(catalogue.language),
    sorted(catalogue),
    'doelgroep',
    widest(facetOptions('doelgroep', vocabularies, places)),
    'interventie',
    widest(facetOptions('interventie', vocabularies, places)),
  );
}

/** For each intervention that has narrower ones: target groups against those. */
export function narrowerMaps(catalogue: CatalogueParts): { parent: FacetOption; map: GapMap }[] {
  const { vocabularies, places } = catalogue;
  const paths = pathsFor(catalogue.language);
  const groups = widest(facetOptions('doelgroep', vocabularies, places));
  const interventions = facetOptions('interventie', vocabularies, places);
  const all = sorted(catalogue);
  return widest(interventions)
    .map((parent) => ({
      parent,
      children: interventions.filter((option) => option.parent === parent.id),
    }))
    .filter(({ children }) => children.length > 0)
    .map(({ parent, children }) => ({
      parent,
      map: mapOf(paths, all, 'doelgroep', groups, 'interventie', children),
    }));
}

/**
 * Labour market regions against target groups. What works nationwide says nothing of a region that it does not name: it counts
 * apart.
 */
export interface RegionMap extends GapMap {
  /** For each column what works in the whole country. */
  nationwide: GapRow;
}

/** How many initiatives work in each labour market region for each target group; what works everywhere stands in a row of its own. */
export function regionMap(catalogue: CatalogueParts): RegionMap {
  const { vocabularies, places } = catalogue;
  const groups = widest(facetOptions('doelgroep', vocabularies, places));
  const all = sorted(catalogue);
  const local = all
    .map((one) => ({ ...one, values: { ...one.values, ...areasNamedBy(one.initiative, places) } }))
    .filter(({ initiative, values }) => !initiative.coverage.nationwide || values.regio.length > 0);
  const everywhere = all.filter(({ initiative }) => initiative.coverage.nationwide);
  const country = { id: 'landelijk', label: '' };
  const paths = pathsFor(catalogue.language);
  return {
    ...mapOf(
      paths,
      local,
      'regio',
      facetOptions('regio', vocabularies, places),
      'doelgroep',
      groups,
    ),
    nationwide: {
      option: country,
      ...gathered(everywhere),
      cells: groups.map((column) => {
        const own = everywhere.filter(({ values }) => values.doelgroep.includes(column.id));
        return { column, ...gathered(own), href: `${paths.find}?doelgroep=${column.id}` };
      }),
    },
  };
}

function mapOf(
  paths: Paths,
  all: readonly Sorted[],
  rowKey: MapFacet,
  rows: readonly FacetOption[],
  columnKey: MapFacet,
  columns: readonly FacetOption[],
): GapMap {
  const by = (some: readonly Sorted[], key: MapFacet) => indexBy(some, ({ values }) => values[key]);
  const [byRow, byColumn] = [by(all, rowKey), by(all, columnKey)];
  return {
    columns: columns.map((option) => ({ option, ...gathered(byColumn.get(option.id)) })),
    rows: rows.map((option) => {
      const inRow = byRow.get(option.id) ?? [];
      const byCell = by(inRow, columnKey);
      return {
        option,
        ...gathered(inRow),
        cells: columns.map((column) => {
          const inCell = gathered(byCell.get(column.id));
          const query = `?${rowKey}=${option.id}&${columnKey}=${column.id}`;
          return { column, ...inCell, href: hrefOf(paths, inCell.count, query, rowKey) };
        }),
      };
    }),
  };
}

/** Where a region is a row only what is from there counts: so too in the list that its cells lead to. */
function hrefOf(paths: Paths, count: number, query: string, rowKey: MapFacet): string {
  if (count === 0) return paths.contribute + query;
  return paths.find + query + (rowKey === 'regio' ? '&landelijk=nee' : '');
}

function gathered(some: readonly Sorted[] = []): Gathered {
  if (some.length === 0) return { count: 0 };
  return {
    count: some.length,
    level: Math.max(...some.map(({ initiative }) => initiative.evidence.level)),
  };
}

function sorted({ initiatives, vocabularies, places }: CatalogueParts): Sorted[] {
  return initiatives.map((initiative) => ({
    initiative,
    values: facetValues(initiative, vocabularies, places),
  }));
}

function widest(options: readonly FacetOption[]): FacetOption[] {
  return options.filter(({ parent }) => !parent);
}
