/** Several values of a vocabulary, in the order in which they were chosen; the first can be the main one. */
import type { Control } from './controls.ts';
import { make, textButton } from './dom.ts';
import type { FormEnvironment } from './environment.ts';
import { foldWords } from '../reader/words.ts';

export function chosenValues(field: HTMLElement, env: FormEnvironment): Control {
  const boxes = [...field.querySelectorAll<HTMLInputElement>("input[type='checkbox']")];
  const list = field.querySelector<HTMLElement>('[data-gekozen]');
  const labelOf = (id: string) =>
    boxes
      .find((box) => box.value === id)
      ?.closest('label')
      ?.querySelector('.naam')?.textContent ?? id;
  let chosen: string[] = [];

  const set = (ids: readonly string[]) => {
    chosen = [...ids];
    for (const box of boxes) box.checked = chosen.includes(box.value);
    if (list) draw(list);
  };
  const change = (ids: readonly string[], focus?: HTMLElement) => {
    set(ids);
    env.changed();
    focus?.focus();
  };
  field.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const others = chosen.filter((id) => id !== target.value);
    set(target.checked ? [...others, target.value] : others);
  });
  const search = field.querySelector<HTMLInputElement>('[data-zoek]');
  search?.addEventListener('input', () => narrow(field, search.value));
  return {
    read: () => chosen,
    write: (value) => set(Array.isArray(value) ? (value as string[]) : []),
  };

  function draw(place: HTMLElement): void {
    place.hidden = chosen.length === 0;
    place.replaceChildren(...chosen.map(line));
  }

  function line(id: string, index: number): HTMLElement {
    const name = labelOf(id);
    const item = make('li', 'keus', name);
    const actions = make('span', 'keusknoppen');
    const withMain = field.dataset.hoofdzaak !== undefined && chosen.length > 1;
    if (withMain && index === 0) item.append(make('span', 'small', ` ${env.t.main}`));
    if (withMain && index > 0) {
      const first = textButton(env.t.makeMain, env.t.makeMainOf(name));
      first.addEventListener('click', () => {
        change([id, ...chosen.filter((one) => one !== id)], search ?? boxes[0]);
        env.announce(`${name}: ${env.t.main}`);
      });
      actions.append(first);
    }
    const remove = textButton(env.t.remove, env.t.removeOf(name));
    remove.addEventListener('click', () => {
      change(
        chosen.filter((one) => one !== id),
        search ?? boxes[0],
      );
      env.announce(env.t.removed(name));
    });
    actions.append(remove);
    item.append(actions);
    return item;
  }
}

/** Shows the values in whose name or meaning the words occur. */
function narrow(field: HTMLElement, typed: string): void {
  const wanted = foldWords(typed);
  for (const value of field.querySelectorAll<HTMLElement>('.waarde')) {
    value.hidden = !foldWords(value.textContent).includes(wanted);
  }
  for (const fold of field.querySelectorAll('details')) fold.open = wanted !== '';
}
