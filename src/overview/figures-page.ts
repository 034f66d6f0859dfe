/** `<figures-page>`: filters over all figures, and the order within each kind. */
import { valuesIn } from '../domain/lessons.ts';
import {
  FIGURE_ORDERS,
  orderFigures,
  type FigureOrder,
  type OrderedFigure,
} from '../domain/pledges.ts';
import { overviewLabelsFor } from '../i18n/nl-overview.ts';
import { narrowList } from './filtered-list.ts';

const KEY = 'sorteer';
const labels = overviewLabelsFor(document.documentElement.lang);

class FiguresPage extends HTMLElement {
  readonly #items = [...this.querySelectorAll<HTMLElement>('.onderwerp li')];
  readonly #select = this.querySelector<HTMLSelectElement>(`select[name=${KEY}]`);

  connectedCallback(): void {
    narrowList(this, {
      elements: this.#items,
      ownValues: (element) => ({
        soort: [element.closest<HTMLElement>('[data-soort]')?.dataset.soort ?? ''],
        leeftijd: [element.dataset.leeftijd ?? ''],
        jaar: [element.dataset.jaar ?? ''],
        wie: (element.dataset.wie ?? '').split(' '),
      }),
      moreValues: (element, narrowing) => valuesIn(narrowing, slugOf(element)),
      labels,
      describe: (left) => labels.figuresLeft(left.length, new Set(left.map(slugOf)).size),
    });
    this.#select?.addEventListener('change', () => {
      const params = new URLSearchParams(location.search);
      params.delete(KEY);
      if (this.#select?.value) params.set(KEY, this.#select.value);
      history.pushState(null, '', `${location.pathname}${params.size > 0 ? `?${params}` : ''}`);
      this.#order();
    });
    window.addEventListener('popstate', () => this.#order());
    this.#order();
  }

  /** The order of the address, within each kind: figures of different kinds never stand mixed. */
  #order(): void {
    const asked = new URLSearchParams(location.search).get(KEY);
    const order: FigureOrder = FIGURE_ORDERS.find((one) => one === asked) ?? '';
    if (this.#select) this.#select.value = order;
    for (const list of new Set(this.#items.map(({ parentElement }) => parentElement))) {
      const own = this.#items.filter(({ parentElement }) => parentElement === list);
      list?.append(...orderFigures(own.map(figureIn), order).map(({ element }) => element));
    }
  }
}

function figureIn(element: HTMLElement): OrderedFigure & { element: HTMLElement } {
  const { waarde, eenheid = '' } = element.dataset;
  return {
    element,
    initiative: element.querySelector('a')?.textContent ?? '',
    unit: eenheid,
    value: waarde === undefined ? undefined : Number(waarde),
  };
}

function slugOf(item: HTMLElement): string {
  return item.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '';
}

customElements.define('figures-page', FiguresPage);
