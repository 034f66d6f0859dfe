import { nlFind, type FindLabels } from './nl-find.ts';

const LABELS: Record<string, FindLabels> = { nl: nlFind };

/** The texts of the find page in a language; Dutch where there is none. */
export function findLabelsFor(locale: string | undefined): FindLabels {
  return LABELS[locale ?? 'nl'] ?? nlFind;
}
