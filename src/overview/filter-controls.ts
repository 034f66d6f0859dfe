/** The filters beside a long list, and the links to its groups, as elements of the page. */
import type { ShownGroup } from '../domain/long-list.ts';
import type { OverviewLabels } from '../i18n/nl-overview.ts';
import type { Choices } from './choices.ts';

/** The values of boxes to tick, by their names. */
export function idsBy(inputs: readonly HTMLInputElement[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const { name, value } of inputs) (ids[name] ??= []).push(value);
  return ids;
}

/** Nothing chosen, of the same facets. */
export function emptied(known: Choices): Choices {
  return Object.fromEntries(Object.keys(known).map((key) => [key, []]));
}

/** The links to groups with their numbers; as they came when no groups are given. */
export function showContents(
  page: HTMLElement,
  { language }: OverviewLabels,
  groups?: readonly ShownGroup<unknown>[],
): void {
  for (const item of page.querySelectorAll<HTMLElement>('.inhoudsopgave li')) {
    const number = item.querySelector<HTMLElement>('.aantal');
    const id = item.querySelector('a')?.hash.slice(1);
    if (!number) continue;
    const all = (number.dataset.alle ??= number.textContent ?? '');
    const left = groups?.find(({ group }) => group.id === id)?.total ?? 0;
    item.hidden = groups !== undefined && left === 0;
    setText(number, groups ? language.formatNumber(left) : all);
  }
}

/** Ticks an option that is chosen, and opens what it stands folded in. */
export function showChoice(input: HTMLInputElement, choices: Choices): void {
  input.checked = choices[input.name]?.includes(input.value) ?? false;
  if (!input.checked) return;
  for (const name of ['.onder', '.facet']) {
    const fold = input.closest<HTMLDetailsElement>(name);
    if (fold) fold.open = true;
  }
}

/** The number beside an option; one that would leave nothing cannot be chosen. */
export function showCount(input: HTMLInputElement, count: string): void {
  // What is chosen can always be taken off.
  input.disabled = count === '0' && !input.checked;
  setText(input.closest('label')?.querySelector('.aantal'), count);
}

/** Writes only what changes: a live region would say it again. */
export function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
