/** The country as dots: municipalities at their centroids. */
import { dotOf, dotRadius, dotsPath, MAP_HEIGHT, MAP_WIDTH } from '../domain/dot-map.ts';
import { placeName, type Places } from '../reader/places.ts';
import '../styles/dot-map.css';

interface DotMapProps {
  /** What the picture shows, in words. */
  label: string;
  /** Municipality code to the number of initiatives there. */
  hits: ReadonlyMap<string, number>;
  places: Pick<Places, 'municipalities'>;
  /** Where a dot leads, by municipality code. Without it the map is a picture. */
  linkOf?: (code: string) => string;
  /** Radius of a dot at rest, in units of the drawing. */
  atRest?: number;
  /** Draws every dot at rest too, for a map whose hits the browser redraws. */
  redrawn?: boolean;
  /** Every hit the same size: shows an area rather than numbers. */
  even?: boolean;
}

/** Beyond this the name of a dot stands to its left, else it would leave the drawing. */
const NAME_TO_LEFT = MAP_WIDTH - 130;

/**
 * The map of dots. Small on a page, it shows where something is; with links it leads there.
 * For those who cannot see it, the same stands beside it in words: the drawing itself is one picture.
 */
export function DotMap({
  label,
  hits,
  places,
  linkOf,
  atRest = 2.6,
  redrawn = false,
  even = false,
}: DotMapProps) {
  const dots = places.municipalities.map((municipality) => ({
    ...dotOf(municipality),
    name: placeName(municipality),
    count: hits.get(municipality.code) ?? 0,
  }));
  const resting = redrawn ? dots : dots.filter((dot) => dot.count === 0);
  // Large ones first, so that a small one is never hidden under its neighbour.
  const hit = dots.filter((dot) => dot.count > 0).sort((a, b) => b.count - a.count);
  const radius = (count: number) => (even ? atRest + 5.5 : dotRadius(count, atRest));
  const atRestTogether = <path class="rust" d={dotsPath(resting)} stroke-width={atRest * 2} />;
  const viewBox = `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`;
  if (!linkOf) {
    return (
      <svg class="stippenkaart" viewBox={viewBox} role="img" aria-label={label}>
        {atRestTogether}
        {hit.map(({ x, y, count }) => (
          <circle cx={x} cy={y} r={radius(count)} />
        ))}
      </svg>
    );
  }
  return (
    <svg class="stippenkaart" viewBox={viewBox} aria-hidden="true">
      {atRestTogether}
      {[...resting, ...hit].map(({ code, x, y, name, count }) => (
        <a href={linkOf(code)} tabindex={-1} class={count > 0 ? 'raak' : undefined}>
          <circle class="vlak" cx={x} cy={y} r={Math.max(9, radius(count) + 2)} />
          {count > 0 && <circle cx={x} cy={y} r={radius(count)} />}
          <text
            x={x > NAME_TO_LEFT ? x - 12 : x + 12}
            y={y + 5}
            text-anchor={x > NAME_TO_LEFT ? 'end' : undefined}
          >
            {count > 0 ? `${name} (${count})` : name}
          </text>
        </a>
      ))}
    </svg>
  );
}
