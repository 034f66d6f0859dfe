import { nlSelection, type SelectionLabels } from './nl-selection.ts';

const LABELS: Record<string, SelectionLabels> = { nl: nlSelection };

/** The texts of the selection in a language; Dutch where there is none. */
export function selectionLabelsFor(locale: string | undefined): SelectionLabels {
  return LABELS[locale ?? 'nl'] ?? nlSelection;
}
