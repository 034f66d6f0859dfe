/** What is wrong, next to each field once it was left, and all together with links to the fields. */
import { capitalise } from '../i18n/format.ts';
import { find, make } from './dom.ts';
import { fieldOf, hasContent, own } from './fields.ts';
import { inputOf } from './controls.ts';
import type { FieldProblem } from '../draft/check.ts';
import type { Field } from '../draft/fields.ts';

/** A problem at the element that shows its field. */
export interface Fault {
  field: HTMLElement;
  message: string;
}

/**
 * In the order of the page.
 *
 * @param fields the fields of an initiative: some are typed in the question for another
 */
export function faultsOf(
  form: HTMLElement,
  problems: readonly FieldProblem[],
  fields: readonly Field[],
): Fault[] {
  const first = fieldOf(form, 'titel');
  const faults = problems.flatMap(({ veld, melding }) => {
    const typedWith = fields.find(({ name }) => name === veld.split('.')[0])?.typedWith;
    const field = fieldOf(form, typedWith ?? veld) ?? first;
    return field ? [{ field, message: melding }] : [];
  });
  return faults.sort((a, b) =>
    a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/**
 * @param left fields that were left; others are not judged yet
 * @param all everything is judged, also what is still empty
 */
export function showFaults(
  form: HTMLElement,
  faults: readonly Fault[],
  left: ReadonlySet<HTMLElement>,
  all: boolean,
): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-veld], [data-tekst]')) {
    if (field.dataset.soort === 'nummer') continue;
    const shown = all || (left.has(field) && isFilledIn(field));
    const messages = shown ? faults.filter((fault) => fault.field === field) : [];
    showFault(field, capitalise(messages.map(({ message }) => message).join('; ')));
  }
}

function isFilledIn(field: HTMLElement): boolean {
  return field.dataset.tekst ? inputOf(field).value.trim() !== '' : hasContent(field);
}

function showFault(field: HTMLElement, text: string): void {
  const place = own(field, '[data-fout]');
  if (place.textContent !== text) place.textContent = text;
  place.hidden = text === '';
  field.classList.toggle('is-fout', text !== '');
  const target = field.querySelector<HTMLElement>(
    ':scope > [data-invoer], :scope > * > [data-invoer]',
  );
  if (text) target?.setAttribute('aria-invalid', 'true');
  else target?.removeAttribute('aria-invalid');
}

/** A line for each problem, with the name of its field. */
export function drawSummary(place: HTMLElement, title: string, faults: readonly Fault[]): void {
  find(place, '[data-titel]').textContent = title;
  find(place, '[data-lijst]').replaceChildren(
    ...faults.map(({ field, message }) => {
      const link = make('a', 'nl-link', `${nameOf(field)}: ${message}`);
      link.href = `#${targetOf(field).id}`;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo(field);
      });
      const item = make('li');
      item.append(link);
      return item;
    }),
  );
}

/** `Organisatie 2, Rol` */
function nameOf(field: HTMLElement): string {
  const label = field.matches('[data-item]')
    ? ''
    : (own(field, '[data-label]').textContent ?? '').trim();
  const item = field.closest<HTMLElement>('[data-item]')?.ariaLabel ?? '';
  const group = field.parentElement?.closest<HTMLElement>("[data-soort='groep']");
  const above = group ? (own(group, '[data-label]').textContent ?? '').trim() : '';
  return [item, above, label.replace(/\?$/, '')].filter(Boolean).join(', ');
}

function targetOf(field: HTMLElement): HTMLElement {
  if (field.id) return field;
  return field.querySelector<HTMLElement>('[data-invoer]') ?? field;
}

/** Opens what is folded and brings the reader there. */
function goTo(field: HTMLElement): void {
  for (
    let fold = field.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  field.hidden = false;
  const target = field.matches("[data-soort='groepen']")
    ? find(field, '[data-toevoegen]')
    : (field.querySelector<HTMLElement>("[data-invoer], input:not([type='hidden']), button") ??
      field);
  target.focus();
  target.scrollIntoView({ block: 'center' });
}
