/**
 * On every page: how many initiatives are selected, the ticks on cards and the button on the page of an initiative; and the way to the
 * same page in another language. Small, for every page loads it; its texts stand in the page.
 *
 * Ticks and button are elements of their own, so that cards that a script draws later know at once whether they are
 * selected. Changes are heard in one place.
 */
import { ownSelection, SLUGS_KEY, withoutSlug, withSlug } from './kept.ts';

const own = ownSelection();
const counter = document.querySelector<HTMLAnchorElement>('[data-selectie]');
const tick = 'selectie-vink';
const toggle = 'selectie-knop';

/** Puts the tick in its place on a card. Its name says of which initiative it is. */
function addTick(place: Element): HTMLInputElement | undefined {
  const link = place.closest('article')?.querySelector<HTMLAnchorElement>(':is(h2, h3) a');
  if (!link) return undefined;
  const words = counter?.dataset.vink ?? '';
  const input = document.createElement('input');
  const label = document.createElement('label');
  input.type = 'checkbox';
  input.value = link.pathname.split('/').at(-2) ?? '';
  input.ariaLabel = `${words}: ${link.textContent?.trim()}`;
  label.append(input, words);
  place.append(label);
  return input;
}

/** Shows in an element whether its initiative is selected. */
function show(element: Element): void {
  const isIn = (slug = '') => own.get().includes(slug);
  if (element instanceof HTMLElement && element.localName === toggle) {
    const { dataset } = element;
    const inside = isIn(dataset.slug);
    const button = element.querySelector('button');
    const [words, link] = element.querySelectorAll<HTMLElement>('p > *');
    if (!button || !words || !link) return;
    button.textContent = (inside ? dataset.weg : dataset.erbij) ?? '';
    button.classList.toggle('nl-button--primary', !inside);
    button.classList.toggle('nl-button--secondary', inside);
    words.textContent = (inside && (own.isKept() ? dataset.in : dataset.los)) || '';
    link.hidden = !inside;
  } else {
    const input = element.querySelector('input') ?? addTick(element);
    if (input) input.checked = isIn(input.value);
  }
}

/** The same page in another language is asked the same: its address has what this one says by then. */
function keepQuestion(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  link.search = location.search;
  link.hash = location.hash;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-taal]')) {
  link.addEventListener('click', keepQuestion);
  link.addEventListener('auxclick', keepQuestion);
}

function showAll(): void {
  const slugs = own.get();
  document.querySelectorAll(`${tick},${toggle}`).forEach(show);
  if (!counter) return;
  const number = counter.querySelector('span');
  if (number) number.textContent = slugs.length > 0 ? String(slugs.length) : '';
  // A browser that keeps nothing carries the selection in the address.
  counter.search = own.isKept() || slugs.length === 0 ? '' : `?i=${slugs.join(',')}`;
}

/** A browser that keeps nothing says so, once, at the first change. */
function warn(): void {
  if (own.isKept() || !counter || document.querySelector('.selectie-let-op')) return;
  const words = document.createElement('p');
  words.className = 'selectie-let-op page-width';
  words.setAttribute('role', 'status');
  counter.closest('header')?.append(words);
  // What comes into a live region is heard; what comes with it may not be.
  setTimeout(() => (words.textContent = counter.dataset.selectie ?? ''), 50);
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.closest(tick)) return;
  const { checked, value } = target;
  own.change((slugs) => (checked ? withSlug(slugs, value) : withoutSlug(slugs, value)));
  warn();
});

document.addEventListener('click', ({ target }) => {
  const element = (target as Element).closest<HTMLElement>(toggle);
  if (!element || !(target as Element).closest('button')) return;
  const slug = element.dataset.slug ?? '';
  own.change((slugs) => (slugs.includes(slug) ? withoutSlug(slugs, slug) : withSlug(slugs, slug)));
  warn();
});

/** Gives each card the place of its tick: those of the page, and those that a script draws later. */
function addPlaces(): void {
  for (const card of document.querySelectorAll(`.kaartje:not(:has(> ${tick}))`)) {
    const place = document.createElement(tick);
    place.className = 'no-print';
    card.append(place);
  }
}

own.listen(showAll);
window.addEventListener('storage', ({ key }) => {
  if (key === SLUGS_KEY || key === null) own.refresh();
});
// A page that the browser kept in memory did not hear what happened meanwhile.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) own.refresh();
});

for (const name of [tick, toggle]) {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(): void {
        show(this);
      }
    },
  );
}
addPlaces();
new MutationObserver(addPlaces).observe(document.body, { childList: true, subtree: true });
showAll();
