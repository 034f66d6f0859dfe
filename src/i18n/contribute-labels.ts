/** The texts of the form, apart from the others: only its own page needs them. */
import { nlContribute, type ContributeLabels } from './nl-contribute.ts';

const LABELS: Record<string, ContributeLabels> = { nl: nlContribute };

/** The texts of the form in a language; Dutch where there is none. */
export function contributeLabelsFor(locale: string | undefined): ContributeLabels {
  return LABELS[locale ?? 'nl'] ?? nlContribute;
}
