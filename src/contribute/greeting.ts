/** What the page says at the start: what it was filled in with, and what it did not understand. */
import { formatDate } from '../i18n/format.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import { find } from './dom.ts';
import type { Start } from './start.ts';

const MOST_IGNORED = 5;

/** @param title of the entry that is corrected */
export function greet(root: HTMLElement, start: Start, title: string, t: ContributeLabels): void {
  const { origin, restored, prefilled, ignored, unknown } = start;
  if (origin) {
    find(root, '[data-kop]').textContent = t.correctTitle(title);
    find(root, '[data-inleiding]').textContent = t.correctIntro;
    find(root, '[data-hoelang]').hidden = true;
  }
  const said = [
    ...(unknown ? [t.unknownEntry(unknown.slice(0, 60))] : []),
    ...(restored ? [t.restored(formatDate(restored.saved.slice(0, 10)))] : []),
    ...(restored && restored.origin !== origin?.text ? [t.outdated] : []),
    ...(restored && prefilled ? [t.draftFirst] : []),
    ...(!restored && prefilled ? [t.prefilled] : []),
    ...(ignored.length ? [t.ignored(ignored.slice(0, MOST_IGNORED).join(', '))] : []),
  ];
  if (said.length) notify(root, said.join(' '));
  find(root, '[data-weggooien]').hidden = !restored;
}

export function notify(root: HTMLElement, text: string): void {
  const place = find(root, '[data-melding]');
  place.hidden = false;
  place.textContent = text;
}
