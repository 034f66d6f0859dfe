/** What all parts of the form share, so that it need not be handed on through each of them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { Field } from '../draft/fields.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Labels } from '../i18n/nl.ts';
import type { PickOption } from '../ui/form-inputs.tsx';
import type { FormAction, FormState } from './form-state.ts';

export interface FormTools {
  /** Texts of the form. */
  t: ContributeLabels;
  /** Texts of the site. */
  labels: Labels;
  /** The fields of an initiative. */
  fields: readonly Field[];
  state: FormState;
  /** What is shown beside each field, by its path. */
  faults: ReadonlyMap<string, string>;
  /** Sources of the draft, by their numbers. */
  sources: readonly PickOption[];
  /** Initiatives of the catalogue. */
  initiatives: readonly PickOption[];
  /** Every place that can be chosen. */
  places: readonly PlaceChoice[];
  change: (action: FormAction) => void;
  /** Says what happened to who cannot see it. */
  announce: (text: string) => void;
}

export const FormContext = createContext<FormTools | undefined>(undefined);

/** @throws outside the form */
export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (!tools) throw new Error('outside the form');
  return tools;
}
