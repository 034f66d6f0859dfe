/** The form beside the results: what it says, and making it say a state. */
import { FACET_KEYS, isPlaceFacet, perFacet, type FacetKey } from '../domain/facets.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import { foldWords } from '../reader/words.ts';
import type { Counts, ReadQuestion } from './answer.ts';
import type { Chip } from './remarks.tsx';
import { hrefOf } from './results.tsx';
import { takeOff, without, type KnownValues, type SearchState } from './state.ts';

type Inputs = readonly HTMLInputElement[];
type ReadChip = ReadQuestion['chips'][number];

/** What a text in a field says, without spaces that mean nothing. */
function textOf(field: HTMLInputElement): string {
  return field.value.replace(/\s+/g, ' ').trim();
}

/** An option that the words of the question chose: it is ticked, but stands in no address. */
const isRead = (input: HTMLInputElement) => input.dataset.gelezen !== undefined;

/** The state that the form shows now; what has no control of its own stays as it was. */
export function readForm(
  state: SearchState,
  search: HTMLInputElement,
  inputs: Inputs,
): SearchState {
  const chosen = inputs.filter((input) => input.checked && !isRead(input));
  const selection = perFacet((key) =>
    chosen.filter((input) => input.name === key).map((input) => input.value),
  );
  const q = textOf(search);
  const takenOff = state.takenOff.filter((text) => q.includes(text));
  return { ...state, q, takenOff, selection, page: 1 };
}

/** Makes the form show a state, and opens what holds a chosen option. */
export function fillForm(search: HTMLInputElement, inputs: Inputs, state: SearchState): void {
  // A field that already says this is left alone: the visitor may be typing a space in it.
  if (textOf(search) !== state.q) search.value = state.q;
  for (const input of inputs) {
    delete input.dataset.gelezen;
    input.checked = state.selection[input.name as FacetKey].includes(input.value);
    if (input.checked) {
      input.disabled = false;
      openAround(input);
    }
  }
}

