/** Where an initiative works: municipalities, regions and provinces, typed in one field as on the find page. */
import { setUpPlaceField } from '../find/place-field.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { inputOf } from './controls.ts';
import { find, make, textButton } from './dom.ts';
import type { Group } from './draft.ts';
import type { FormEnvironment } from './environment.ts';
import { PLACE_FIELDS } from './form.ts';

type PlaceFieldName = (typeof PLACE_FIELDS)[number];

const FIELD_OF = {
  gemeente: 'gemeenten',
  regio: 'arbeidsmarktregios',
  provincie: 'provincies',
} as const satisfies Record<PlaceChoice['kind'], PlaceFieldName>;

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
    const name = officialName(choice);
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

/** Areas are shown with their kind; the file has the name alone. */
function officialName({ kind, name, also }: PlaceChoice): string {
  return kind === 'gemeente' ? name : (also[0] ?? name);
}
