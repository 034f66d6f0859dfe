/** What all parts of the form share, so that it need not be handed on through each of them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { Double } from '../draft/doubles.ts';
import type { Field } from '../draft/fields.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Labels } from '../i18n/nl.ts';
import type { PickOption } from '../ui/form-inputs.tsx';
import type { Fault, FormAction, FormState } from './form-state.ts';

/** The parts of the form wait for each other to be drawn. */
export interface Turns {
  /** Gives back to a part what the build drew of it. */
  restore: (part: Element) => void;
  /** Has a part drawn at its turn. */
  queue: (draw: () => void) => void;
}

/** What any part of the form can ask and do. */
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
  /** All that is wrong, also what is not shown yet, in the order of the page. */
  wrong: readonly Fault[];
  /** Initiatives of the catalogue that may be the same one. */
  doubles: readonly Double[];
  /** Sources of the draft, by their numbers. */
  sources: readonly PickOption[];
  /** Initiatives of the catalogue. */
  initiatives: readonly PickOption[];
  /** Every place that can be chosen. */
  places: readonly PlaceChoice[];
  /** Whether the text can be judged yet. */
  reader: 'none' | 'loading' | 'ready' | 'failed';
  /** Judges now, and with the text if that can be read at all. */
  judge: () => Promise<void>;
  change: (action: FormAction) => void;
  /** Says what happened to who cannot see it. */
  announce: (text: string) => void;
  /** In a browser; the build draws all at once. */
  turns?: Turns | undefined;
}

/** Hands them on: `useForm` gives them. */
export const FormContext = createContext<FormTools | undefined>(undefined);

/**
 * The tools of the form around a component.
 *
 * @throws outside the form
 */
export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (!tools) throw new Error('outside the form');
  return tools;
}
