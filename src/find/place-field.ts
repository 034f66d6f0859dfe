/** The place field: type a municipality, region or province, and choose. A combobox for keyboard and screen reader. */
import Combobox from '@github/combobox-nav';
import { type PlaceChoice, findPlaces } from '../domain/place-search.ts';
import type { FindLabels } from '../i18n/nl-find.ts';

interface PlaceField {
  /** Shows what is chosen, or nothing. */
  show(name: string): void;
}

/**
 * @param load gives all places; called at first need
 * @param choose told of the choice; without a choice the field was emptied
 */
export function setUpPlaceField(
  input: HTMLInputElement,
  list: HTMLElement,
  load: () => Promise<PlaceChoice[]>,
  choose: (choice: PlaceChoice | undefined) => void,
  t: FindLabels['placeField'],
): PlaceField {
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: 'active' });
  let shown: PlaceChoice[] = [];
  let chosen = '';

  const close = () => {
    if (list.hidden) return;
    list.hidden = true;
    combobox.stop();
  };
  const suggest = async () => {
    const choices = await load().catch(() => []);
    shown = findPlaces(choices, input.value);
    list.replaceChildren(...shown.map((choice, index) => option(choice, index, t)));
    if (shown.length === 0) return close();
    if (list.hidden) {
      list.hidden = false;
      combobox.start();
    } else {
      // In a task of its own: at every letter the combobox itself clears what Enter would choose, after this.
      setTimeout(() => combobox.resetSelection());
    }
  };
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    if (input.value.trim() === '' && chosen) choose(undefined);
    void suggest();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', () => {
    close();
    input.value = chosen;
  });
  // A press on an option would take the focus, and with it the list, before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', (event) => {
    const choice = shown[Number((event.target as HTMLElement).dataset.index)];
    close();
    if (choice) choose(choice);
  });
  return {
    show(name) {
      chosen = name;
      if (document.activeElement !== input || name) input.value = name;
    },
  };
}

function option(choice: PlaceChoice, index: number, t: FindLabels['placeField']): HTMLElement {
  const item = document.createElement('li');
  item.setAttribute('role', 'option');
  item.id = `plaats-${index}`;
  item.dataset.index = String(index);
  item.textContent = choice.name;
  const note = document.createElement('span');
  note.className = 'small';
  note.textContent = ` ${choice.within ?? t.kinds[choice.kind]}`;
  item.append(note);
  return item;
}
