/** The sources as they stand in the form, and where they are cited. */
import { find } from './dom.ts';
import type { Draft } from './draft.ts';
import type { SourceName } from './environment.ts';

export function sourcesIn(form: HTMLElement): SourceName[] {
  const items = form.querySelectorAll<HTMLElement>("[data-veld='bronnen'] > div > [data-item]");
  return [...items].map((item) => ({
    id: find<HTMLInputElement>(item, "[data-soort='nummer']").value,
    titel: find(item, "[data-veld='titel']").querySelector('input')?.value.trim() ?? '',
  }));
}

/** How often a source is cited, in fields and text. */
export function usesOf(id: string, { fields, text }: Draft): number {
  const inFields = JSON.stringify({ ...fields, bronnen: undefined }).split(`"${id}"`).length - 1;
  const inText = Object.values(text).join('\n').split(`id="${id}"`).length - 1;
  return inFields + inText;
}
