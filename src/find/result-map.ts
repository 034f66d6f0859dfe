/** Draws where the results work: dots on the map, and the same municipalities as a list. */
import { dotRadius, MAP_WIDTH } from '../domain/dot-map.ts';
import type { PlaceChoice } from '../domain/place-search.ts';

const SVG = 'http://www.w3.org/2000/svg';
const AT_REST = 2.6;
/** A dot is small for a finger: what can be pressed around it is larger. */
const HIT_AREA = 12;

interface Hit {
  place: PlaceChoice;
  count: number;
  href: string;
}

/**
 * @param counts municipality id to the number of results that name it
 * @param hrefOf the address that looks from a municipality
 */
export function drawMap(
  map: HTMLElement,
  places: readonly PlaceChoice[],
  counts: Readonly<Record<string, number>>,
  hrefOf: (id: string) => string,
): void {
  const hits = places
    .filter(({ kind, id }) => kind === 'gemeente' && (counts[id] ?? 0) > 0)
    .map((place): Hit => ({ place, count: counts[place.id] ?? 0, href: hrefOf(place.id) }));
  const svg = map.querySelector('svg');
  svg?.querySelectorAll('circle, a').forEach((old) => old.remove());
  // The drawing is for the eye and the pointer; the list says the same to everyone.
  svg?.setAttribute('aria-hidden', 'true');
  // Large ones first, so that a small one is never hidden under its neighbour.
  svg?.append(...[...hits].sort((a, b) => b.count - a.count).map(dot));
  const list = map.querySelector('[data-kaartlijst]');
  list?.replaceChildren(...hits.sort(byName).map(line));
  list?.closest('details')?.toggleAttribute('hidden', hits.length === 0);
}

function byName(a: Hit, b: Hit): number {
  return a.place.name.localeCompare(b.place.name, 'nl');
}

function dot({ place, count, href }: Hit): SVGElement {
  const { x = 0, y = 0 } = place;
  const link = make('a', { href, tabindex: '-1' });
  const right = x > MAP_WIDTH / 2;
  const name = make('text', {
    x: String(right ? x - 16 : x + 16),
    y: String(y + 8),
    'text-anchor': right ? 'end' : 'start',
  });
  name.textContent = `${place.name} (${count})`;
  link.append(
    make('circle', { cx: String(x), cy: String(y), r: String(HIT_AREA), class: 'vlak' }),
    make('circle', { cx: String(x), cy: String(y), r: String(dotRadius(count, AT_REST)) }),
    name,
  );
  return link;
}

function make(tag: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function line({ place, count, href }: Hit): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'nl-link';
  link.href = href;
  link.textContent = place.name;
  const number = document.createElement('span');
  number.className = 'small';
  number.textContent = ` ${count}`;
  item.append(link, number);
  return item;
}
