/** What the visitor typed with a selection: notes, and title and place of the dossier. Kept in the browser, apart from it. */
import { kept, type Kept } from './kept.ts';

const EXTRAS_KEY = 'selectie:dossier';

export interface Extras {
  /** By slug. */
  notes: Readonly<Record<string, string>>;
  /** Of the dossier. */
  title: string;
  place: string;
}

export const NO_EXTRAS: Extras = { notes: {}, title: '', place: '' };

/** @param storage the browser's storage: there may be none, or it may be full */
export function keptExtras(storage: () => Storage): Kept<Extras> {
  return kept(storage, EXTRAS_KEY, (value) => {
    if (typeof value !== 'object' || value === null) return NO_EXTRAS;
    const { notes, title, place } = value as Record<string, unknown>;
    const known = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
    return {
      notes: Object.fromEntries(known.filter(([, note]) => typeof note === 'string' && note)),
      title: typeof title === 'string' ? title : '',
      place: typeof place === 'string' ? place : '',
    };
  });
}

/** The notes with another one for an initiative; an empty one takes it away. */
export function withNote(
  notes: Extras['notes'],
  slug: string,
  note: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(notes).filter(([name]) => name !== slug);
  return Object.fromEntries(note ? [...others, [slug, note]] : others);
}
