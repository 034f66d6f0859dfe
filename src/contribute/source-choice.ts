/** Citing sources by picking them: tick boxes with figures and lessons, a list with studies and text. */
import type { Control } from './controls.ts';
import { find, make } from './dom.ts';
import type { FormEnvironment, SourceName } from './environment.ts';

/** The sources as they stand in the form. */
export function sourcesIn(form: HTMLElement): SourceName[] {
  const items = form.querySelectorAll<HTMLElement>("[data-veld='bronnen'] > div > [data-item]");
  return [...items].map((item) => ({
    id: find<HTMLInputElement>(item, "[data-soort='nummer']").value,
    titel: find(item, "[data-veld='titel']").querySelector('input')?.value.trim() ?? '',
  }));
}

/** Sources are told by who picks them; the order in which they were ticked is kept. */
export function sourceTicks(field: HTMLElement, env: FormEnvironment): Control {
  const place = find(field, '[data-bronkeuzes]');
  let chosen: string[] = [];
  field.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const others = chosen.filter((id) => id !== target.value);
    chosen = target.checked ? [...others, target.value] : others;
  });
  field.addEventListener('bronnen', draw);
  draw();
  return {
    read: () => {
      const known = env.sources().map(({ id }) => id);
      return chosen.filter((id) => known.includes(id));
    },
    write: (value) => {
      chosen = Array.isArray(value) ? [...(value as string[])] : [];
      draw();
    },
  };

  function draw(): void {
    const sources = env.sources();
    if (sources.length === 0) {
      place.replaceChildren(make('p', 'small', env.t.noSourcesYet));
      return;
    }
    place.replaceChildren(
      ...sources.map(({ id, titel }) => {
        const box = make('input', 'utrecht-checkbox utrecht-checkbox--html-input');
        box.type = 'checkbox';
        box.value = id;
        box.checked = chosen.includes(id);
        const label = make('label', 'keuze');
        label.append(box, make('span', '', env.t.sourceName(id, titel)));
        return label;
      }),
    );
  }
}

/** The options of a list of sources, after its first option; what was chosen stays chosen. */
export function sourceOptions(list: HTMLSelectElement, env: FormEnvironment): void {
  const chosen = list.value;
  while (list.options.length > 1) list.remove(1);
  for (const { id, titel } of env.sources()) list.add(new Option(env.t.sourceName(id, titel), id));
  list.value = [...list.options].some((option) => option.value === chosen) ? chosen : '';
}

/** Tells every place where sources are picked that they changed. */
export function refreshSources(form: HTMLElement, env: FormEnvironment): void {
  for (const field of form.querySelectorAll("[data-soort='bronnen']")) {
    field.dispatchEvent(new Event('bronnen'));
  }
  const lists = "[data-soort='bron'] select, select[data-bronkeuze]";
  for (const list of form.querySelectorAll<HTMLSelectElement>(lists)) sourceOptions(list, env);
}
