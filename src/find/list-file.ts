/** The list that was found as a file for Excel; loaded when it is asked for. */
import type { Card } from '../domain/cards.ts';
import { cardsCsv } from '../domain/csv.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import { selectionLabelsFor } from '../i18n/nl-selection.ts';
import { saveFile, today } from '../ui/browser.ts';

/**
 * Has the browser save a list as CSV, with the words of the selection, which are loaded when they are needed.
 *
 * @param publishers address of a page to who published its sources
 * @throws when those words cannot be loaded
 */
export async function saveList(
  cards: readonly Card[],
  publishers: Readonly<Record<string, string>>,
  labels: Pick<FindLabels, 'card' | 'find'>,
): Promise<void> {
  const { lang } = document.documentElement;
  if (lang === 'en') await import('../i18n/en-selection.ts');
  const texts = selectionLabelsFor(lang);
  const content = cardsCsv(cards, publishers, location.origin, texts, labels);
  saveFile(`${labels.find.listFile}-${today()}.csv`, content, 'text/csv');
}
