/** `<site-search>`: the search box of other pages leads to the find page, with the place that was meant. */
import { paths } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { lookingFrom } from './filters.ts';
import { placeForm } from './place-form.tsx';
import { emptyState, toParams } from './state.ts';

class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    let choice: PlaceChoice | undefined;
    const { form } = placeForm(this, {
      quiet: true,
      onChoose: (chosen) => (choice = chosen),
      onSend: (outcome) => {
        const fields = new FormData(form);
        const q = String(fields.get('q') ?? '').trim();
        const params = toParams(lookingFrom({ ...emptyState(), q }, choice));
        // The find page itself can ask what was meant.
        if (outcome === 'failed') params.set('gemeente', String(fields.get('gemeente')));
        const search = params.toString();
        location.assign(search ? `${paths.find}?${search}` : paths.find);
      },
    });
    form.action = paths.find;
  }
}

customElements.define('site-search', SiteSearch);
