/** The text of an initiative in the form: a field for each heading, and a way to cite a source in it. */
import { inputOf } from './controls.ts';
import { find, make } from './dom.ts';
import { nameField } from './fields.ts';
import { textField } from '../draft/check.ts';
import type { SectionTexts } from '../draft/section-texts.ts';

function fieldsOf(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-tekst]')];
}

export function setUpText(form: HTMLElement, changed: () => void): void {
  for (const field of fieldsOf(form)) {
    const area = inputOf<HTMLTextAreaElement>(field);
    const list = find<HTMLSelectElement>(field, '[data-bronkeuze]');
    nameField(field, textField(field.dataset.tekst ?? ''));
    find(field, '[data-invoegen]').addEventListener('click', () => {
      if (!list.value) {
        list.focus();
        return;
      }
      insertAtCursor(area, `<Bron id="${list.value}" />`);
      list.value = '';
      changed();
    });
  }
}

function insertAtCursor(area: HTMLTextAreaElement, text: string): void {
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.focus();
}

export function readText(form: HTMLElement): SectionTexts {
  return Object.fromEntries(
    fieldsOf(form).map((field) => [field.dataset.tekst ?? '', inputOf(field).value]),
  );
}

/** A heading that the form does not know stays with the text before it, for the reader to judge. */
export function writeText(form: HTMLElement, text: SectionTexts): void {
  const fields = fieldsOf(form);
  for (const field of fields) inputOf(field).value = text[field.dataset.tekst ?? ''] ?? '';
  for (const fold of form.querySelectorAll('details')) {
    if (fields.some((field) => fold.contains(field) && inputOf(field).value)) fold.open = true;
  }
}

/** Says how long a text is, against how long it may be. */
export function setUpCounters(
  form: HTMLElement,
  say: (length: number, min: number, max: number) => string,
): void {
  const show = (area: HTMLTextAreaElement) => {
    const counter = area.parentElement?.querySelector<HTMLElement>('[data-teller]');
    if (!counter) return;
    const { min = '0', max = '0' } = counter.dataset;
    counter.replaceChildren(
      make('span', '', say(area.value.trim().length, Number(min), Number(max))),
    );
  };
  const showAll = () => form.querySelectorAll('textarea').forEach(show);
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) show(target);
  });
  form.addEventListener('gevuld', showAll);
}
