/** Names of dots: the one under the pointer is named in the drawing, above all dots. */
import { MAP_WIDTH } from '../domain/dot-map.ts';

/** Room between a dot and its name, in units of the drawing. */
const ROOM = 14;

/**
 * Listens to the pointer; a map that is drawn anew later is named too.
 *
 * @param place holds the map, which may be drawn anew
 */
export function nameDots(place: HTMLElement): void {
  const show = (target: EventTarget | null) => {
    const name = place.querySelector('.stipnaam');
    const dot = target instanceof Element ? target.closest('[data-naam]') : null;
    const circle = dot?.querySelector('circle');
    if (!name) return;
    name.textContent = circle ? (dot?.getAttribute('data-naam') ?? '') : '';
    if (!circle) return;
    const x = Number(circle.getAttribute('cx'));
    const isRight = x > MAP_WIDTH / 2;
    name.setAttribute('x', String(isRight ? x - ROOM : x + ROOM));
    name.setAttribute('y', String(Number(circle.getAttribute('cy')) + 6));
    name.setAttribute('text-anchor', isRight ? 'end' : 'start');
  };
  place.addEventListener('pointerover', ({ target }) => show(target));
  place.addEventListener('pointerleave', () => show(null));
}
