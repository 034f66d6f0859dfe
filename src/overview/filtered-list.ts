/** A list that stands whole in the page, narrowed by the filters beside it. */
import { narrowingPath, type Narrowing } from '../domain/lessons.ts';
import { whenIdle } from '../find/browser.ts';
import { once } from '../find/loaded-files.ts';
import type { OverviewLabels } from '../i18n/nl-overview.ts';
import { pageLanguage } from '../i18n/nl-language.ts';
import { countOptions, isLeft, readChoices, writeChoices, type Choices } from './choices.ts';

interface ListOptions {
  elements: readonly HTMLElement[];
  /** What an element falls under as far as the page itself says. */
  ownValues: (element: HTMLElement) => Choices;
  /** The rest of what it falls under. */
  moreValues: (element: HTMLElement, narrowing: Narrowing) => Choices;
  labels: OverviewLabels;
  /** What the live region says of the elements that are left. */
  describe: (left: readonly HTMLElement[]) => string;
}

/** Where the filters stand beside the list, not above it. */
const WIDE = '(min-width: 56rem)';

/** Shared by all that asks for it. */
const loadNarrowing = once(async () => {
  const address = narrowingPath(pageLanguage());
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Narrowing;
});

/**
 * Brings the filters in `page` to life. Groups (`[data-groep]`) without anything left are hidden, with the links to them; the
 * numbers in `.aantal` follow; the page says `data-gefilterd`. Every choice is a step in the history of the browser. What the page itself says is filtered by at once;
 * the rest is loaded when the browser is idle, or when something is chosen.
 */
export function narrowList(page: HTMLElement, options: ListOptions): void {
  const { elements, ownValues, moreValues, labels, describe } = options;
  const filters = page.querySelector<HTMLDetailsElement>('[data-filters]');
  const clear = filters?.querySelector<HTMLElement>('[data-wis]');
  const status = page.querySelector('[role=status]');
  if (!filters || !clear || !status) throw new Error('the page has no filters');
  const inputs = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const known = idsBy(inputs);
  const groups = [...page.querySelectorAll<HTMLElement>('[data-groep]')];
  let values = elements.map(ownValues);
  let isLoaded = false;

  const load = async () => {
    const narrowing = await loadNarrowing();
    if (isLoaded) return;
    values = elements.map((one, index) => ({ ...values[index], ...moreValues(one, narrowing) }));
    isLoaded = true;
  };

  const showLeft = (choices: Choices): HTMLElement[] => {
    elements.forEach((element, index) => {
      element.hidden = !isLeft(values[index] ?? {}, choices);
    });
    const left = elements.filter(({ hidden }) => !hidden);
    showGroups(page, groups);
    return left;
  };

  const show = async () => {
    const { search } = location;
    const { choices, ignored } = readChoices(search, known);
    const chosen = Object.values(choices).flat().length;
    for (const input of inputs) showChoice(input, choices);
    setText(filters.querySelector('[data-filterkop]'), labels.filtersChosen(chosen));
    clear.hidden = chosen === 0;
    page.toggleAttribute('data-gefilterd', chosen > 0);
    if (!isLoaded) {
      showLeft(
        Object.fromEntries(Object.entries(choices).filter(([key]) => key in (values[0] ?? {}))),
      );
      try {
        if (chosen > 0) await load();
      } catch {
        setText(status, labels.failed);
        return;
      }
      // Something else was chosen meanwhile, and is shown already.
      if (search !== location.search) return;
    }
    const left = showLeft(choices);
    if (isLoaded) {
      const counts = countOptions(values, choices);
      for (const input of inputs) showCount(input, counts[input.name]?.get(input.value) ?? 0);
    }
    const remark = ignored.length > 0 ? ` ${labels.ignored(ignored.slice(0, 5).join(', '))}` : '';
    setText(status, describe(left) + remark);
  };

  const go = async (choices: Choices) => {
    history.pushState(null, '', location.pathname + writeChoices(location.search, choices));
    await show();
    // The list may have become much shorter than where the visitor was.
    if (status.getBoundingClientRect().top < 0) status.scrollIntoView();
  };

  filters.addEventListener('change', () => {
    void go({ ...emptied(known), ...idsBy(inputs.filter(({ checked }) => checked)) });
  });
  clear.addEventListener('click', () => {
    void go(emptied(known));
    inputs[0]?.focus();
  });
  window.addEventListener('popstate', () => void show());
  filters.open = matchMedia(WIDE).matches;
  matchMedia(WIDE).addEventListener('change', ({ matches }) => (filters.open = matches));
  void show();
  // When it fails, the first choice tries again and says so.
  whenIdle(() => void load().catch(() => undefined));
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
    const left = group.querySelectorAll('li:not([hidden])').length;
    group.hidden = left === 0;
    setText(group.querySelector('.aantal'), String(left));
    if (!group.id) continue;
    const link = page.querySelector(`nav a[href="#${group.id}"]`);
    setText(link?.querySelector('.aantal'), String(left));
    const item = link?.closest('li');
    if (item) item.hidden = left === 0;
  }
}

/** Ticks an option that is chosen, and opens what it stands folded in. */
function showChoice(input: HTMLInputElement, choices: Choices): void {
  input.checked = choices[input.name]?.includes(input.value) ?? false;
  if (!input.checked) return;
  for (const name of ['.onder', '.facet']) {
    const fold = input.closest<HTMLDetailsElement>(name);
    if (fold) fold.open = true;
  }
}

function showCount(input: HTMLInputElement, count: number): void {
  // What is chosen can always be taken off.
  input.disabled = count === 0 && !input.checked;
  setText(input.closest('label')?.querySelector('.aantal'), String(count));
}

/** Writes only what changes: a live region would say it again. */
function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
