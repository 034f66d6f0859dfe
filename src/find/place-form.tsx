/** A form with a place field, on a page that is not the find page: the field comes to life, and what is sent is read first. */
import { createRef, hydrate } from 'preact';
import type { PlaceChoice } from '../domain/place-search.ts';
import { findLabelsFor } from '../i18n/find-labels.ts';
import { PlaceField, type PlaceFieldHandle } from '../ui/place-field.tsx';
import { placesOfAnyBuild } from './loaded-files.ts';

interface PlaceFormOptions {
  /** The name of the field is only there for who hears the page. */
  quiet?: boolean;
  /** A place was taken, or the field was emptied. */
  onChoose: (choice: PlaceChoice | undefined) => void;
  /** The form was sent. `failed`: the places could not be loaded. While the field asks what was meant, nothing is told. */
  onSend: (outcome: 'settled' | 'failed', event: SubmitEvent) => void;
}

/** What a page does with the form further. */
interface PlaceForm {
  form: HTMLFormElement;
  /** Whether the visitor is in the place field. */
  hasFocus: () => boolean;
  /** Whether something stands in the place field. */
  holds: (element: EventTarget | null) => boolean;
  /** Whether the form was sent, and the field still reads what stands in it. */
  isSending: () => boolean;
  /** Shows a place by its name; an empty one for none. */
  show: (name: string) => void;
  /** Every place, loaded once. @throws when they cannot be loaded */
  places: () => Promise<readonly PlaceChoice[]>;
}

/**
 * Brings the place field of a form to life.
 *
 * @param page holds the form, and says in `data-versie` of which build it is
 * @throws when it has no form with a place field
 */
export function placeForm(page: HTMLElement, options: PlaceFormOptions): PlaceForm {
  const { quiet = false, onChoose, onSend } = options;
  const form = page.querySelector('form');
  const place = form?.querySelector<HTMLElement>('[data-plaats]');
  if (!form || !place) throw new Error('the page has no form with a place field');
  const places = placesOfAnyBuild(page.dataset.versie ?? '', (address, how) => fetch(address, how));
  const field = createRef<PlaceFieldHandle>();
  const input = () => place.querySelector('input');
  let isSending = false;
  hydrate(
    <PlaceField
      id="gemeente"
      name="gemeente"
      labels={findLabelsFor(document.documentElement.lang).placeField}
      quiet={quiet}
      // What was typed before the script came, or stayed behind when the visitor came back, stays.
      value={input()?.value ?? ''}
      load={places}
      onChoose={onChoose}
      handle={field}
    />,
    place,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isSending = true;
    void field.current?.settle().then((outcome) => {
      isSending = false;
      if (outcome === 'asking') input()?.focus();
      else onSend(outcome, event);
    });
  });
  return {
    form,
    hasFocus: () => document.activeElement === input(),
    holds: (element) => element instanceof Node && place.contains(element),
    isSending: () => isSending,
    show: (name) => field.current?.show(name, true),
    places,
  };
}
