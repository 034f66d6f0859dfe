import { nl, type Labels } from './nl.ts';

const LABELS: Record<string, Labels> = { nl };

/** The texts of the site in a language; Dutch where there is none. */
export function labelsFor(locale: string | undefined): Labels {
  return LABELS[locale ?? 'nl'] ?? nl;
}
