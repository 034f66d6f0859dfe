/** The form beside the results: what it says, and making it say a state. */
import { perFacet, type FacetKey, FACET_KEYS } from '../domain/facets.ts';
import { foldWords } from '../reader/words.ts';
import { type KnownValues, type SearchState, toParams, without } from './state.ts';
import type { FindLabels } from '../i18n/nl-find.ts';
import type { Chip } from './results.ts';

type Inputs = Iterable<HTMLInputElement>;
/** For each facet the number beside each option. */
export type Counts = Record<FacetKey, Record<string, number>>;

/** Updates the numbers in place, so that focus stays where it was. An option that would give nothing cannot be chosen. */
export function drawCounts(inputs: Inputs, counts: Counts): void {
  for (const input of inputs) {
    const count = counts[input.name as FacetKey]?.[input.value] ?? 0;
    const place = input.closest('label')?.querySelector('.aantal');
    if (place) place.textContent = String(count);
    input.disabled = count === 0 && !input.checked;
  }
}

/** The state that the form shows now; what has no control of its own stays as it was. */
export function readForm(
  state: SearchState,
  search: HTMLInputElement,
  inputs: Inputs,
): SearchState {
  const chosen = [...inputs].filter((input) => input.checked);
  const selection = perFacet((key) =>
    chosen.filter((input) => input.name === key).map((input) => input.value),
  );
  return { ...state, q: search.value.replace(/\s+/g, ' ').trim(), selection, page: 1 };
}

/** Makes the form show a state, and opens what holds a chosen option. */
export function fillForm(search: HTMLInputElement, inputs: Inputs, state: SearchState): void {
  // A field that already says this is left alone: the visitor may be typing a space in it.
  if (search.value.replace(/\s+/g, ' ').trim() !== state.q) search.value = state.q;
  for (const input of inputs) {
    input.checked = state.selection[input.name as FacetKey].includes(input.value);
    if (input.checked) openAround(input);
  }
}

/** Unfolds everything that an option is folded into. */
function openAround(input: Element): void {
  let around = input.closest('details');
  while (around) {
    around.open = true;
    around = around.parentElement?.closest('details') ?? null;
  }
}

/** Shows only the options of a long list that have the typed letters in them; what is chosen always stays. */
export function narrowList(field: HTMLInputElement): void {
  const wanted = foldWords(field.value);
  for (const option of field.closest('fieldset')?.querySelectorAll<HTMLElement>('.optie') ?? []) {
    const name = foldWords(option.querySelector('.naam')?.textContent ?? '');
    const chosen = option.querySelector<HTMLInputElement>('input')?.checked ?? false;
    option.hidden = !chosen && !name.includes(wanted);
  }
}

/** The values that the page knows, for each facet. */
export function knownValues(inputs: readonly HTMLInputElement[]): KnownValues {
  const of = (key: string) =>
    new Set(inputs.filter((input) => input.name === key).map((input) => input.value));
  return perFacet(of);
}

/** The numbers as they stand beside the options. */
export function countsOf(inputs: readonly HTMLInputElement[]): Counts {
  const counts: Counts = perFacet(() => ({}));
  for (const input of inputs) {
    const shown = input.closest('label')?.querySelector('.aantal')?.textContent;
    counts[input.name as FacetKey][input.value] = Number(shown);
  }
  return counts;
}

// What is chosen, as chips: each with its name and the address without it.

/**
 * @param placeName name of the municipality in the state
 * @param labelOf label of an option
 */
export function chipsOf(
  state: SearchState,
  placeName: string,
  labelOf: (key: FacetKey, value: string) => string | undefined,
  t: FindLabels['find'],
): Chip[] {
  const chip = (label: string, rest: Partial<SearchState>): Chip => ({
    label,
    href: `?${toParams({ ...state, page: 1, ...rest })}`,
  });
  return [
    ...(state.q ? [chip(t.quotes(state.q), { q: '' })] : []),
    ...(state.place ? [chip(placeName, { place: '' })] : []),
    ...(state.localOnly ? [chip(t.localOnly, { localOnly: false })] : []),
    ...FACET_KEYS.flatMap((key) =>
      state.selection[key].map((value) =>
        chip(labelOf(key, value) ?? value, without(state, key, value)),
      ),
    ),
  ];
}

// On a small screen the filters move into a window over the page, and back when it closes.

interface Parts {
  /** Opens the window. */
  button: HTMLElement;
  dialog: HTMLDialogElement;
  filters: HTMLElement;
}

/** @param onApply told when the visitor asks to see the results */
export function setUpFilterWindow({ button, dialog, filters }: Parts, onApply: () => void): void {
  button.addEventListener('click', () => {
    dialog.append(filters);
    dialog.showModal();
  });
  filters.querySelector('[data-sluiten]')?.addEventListener('click', () => dialog.close());
  filters.querySelector('[data-toepassen]')?.addEventListener('click', () => {
    dialog.close();
    onApply();
  });
  // Back to where they stand on a wide screen: the page may be turned or made wider.
  dialog.addEventListener('close', () => dialog.after(filters));
}
