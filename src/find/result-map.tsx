/** Where the results work: dots on the map, and the same municipalities as a list. */
import type { Dot } from '../domain/dot-map.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import { DotMap } from '../ui/dot-map.tsx';

interface ResultMapProps {
  places: readonly PlaceChoice[];
  /** Municipality id to the number of results that name it. */
  counts: Readonly<Record<string, number>>;
  /** Ids of regions and provinces in which results work without naming a municipality. */
  areas?: Readonly<Record<'regio' | 'provincie', readonly string[]>> | undefined;
  /** The place that is looked from. */
  place?: PlaceChoice | undefined;
  /** The address that looks from a municipality. */
  hrefOf: (id: string) => string;
  /** The list is unfolded already. */
  isListOpen: boolean;
  labels: FindLabels['find'];
}

/** The map with its key, and the municipalities with results as a list of links. */
export function ResultMap(props: ResultMapProps) {
  const { places, counts, areas, place, hrefOf, isListOpen, labels: t } = props;
  const municipalities = places.filter(({ kind }) => kind === 'gemeente');
  const dots = municipalities.map(({ id, name, x = 0, y = 0 }): Dot => ({
    id,
    name,
    x,
    y,
    count: counts[id] ?? 0,
  }));
  const idsOf = (isMeant: (one: PlaceChoice) => boolean) =>
    new Set(municipalities.filter(isMeant).map(({ id }) => id));
  const tinted = idsOf(
    ({ regio = '', provincie = '' }) =>
      Boolean(areas?.regio.includes(regio)) || Boolean(areas?.provincie.includes(provincie)),
  );
  const here = idsOf((one) =>
    place?.kind === 'gemeente' ? one.id === place.id : !!place && one[place.kind] === place.id,
  );
  const hits = dots
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const shown = { raak: hits.length > 0, gebied: tinted.size > 0, hier: here.size > 0 };
  const kinds = (['raak', 'gebied', 'hier'] as const).filter((kind) => shown[kind]);
  return (
    <>
      <DotMap
        label={t.map}
        dots={dots}
        linkOf={hrefOf}
        linked="hits"
        tinted={tinted}
        {...(here.size > 0 ? { here } : {})}
      />
      {kinds.length > 0 && (
        <ul role="list" class="legenda small">
          {kinds.map((kind) => (
            <li key={kind}>
              <i class={kind} aria-hidden="true" /> {t.mapKey[kind]}
            </li>
          ))}
        </ul>
      )}
      {hits.length > 0 && (
        <details open={isListOpen}>
          <summary class="uitklap">{t.mapList}</summary>
          <ul role="list" data-kaartlijst>
            {hits.map(({ id, name, count }) => (
              <li key={id}>
                <a class="nl-link" href={hrefOf(id)}>
                  {name}
                </a>{' '}
                <span class="small">{count}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
