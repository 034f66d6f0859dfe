/**
 * The country as dots. Small on a page, it shows where something is; with links it leads there.
 * For those who cannot see it, the same stands beside it in words: the drawing itself is one picture.
 */
import { dotRadius, dotsPath, MAP_HEIGHT, MAP_WIDTH, type Dot } from '../domain/dot-map.ts';
import '../styles/dot-map.css';

interface DotMapProps {
  /** What the picture shows, in words. */
  label: string;
  /** All municipalities. */
  dots: readonly Dot[];
  /** Where a dot leads, by its id. Without it the map is a picture. */
  linkOf?: (id: string) => string;
  /** Links stand at every dot, or at those with initiatives only. */
  linked?: 'all' | 'hits';
  /** Radius of a dot at rest, in units of the drawing. */
  atRest?: number;
  /** Every hit the same size: shows an area rather than numbers, and small, so that dots at rest need stand only to two units. */
  even?: boolean;
  /** Ids of the municipalities in which something works without naming them: in their whole region or province. */
  tinted?: ReadonlySet<string>;
  /** Ids of the place that is looked from: one municipality, or those of a region or province. */
  here?: ReadonlySet<string>;
  /** The name of that place, written beside its dot. */
  hereName?: string;
  /** Ids of municipalities that are like it: another colour than the hits. */
  alike?: ReadonlySet<string>;
}

/** What can be pressed around a dot at rest: larger than the dot itself. */
const HIT_AREA = 9;

/** The map as a drawing: a picture with a name, or with links at its dots. */
export function DotMap(props: DotMapProps) {
  const { label, dots, linkOf, linked = 'all', atRest = 2.6, even = false } = props;
  const { tinted, here, hereName, alike } = props;
  // Large ones first, so that a small one is never hidden under its neighbour.
  const hits = dots.filter((dot) => dot.count > 0).sort((a, b) => b.count - a.count);
  const atRestOnly = dots.filter((dot) => dot.count === 0);
  const radius = (count: number) => (even ? atRest + 5.5 : dotRadius(count, atRest));
  const marked = here ? dots.filter(({ id }) => here.has(id)) : [];
  // In a picture a few sizes say enough, and each is one path.
  const widthOf = (count: number) => (even ? radius(count) * 2 : Math.round(radius(count)) * 2);
  const widths = [...new Set(hits.map(({ count }) => widthOf(count)))];
  return (
    <svg
      class="stippenkaart"
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      {...(linkOf ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      {even ? (
        <path
          class="rust"
          transform="scale(2)"
          d={dotsPath(
            atRestOnly.map(({ x, y }) => ({ x: Math.round(x / 2), y: Math.round(y / 2) })),
          )}
          stroke-width={atRest}
        />
      ) : (
        <path class="rust" d={dotsPath(linkOf ? dots : atRestOnly)} stroke-width={atRest * 2} />
      )}
      {tinted && tinted.size > 0 && (
        <path
          class="gebied"
          d={dotsPath(dots.filter(({ id }) => tinted.has(id)))}
          stroke-width={atRest * 2 + 2}
        />
      )}
      {marked.length > 1 && (
        <path class="hier" d={dotsPath(marked)} stroke-width={atRest * 2 + 6} />
      )}
      {linkOf
        ? [...(linked === 'all' ? atRestOnly : []), ...hits].map(({ id, x, y, name, count }) => (
            <a
              key={id}
              href={linkOf(id)}
              tabindex={-1}
              class={alike?.has(id) ? 'gelijk' : count > 0 ? 'raak' : undefined}
              data-naam={count > 0 ? `${name} (${count})` : name}
            >
              <circle cx={x} cy={y} r={count > 0 ? radius(count) : HIT_AREA} />
            </a>
          ))
        : // One path for each size: a country full of hits is a dozen elements.
          widths.map((width) => (
            <path
              key={width}
              class="raak"
              d={dotsPath(hits.filter(({ count }) => widthOf(count) === width))}
              stroke-width={width}
            />
          ))}
      {marked.length === 1 &&
        marked.map(({ id, x, y, count }) => {
          const around = Math.max(radius(count), 4) + 5;
          const isEast = x > MAP_WIDTH / 2;
          return (
            <g key={id}>
              <circle class="hier" cx={x} cy={y} r={around} />
              {hereName && (
                <text
                  class="plaatsnaam"
                  aria-hidden="true"
                  x={isEast ? x - around - 5 : x + around + 5}
                  y={y + 7}
                  text-anchor={isEast ? 'end' : 'start'}
                >
                  {hereName}
                </text>
              )}
            </g>
          );
        })}
      {linkOf && <text class="stipnaam" aria-hidden="true" />}
    </svg>
  );
}
