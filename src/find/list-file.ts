/** The list that was found as a file for Excel; loaded when it is asked for. */
import type { Card } from '../domain/cards.ts';
import { cardsCsv } from '../domain/csv.ts';
import type { FindLabels } from '../i18n/nl-find.ts';
import { selectionLabelsFor } from '../i18n/nl-selection.ts';
import { saveFile } from '../ui/save-file.ts';

/**
 * Has the browser save a list as CSV.
 *
 * @param publishers address of a page to who published its sources
 */
export function saveList(
  cards: readonly Card[],
  publishers: Readonly<Record<string, string>>,
  labels: Pick<FindLabels, 'card' | 'find'>,
): void {
  const texts = selectionLabelsFor(document.documentElement.lang);
  const today = new Date().toISOString().slice(0, 10);
  const content = cardsCsv(cards, publishers, location.origin, texts, labels);
  saveFile(`${labels.find.listFile}-${today}.csv`, content, 'text/csv');
}
