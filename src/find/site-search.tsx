/** `<site-search>`: the search box of other pages leads to the find page, with the place that was meant. */
import { createRef, hydrate } from 'preact';
import { paths } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { findLabelsFor } from '../i18n/nl-find.ts';
import { PlaceField, type PlaceFieldHandle } from '../ui/place-field.tsx';
import { findPageFiles } from './files.ts';
import { lookingFrom } from './filters.ts';
import { emptyState, toParams } from './state.ts';

class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const place = this.querySelector<HTMLElement>('[data-plaats]');
    if (!form || !place) return;
    form.action = paths.find;
    const handle = createRef<PlaceFieldHandle>();
    let choice: PlaceChoice | undefined;
    hydrate(
      <PlaceField
        id="gemeente"
        name="gemeente"
        labels={findLabelsFor(document.documentElement.lang).placeField}
        quiet
        // What was typed before the script came, or stayed behind when the visitor came back, stays.
        value={place.querySelector('input')?.value ?? ''}
        load={findPageFiles(this.dataset.versie ?? '', 1, (address) => fetch(address)).places}
        onChoose={(chosen) => (choice = chosen)}
        handle={handle}
      />,
      place,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void handle.current?.settle().then((outcome) => {
        if (outcome === 'asking') {
          place.querySelector('input')?.focus();
          return;
        }
        const fields = new FormData(form);
        const q = String(fields.get('q') ?? '').trim();
        const params = toParams(lookingFrom({ ...emptyState(), q }, choice));
        // The find page itself can ask what was meant.
        if (outcome === 'failed') params.set('gemeente', String(fields.get('gemeente')));
        const search = params.toString();
        location.assign(search ? `${paths.find}?${search}` : paths.find);
      });
    });
  }
}

customElements.define('site-search', SiteSearch);
