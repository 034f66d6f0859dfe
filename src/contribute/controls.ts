/** How each kind of field is read and filled in. */
import { tidy, type Value } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import type { FormEnvironment } from './environment.ts';
import { chosenValues } from './chosen.ts';
import { initiativeList, initiativeOptions } from './initiative-choice.ts';
import { sourceOptions, sourceTicks } from './source-choice.ts';

export interface Control {
  read(): Value | undefined;
  write(value: Value | undefined): void;
}

/** Controls of fields without fields of their own; groups and places are read by who knows their parts. */
export function controlOf(field: HTMLElement, env: FormEnvironment): Control {
  switch (field.dataset.soort) {
    case 'rondjes':
      return radios(field);
    case 'keuzes':
      return chosenValues(field, env);
    case 'bronnen':
      return sourceTicks(field, env);
    case 'initiatieven':
      return initiativeList(field, env);
    case 'vinkje':
      return tick(inputOf<HTMLInputElement>(field));
    case 'nummer':
      return plain(field as HTMLInputElement);
    case 'bron':
      return select(inputOf<HTMLSelectElement>(field), (list) => sourceOptions(list, env));
    case 'initiatief':
      return select(inputOf<HTMLSelectElement>(field), (list) => initiativeOptions(list, env));
    case 'regels':
      return lines(inputOf<HTMLTextAreaElement>(field));
    case 'lijst':
      return select(inputOf<HTMLSelectElement>(field), () => undefined);
    default:
      return line(field);
  }
}

export function inputOf<T extends HTMLElement = HTMLInputElement>(field: HTMLElement): T {
  const input = field.querySelector<T>('[data-invoer]');
  if (!input) throw new Error(`${field.dataset.veld ?? 'a field'} has no input`);
  return input;
}

function plain(input: HTMLInputElement | HTMLTextAreaElement): Control {
  return {
    read: () => input.value,
    write: (value) => {
      input.value = typeof value === 'string' ? value : '';
    },
  };
}

/** Dates and web addresses are shown as they will be written, once the field is left. */
function line(field: HTMLElement): Control {
  const input = inputOf(field);
  input.addEventListener('change', () => {
    input.value = tidy(input.value, { kind: field.dataset.waarde as Field['kind'] });
  });
  return plain(input);
}

/** One value a line. */
function lines(area: HTMLTextAreaElement): Control {
  return {
    read: () => area.value.split('\n').filter((one) => one.trim() !== ''),
    write: (value) => {
      area.value = Array.isArray(value) ? (value as string[]).join('\n') : '';
    },
  };
}

function tick(input: HTMLInputElement): Control {
  return {
    read: () => input.checked,
    write: (value) => {
      input.checked = value === true;
    },
  };
}

let group = 0;

function radios(field: HTMLElement): Control {
  const inputs = [...field.querySelectorAll<HTMLInputElement>("input[type='radio']")];
  // Not the path: while parts change places two groups would have one name, and lose their choice.
  const name = `${field.dataset.veld}-${++group}`;
  for (const input of inputs) input.name = name;
  return {
    read: () => inputs.find((input) => input.checked)?.value ?? '',
    write: (value) => {
      for (const input of inputs) input.checked = input.value === (value ?? '');
    },
  };
}

/** A value that is not in the list is kept, for the schema to judge. */
function select(list: HTMLSelectElement, fill: (list: HTMLSelectElement) => void): Control {
  fill(list);
  return {
    read: () => list.value,
    write: (value) => {
      const wanted = typeof value === 'string' ? value : '';
      if (![...list.options].some((option) => option.value === wanted)) {
        list.add(new Option(wanted, wanted));
      }
      list.value = wanted;
    },
  };
}
