/** Where an initiative works: municipalities, regions and provinces, typed in one field as on the find page. */
import { setUpPlaceField } from '../find/place-field.ts';
import { nameInFile, type PlaceChoice } from '../domain/place-search.ts';
import { inputOf } from './controls.ts';
import { find, make, textButton } from './dom.ts';
import type { Group } from '../draft/draft.ts';
import type { FormEnvironment } from './environment.ts';
import type { PlaceKind } from '../schema/meta.ts';

const PLACE_FIELDS = ['gemeenten', 'arbeidsmarktregios', 'provincies'] as const;
type PlaceFieldName = (typeof PLACE_FIELDS)[number];

const FIELD_OF = {
  gemeente: 'gemeenten',
  regio: 'arbeidsmarktregios',
  provincie: 'provincies',
} as const satisfies Record<PlaceKind, PlaceFieldName>;

export interface PlaceControl {
  read(): Group;
  write(group: Group): void;
}

export function placeControl(field: HTMLElement, env: FormEnvironment): PlaceControl {
  const input = inputOf(field);
  const place = find(field, '[data-gekozen]');
  const chosen: Record<PlaceFieldName, string[]> = {
    gemeenten: [],
    arbeidsmarktregios: [],
    provincies: [],
  };
  const placeField = setUpPlaceField(
    input,
    find(field, '[role="listbox"]'),
    () => Promise.resolve(env.places),
    choose,
    env.labels.placeField,
  );
  return {
    read: () => ({ ...chosen }),
    write(group) {
      for (const name of PLACE_FIELDS) {
        const names = group[name];
        chosen[name] = Array.isArray(names) ? [...(names as string[])] : [];
      }
      draw();
    },
  };

  function choose(choice: PlaceChoice | undefined): void {
    placeField.show('');
    input.value = '';
    if (!choice) return;
    const names = chosen[FIELD_OF[choice.kind]];
    const name = nameInFile(choice);
    if (names.includes(name)) return;
    names.push(name);
    draw();
    env.changed();
    env.announce(env.t.added(choice.name));
  }

  function draw(): void {
    const lines = PLACE_FIELDS.flatMap((name) => chosen[name].map((one) => line(name, one)));
    place.hidden = lines.length === 0;
    place.replaceChildren(...lines);
  }

  function line(field: PlaceFieldName, name: string): HTMLElement {
    const { region, province } = env.labels.common;
    const shown =
      field === 'gemeenten' ? name : field === 'provincies' ? province(name) : region(name);
    const item = make('li', 'keus', shown);
    const remove = textButton(env.t.remove, env.t.removeOf(shown));
    remove.addEventListener('click', () => {
      chosen[field] = chosen[field].filter((one) => one !== name);
      draw();
      env.changed();
      env.announce(env.t.removed(shown));
      input.focus();
    });
    item.append(remove);
    return item;
  }
}
