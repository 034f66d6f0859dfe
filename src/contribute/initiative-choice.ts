/** Choosing initiatives of the catalogue by their titles: the file has their names in the address. */
import type { Control } from './controls.ts';
import { find, make, textButton } from './dom.ts';
import type { FormEnvironment } from './environment.ts';

export function initiativeOptions(list: HTMLSelectElement, { context }: FormEnvironment): void {
  for (const { slug, titel } of context.entries) list.add(new Option(titel, slug));
}

export function initiativeList(field: HTMLElement, env: FormEnvironment): Control {
  const list = find<HTMLSelectElement>(field, '[data-kies-initiatief]');
  const place = find(field, '[data-gekozen]');
  let chosen: string[] = [];
  initiativeOptions(list, env);
  list.addEventListener('change', () => {
    if (list.value && !chosen.includes(list.value)) set([...chosen, list.value]);
    list.value = '';
  });
  return {
    read: () => chosen,
    write: (value) => set(Array.isArray(value) ? (value as string[]) : []),
  };

  function set(slugs: readonly string[]): void {
    chosen = [...slugs];
    place.hidden = chosen.length === 0;
    place.replaceChildren(...chosen.map(line));
  }

  function line(slug: string): HTMLElement {
    const name = env.context.entries.find((entry) => entry.slug === slug)?.titel ?? slug;
    const remove = textButton(env.t.remove, env.t.removeOf(name));
    remove.addEventListener('click', () => {
      set(chosen.filter((one) => one !== slug));
      env.changed();
      env.announce(env.t.removed(name));
      list.focus();
    });
    const item = make('li', 'keus', name);
    item.append(remove);
    return item;
  }
}
