/** `<place-door>`: the place field of a page leads to the page of the place that is chosen. */
import { createRef, hydrate } from 'preact';
import { paths } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { findLabelsFor } from '../i18n/nl-find.ts';
import { PlaceField, type PlaceFieldHandle } from '../ui/place-field.tsx';
import { findPageFiles } from './files.ts';

const PAGES: Record<PlaceChoice['kind'], (id: string) => string> = {
  gemeente: paths.municipality,
  regio: paths.region,
  provincie: paths.province,
};

class PlaceDoor extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const place = this.querySelector<HTMLElement>('[data-plaats]');
    const input = () => place?.querySelector('input');
    if (!form || !place) return;
    const handle = createRef<PlaceFieldHandle>();
    let choice: PlaceChoice | undefined;
    let isSending = false;
    const open = () => choice && location.assign(PAGES[choice.kind](choice.id));
    hydrate(
      <PlaceField
        id="gemeente"
        name="gemeente"
        labels={findLabelsFor(document.documentElement.lang).placeField}
        // What was typed before the script came, or stayed behind when the visitor came back, stays.
        value={input()?.value ?? ''}
        load={findPageFiles(this.dataset.versie ?? '', 1, (address) => fetch(address)).places}
        onChoose={(chosen) => {
          choice = chosen;
          // Who leaves the field has chosen nothing yet, even when only one place can be meant; what is sent opens below.
          if (document.activeElement === input() && !isSending) open();
        }}
        handle={handle}
      />,
      place,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      isSending = true;
      void handle.current?.settle().then((outcome) => {
        isSending = false;
        if (outcome === 'settled') open();
        // The find page itself can ask what was meant.
        else if (outcome === 'failed') form.submit();
        else input()?.focus();
      });
    });
  }
}

customElements.define('place-door', PlaceDoor);
