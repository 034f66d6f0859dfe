/** `<figures-page>`: filters over all figures, and the order within each kind. */
import { pathsFor } from '../domain/paths.ts';
import { overviewLabelsFor } from '../i18n/nl-overview.ts';
import { FigureItem } from './list-items.tsx';
import { bringToLife } from './narrowed-list.tsx';

const KEY = 'sorteer';
const labels = overviewLabelsFor(document.documentElement.lang);

class FiguresPage extends HTMLElement {
  readonly #select = this.querySelector<HTMLSelectElement>(`select[name=${KEY}]`);

  connectedCallback(): void {
    const show = bringToLife(this, {
      addressOf: pathsFor(labels.language).figureFile,
      draw: FigureItem,
      labels,
      describe: labels.figuresLeft,
      order: () => this.#readOrder(),
    });
    this.#select?.addEventListener('change', () => {
      const params = new URLSearchParams(location.search);
      params.delete(KEY);
      if (this.#select?.value) params.set(KEY, this.#select.value);
      history.pushState(null, '', `${location.pathname}${params.size > 0 ? `?${params}` : ''}`);
      show();
    });
  }

  /** The order of the address, if there is such a one; the list of orders shows it. */
  #readOrder(): string | undefined {
    if (!this.#select) return undefined;
    this.#select.value = new URLSearchParams(location.search).get(KEY) ?? '';
    // One that is not there leaves nothing chosen.
    if (this.#select.selectedIndex < 0) this.#select.value = '';
    return this.#select.value || undefined;
  }
}

customElements.define('figures-page', FiguresPage);
