/** What the parts of the form share. */
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Labels } from '../i18n/nl.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { FormContext } from './form-data.ts';

export interface SourceName {
  id: string;
  titel: string;
}

export interface FormEnvironment {
  t: ContributeLabels;
  labels: Labels;
  context: FormContext;
  places: PlaceChoice[];
  /** The sources as they stand in the form now. */
  sources(): SourceName[];
  /** How often a source is cited, in fields and text. */
  usesOf(id: string): number;
  /** Something changed that the browser itself does not report. */
  changed(): void;
  /** Says what happened to who cannot see it. */
  announce(text: string): void;
}
