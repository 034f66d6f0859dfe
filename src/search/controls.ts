/** The form beside the results: what it says, and making it say a state. */
import { perFacet, type FacetKey } from '../catalogue/facet-keys.ts';
import { foldWords } from '../catalogue/fold.ts';
import type { KnownValues, SearchState } from './state.ts';

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
