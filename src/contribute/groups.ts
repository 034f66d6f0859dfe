/** Parts of the form that can be repeated: added, moved up and down, taken away. */
import { nextSourceId } from '../draft/draft.ts';
import { find } from './dom.ts';
import type { FormEnvironment } from './environment.ts';

export interface Groups {
  /** Makes it so many, and gives them. */
  resize(count: number): HTMLElement[];
}

const ITEMS = ':scope > [data-items] > [data-item]';

export function groupsOf(field: HTMLElement): HTMLElement[] {
  return [...field.querySelectorAll<HTMLElement>(ITEMS)];
}

/** @param setUp makes the fields of a new one work */
export function setUpGroups(
  field: HTMLElement,
  env: FormEnvironment,
  setUp: (item: HTMLElement) => void,
): Groups {
  const list = find(field, '[data-items]');
  const add = find<HTMLButtonElement>(field, '[data-toevoegen]');
  const template = find<HTMLTemplateElement>(field, '[data-item-sjabloon]');
  const { een: one = '' } = field.dataset;
  const nameOf = (item: HTMLElement) => env.t.item(one, groupsOf(field).indexOf(item) + 1);
  const required = field.dataset.verplicht !== undefined;

  add.addEventListener('click', () => {
    const item = append();
    env.changed();
    env.announce(env.t.added(nameOf(item)));
    item.querySelector<HTMLElement>("[data-invoer], input:not([type='hidden'])")?.focus();
  });
  list.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button');
    const item = button?.closest<HTMLElement>('[data-item]');
    if (!button || !item || item.parentElement !== list) return;
    if (button.matches('[data-weghalen]')) take(item);
    else if (button.matches('[data-omhoog]')) move(item, item.previousElementSibling, button);
    else if (button.matches('[data-omlaag]')) move(item, item.nextElementSibling, button);
  });
  renumber();
  return {
    resize(count) {
      groupsOf(field)
        .slice(count)
        .forEach((item) => item.remove());
      while (groupsOf(field).length < count) append();
      renumber();
      return groupsOf(field);
    },
  };

  function append(): HTMLElement {
    const item = find(template.content.cloneNode(true) as DocumentFragment, '[data-item]');
    const number = item.querySelector<HTMLInputElement>("[data-soort='nummer']");
    if (number) number.value = nextSourceId(env.sources().map(({ id }) => id));
    list.append(item);
    setUp(item);
    renumber();
    return item;
  }

  function take(item: HTMLElement): void {
    const id = item.querySelector<HTMLInputElement>("[data-soort='nummer']")?.value;
    const uses = id ? env.usesOf(id) : 0;
    if (id && uses > 0 && !confirm(env.t.usedSource(id, uses))) return;
    const name = nameOf(item);
    const near = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    renumber();
    env.changed();
    env.announce(env.t.removed(name));
    (near instanceof HTMLElement ? near : add).focus();
  }

  function move(item: HTMLElement, other: Element | null, button: HTMLButtonElement): void {
    if (!other) return;
    if (button.matches('[data-omhoog]')) other.before(item);
    else other.after(item);
    renumber();
    env.changed();
    env.announce(env.t.moved(nameOf(item)));
    // At the end of the list the button can do no more.
    (button.disabled ? item : button).focus();
  }

  function renumber(): void {
    const items = groupsOf(field);
    items.forEach((item, index) => {
      const name = env.t.item(one, index + 1);
      const id = item.querySelector<HTMLInputElement>("[data-soort='nummer']")?.value;
      item.ariaLabel = name;
      find(item, '[data-itemnaam]').textContent = id ? `${name} (${id})` : name;
      const button = (selector: string) => find<HTMLButtonElement>(item, selector);
      button('[data-omhoog]').ariaLabel = env.t.upOf(name);
      button('[data-omlaag]').ariaLabel = env.t.downOf(name);
      button('[data-weghalen]').ariaLabel = env.t.removeOf(name);
      button('[data-omhoog]').disabled = index === 0;
      button('[data-omlaag]').disabled = index === items.length - 1;
      button('[data-weghalen]').hidden = required && items.length === 1;
    });
  }
}
