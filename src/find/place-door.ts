/** `<place-door>`: the place field of a page leads to the page of the place that is chosen. */
import { paths } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { placeForm } from './place-form.tsx';

const PAGES: Record<PlaceChoice['kind'], (id: string) => string> = {
  gemeente: paths.municipality,
  regio: paths.region,
  provincie: paths.province,
};

class PlaceDoor extends HTMLElement {
  connectedCallback(): void {
    let choice: PlaceChoice | undefined;
    const open = () => choice && location.assign(PAGES[choice.kind](choice.id));
    const { form, hasFocus, isSending } = placeForm(this, {
      onChoose: (chosen) => {
        choice = chosen;
        // Who leaves the field has chosen nothing yet, even when only one place can be meant; what is sent opens below.
        if (hasFocus() && !isSending()) open();
      },
      // The find page itself can ask what was meant.
      onSend: (outcome) => (outcome === 'failed' ? form.submit() : open()),
    });
  }
}

customElements.define('place-door', PlaceDoor);
