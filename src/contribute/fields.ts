/** The fields of the form as a tree: set up, named, read and filled in. A scope is the form, a group, or one of a repeated part. */
import { controlOf, type Control } from './controls.ts';
import { find } from './dom.ts';
import { isFilled, type Group, type Value } from '../draft/draft.ts';
import type { FormEnvironment } from './environment.ts';
import { groupsOf, setUpGroups, type Groups } from './groups.ts';
import { placeControl, type PlaceControl } from './place-choice.ts';

const SCOPE = "[data-soort='groep'], [data-item], form";
const controls = new WeakMap<HTMLElement, Control>();
const places = new WeakMap<HTMLElement, PlaceControl>();
const groups = new WeakMap<HTMLElement, Groups>();

/** Prefix of the ids of fields, so that they can be told from those of a preview. */
const FIELD_ID = 'veld.';

/** The fields straight in a scope. */
function fieldsIn(scope: HTMLElement): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>('[data-veld]')].filter(
    (field) => field.parentElement?.closest(SCOPE) === scope,
  );
}

export function setUpFields(scope: HTMLElement, env: FormEnvironment): void {
  for (const field of fieldsIn(scope)) {
    const { soort } = field.dataset;
    if (soort === 'groep') setUpFields(field, env);
    else if (soort === 'groepen') {
      groups.set(
        field,
        setUpGroups(field, env, (item) => setUpFields(item, env)),
      );
    } else if (soort === 'plaatsen') places.set(field, placeControl(field, env));
    else controls.set(field, controlOf(field, env));
  }
}

export function readFields(scope: HTMLElement): Group {
  const entries = fieldsIn(scope).flatMap((field): [string, Value | undefined][] => {
    const place = places.get(field);
    if (place) return Object.entries(place.read());
    return [[field.dataset.veld ?? '', readField(field)]];
  });
  return Object.fromEntries(entries);
}

function readField(field: HTMLElement): Value | undefined {
  if (field.dataset.soort === 'groep') return readFields(field);
  if (field.dataset.soort === 'groepen') return groupsOf(field).map(readFields);
  return controls.get(field)?.read();
}

export function writeFields(scope: HTMLElement, group: Group): void {
  for (const field of fieldsIn(scope)) {
    const value = group[field.dataset.veld ?? ''];
    const repeated = groups.get(field);
    places.get(field)?.write(group);
    controls.get(field)?.write(value);
    if (field.dataset.soort === 'groep') writeFields(field, isGroup(value) ? value : {});
    if (!repeated) continue;
    const items = Array.isArray(value) ? (value as readonly Group[]) : [];
    repeated.resize(items.length).forEach((item, index) => writeFields(item, items[index] ?? {}));
  }
}

function isGroup(value: Value | undefined): value is Group {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Whether the field itself holds something, whatever kind it is. */
export function hasContent(field: HTMLElement): boolean {
  const place = places.get(field);
  return isFilled(place ? place.read() : readField(field));
}

/** Gives every field its path as id, and connects it with its name, help and what is wrong. */
export function nameFields(scope: HTMLElement, path = ''): void {
  for (const field of fieldsIn(scope)) {
    const own = path + (field.dataset.veld ?? '');
    nameField(field, own);
    if (field.dataset.soort === 'groep') nameFields(field, `${own}.`);
    if (field.dataset.soort !== 'groepen') continue;
    groupsOf(field).forEach((item, index) => {
      item.id = `${FIELD_ID}${own}.${index}`;
      nameFields(item, `${own}.${index}.`);
    });
  }
}

/** @param path as in the front matter: `organisaties.0.naam` */
export function nameField(field: HTMLElement, path: string): void {
  if (field.dataset.soort === 'nummer') return;
  const id = FIELD_ID + path;
  const input = field.querySelector<HTMLInputElement>(':scope [data-invoer]');
  const target = isGrouping(field) ? field : (input ?? field);
  const label = field.querySelector('label');
  target.id = id;
  if (input && target === input) input.name = path;
  if (label && target === input) label.htmlFor = id;
  const help = own(field, '[data-hulp]');
  const wrong = own(field, '[data-fout]');
  help.id = `${id}-hulp`;
  wrong.id = `${id}-fout`;
  target.setAttribute('aria-describedby', `${wrong.id} ${help.id}`);
  if (field.dataset.soort === 'groepen') {
    const heading = own(field, '[data-label]');
    heading.id = `${id}-kop`;
    field.setAttribute('aria-labelledby', heading.id);
  }
}

function isGrouping(field: HTMLElement): boolean {
  return field.tagName === 'FIELDSET' || field.dataset.soort === 'groepen';
}

/** The first of its kind: of a group that comes before those of the fields in it. */
export function own(field: HTMLElement, selector: string): HTMLElement {
  return find(field, selector);
}

/** The element that shows a field, by its path or by the nearest group above it. */
export function fieldOf(form: HTMLElement, path: string): HTMLElement | undefined {
  const steps = path.split('.');
  for (; steps.length > 0; steps.pop()) {
    const target = document.getElementById(FIELD_ID + steps.join('.'));
    const field = target?.closest<HTMLElement>('[data-veld], [data-tekst], [data-item]');
    if (field && form.contains(field)) return field;
  }
  return undefined;
}
