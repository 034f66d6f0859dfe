/** What the page says at the start: what it was filled in with, and what it did not understand. */
import { formatDate } from '../i18n/format.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Start } from './start.ts';

const MOST_IGNORED = 5;
const LONGEST_NAME = 60;

/** One text, empty when there is nothing to say. */
export function greetingOf(start: Start, t: ContributeLabels): string {
  const { origin, restored, prefilled, ignored, unknown } = start;
  return [
    ...(unknown ? [t.unknownEntry(unknown.slice(0, LONGEST_NAME))] : []),
    ...(restored ? [t.restored(formatDate(restored.saved.slice(0, 10)))] : []),
    ...(restored && restored.origin !== origin?.text ? [t.outdated] : []),
    ...(restored && prefilled ? [t.draftFirst] : []),
    ...(!restored && prefilled ? [t.prefilled] : []),
    ...(ignored.length > 0 ? [t.ignored(ignored.slice(0, MOST_IGNORED).join(', '))] : []),
  ].join(' ');
}