/** Ticks the options that the words of a question chose. */
export function showRead(inputs: Inputs, chips: readonly ReadChip[]): void {
  for (const input of inputs) {
    const isChosen = chips.some(({ key, value }) => key === input.name && value === input.value);
    if (!isChosen || input.checked) continue;
    input.dataset.gelezen = '';
    input.checked = true;
    input.disabled = false;
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
  for (const input of field
    .closest('[role=group]')
    ?.querySelectorAll<HTMLInputElement>('[type=checkbox]') ?? []) {
    const option = input.closest('label');
    if (option) option.hidden = !input.checked && !foldWords(nameOf(input)).includes(wanted);
  }
}

/** The values that the page knows, for each facet. */
export function knownValues(inputs: Inputs): KnownValues {
  return perFacet(
    (key) => new Set(inputs.filter((input) => input.name === key).map((input) => input.value)),
  );
}

/** The name beside an option. */
function nameOf(input: HTMLInputElement): string {
  const label = input.closest('label');
  const name = [...(label?.childNodes ?? [])].find(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  return name?.textContent?.trim() ?? input.value;
}

/** Facet and value to the name of the option. */
export function namesOf(inputs: Inputs): (key: FacetKey, value: string) => string {
  const names = new Map(inputs.map((input) => [`${input.name}=${input.value}`, nameOf(input)]));
  return (key, value) => names.get(`${key}=${value}`) ?? value;
}

// The numbers beside the options.

/** Updates the numbers in place, so that focus stays where it was. An option that would give nothing cannot be chosen. */
export function drawCounts(
  inputs: Inputs,
  { options, local, unknown }: Pick<Counts, 'options' | 'local' | 'unknown'>,
  total: number,
  t: FindLabels['find'],
): void {
  for (const input of inputs) {
    const key = input.name as FacetKey;
    const count = options[key]?.[input.value] ?? 0;
    const label = input.closest('label');
    const place = label?.querySelector('.aantal');
    if (place) place.textContent = String(count);
    const parts = isPlaceFacet(key) ? local[key]?.[input.value] : undefined;
    if (label && parts) writeSplit(label, t.split(parts.here, parts.nationwide));
    // What is ticked can always be unticked, and what has the focus keeps it.
    input.disabled = count === 0 && !input.checked && input !== document.activeElement;
  }
  for (const note of document.querySelectorAll<HTMLElement>('[data-onbekend]')) {
    const count = unknown[note.dataset.onbekend as FacetKey] ?? 0;
    note.hidden = count === 0;
    note.textContent = t.unknownOf(count, total);
  }
}

/** What a number is made of stands as a text behind it. */
function writeSplit(label: HTMLElement, text: string): void {
  const place = label.querySelector('.aantal')?.nextSibling;
  if (place) place.textContent = ` ${text}`;
}

/** Remembers the numbers as they stand now. @returns puts them back */
export function keepCounts(inputs: Inputs): () => void {
  const texts = inputs.flatMap((input) => {
    const number = input.closest('label')?.querySelector('.aantal');
    return [number, number?.nextSibling].filter((place) => place instanceof Node);
  });
  const notes = [...document.querySelectorAll<HTMLElement>('[data-onbekend]')];
  const kept = [...texts, ...notes].map((place) => [place, place.textContent] as const);
  const zero = new Set(inputs.filter((input) => input.disabled));
  return () => {
    for (const [place, text] of kept) place.textContent = text;
    for (const note of notes) note.hidden = !note.textContent;
    for (const input of inputs) input.disabled = zero.has(input) && !input.checked;
  };
}

// What is chosen, as chips: each with its name and the address without it.

/**
 * Every choice in a state as a chip, the place first.
 *
 * @param placeName name of the municipality in the state
 */
export function chosenChips(
  state: SearchState,
  placeName: string,
  nameOfOption: (key: FacetKey, value: string) => string,
  t: FindLabels['find'],
): Chip[] {
  const chip = (label: string, rest: Partial<SearchState>): Chip => ({
    label,
    href: hrefOf({ ...state, page: 1, ...rest }),
  });
  return [
    ...(state.place ? [chip(placeName, { place: '' })] : []),
    ...(state.localOnly ? [chip(t.localOnly, { localOnly: false })] : []),
    ...FACET_KEYS.flatMap((key) =>
      state.selection[key].map((value) =>
        chip(nameOfOption(key, value), without(state, key, value)),
      ),
    ),
  ];
}

/** What was read in the question, each with the address of the question in which it is only words. */
export function readChips(state: SearchState, chips: readonly ReadChip[]): Chip[] {
  return chips.map(({ label, text }) => ({ label, href: hrefOf(takeOff(state, text)) }));
}

/** The state whose question does not have the words that said some chips. */
export function unread(state: SearchState, chips: readonly ReadChip[]): SearchState {
  const q = chips.reduce((text, chip) => text.replace(chip.text, ' '), state.q);
  return { ...state, q: q.replace(/\s+/g, ' ').trim(), page: 1 };
}

// A place that is chosen: a municipality stands in the address as such, a region or province as a filter.

/** The state that looks from a place, or from none. */
export function lookingFrom(state: SearchState, choice: PlaceChoice | undefined): SearchState {
  const selection = { ...state.selection, regio: [], provincie: [] };
  if (!choice) return { ...state, place: '', selection, page: 1 };
  if (choice.kind === 'gemeente') return { ...state, place: choice.id, selection, page: 1 };
  return { ...state, place: '', selection: { ...selection, [choice.kind]: [choice.id] }, page: 1 };
}

/** Id and kind of the one place that a state looks from. */
export function placeIn({
  place,
  selection,
}: SearchState): Pick<PlaceChoice, 'kind' | 'id'> | undefined {
  if (place) return { kind: 'gemeente', id: place };
  const areas = (['regio', 'provincie'] as const).flatMap((kind) =>
    selection[kind].map((id) => ({ kind, id })),
  );
  return areas.length === 1 ? areas[0] : undefined;
}
