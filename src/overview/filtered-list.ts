/** A list that stands whole in the page, narrowed by the filters beside it. */
import type { OverviewLabels } from '../i18n/nl-overview.ts';
import { countOptions, isLeft, readChoices, writeChoices, type Choices } from './choices.ts';

interface ListOptions {
  /** What can be narrowed: each element with its values. */
  items: readonly { element: HTMLElement; values: Choices }[];
  labels: OverviewLabels;
  /** What the live region says of the items that are left. */
  describe: (left: readonly HTMLElement[]) => string;
}

/** Where the filters stand beside the list, not above it. */
const WIDE = '(min-width: 56rem)';

/**
 * Brings the filters in `page` to life. Groups (`[data-groep]`) without anything left are hidden, with the links to them; the
 * numbers in `.aantal` follow. Every choice is a step in the history of the browser.
 *
 * @returns does it again after the address was changed by something else
 */
export function narrowList(page: HTMLElement, { items, labels, describe }: ListOptions) {
  const filters = page.querySelector<HTMLDetailsElement>('[data-filters]');
  const clear = filters?.querySelector<HTMLElement>('[data-wis]');
  const status = page.querySelector('[role=status]');
  if (!filters || !clear || !status) throw new Error('the page has no filters');
  const inputs = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const known = idsBy(inputs);
  const groups = [...page.querySelectorAll<HTMLElement>('[data-groep]')];

  const show = () => {
    const { choices, ignored } = readChoices(location.search, known);
    const left: HTMLElement[] = [];
    for (const { element, values } of items) {
      element.hidden = !isLeft(values, choices);
      if (!element.hidden) left.push(element);
    }
    showGroups(page, groups);
    const counts = countOptions(
      items.map(({ values }) => values),
      choices,
    );
    for (const input of inputs) showOption(input, choices, counts);
    const chosen = Object.values(choices).flat().length;
    setText(filters.querySelector('[data-filterkop]'), labels.filtersChosen(chosen));
    clear.hidden = chosen === 0;
    const remark = ignored.length > 0 ? ` ${labels.ignored(ignored.slice(0, 5).join(', '))}` : '';
    setText(status, describe(left) + remark);
  };

  const go = (choices: Choices) => {
    const search = writeChoices(location.search, choices);
    history.pushState(null, '', location.pathname + search);
    show();
    // The list may have become much shorter than where the visitor was.
    if (status.getBoundingClientRect().top < 0) status.scrollIntoView();
  };

  filters.addEventListener('change', () => {
    go({ ...emptied(known), ...idsBy(inputs.filter(({ checked }) => checked)) });
  });
  clear.addEventListener('click', () => {
    go(emptied(known));
    inputs[0]?.focus();
  });
  window.addEventListener('popstate', show);
  filters.open = matchMedia(WIDE).matches;
  matchMedia(WIDE).addEventListener('change', ({ matches }) => (filters.open = matches));
  show();
}

function idsBy(inputs: readonly HTMLInputElement[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const { name, value } of inputs) (ids[name] ??= []).push(value);
  return ids;
}

function emptied(known: Choices): Choices {
  return Object.fromEntries(Object.keys(known).map((key) => [key, []]));
}

/** Inner groups come after outer ones in the page; each looks at its own items. */
function showGroups(page: HTMLElement, groups: readonly HTMLElement[]): void {
  for (const group of groups) {
    const left = group.querySelectorAll('[data-stuk]:not([hidden])').length;
    group.hidden = left === 0;
    setText(group.querySelector('.aantal'), String(left));
    if (!group.id) continue;
    const link = page.querySelector(`nav a[href="#${group.id}"]`);
    setText(link?.querySelector('.aantal'), String(left));
    const item = link?.closest('li');
    if (item) item.hidden = left === 0;
  }
}

function showOption(
  input: HTMLInputElement,
  choices: Choices,
  counts: Record<string, Map<string, number>>,
): void {
  const count = counts[input.name]?.get(input.value) ?? 0;
  input.checked = choices[input.name]?.includes(input.value) ?? false;
  // What is chosen can always be taken off.
  input.disabled = count === 0 && !input.checked;
  setText(input.closest('label')?.querySelector('.aantal'), String(count));
  if (!input.checked) return;
  const fold = input.closest<HTMLDetailsElement>('.onder');
  if (fold) fold.open = true;
  const facet = input.closest<HTMLDetailsElement>('.facet');
  if (facet) facet.open = true;
}

/** Writes only what changes: a live region would say it again. */
function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
