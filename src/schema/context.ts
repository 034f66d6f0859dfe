/** What the schema of an entry must know of the rest of the catalogue, handed in so that build, command line and form share it. */
import type { Vocabularies } from './vocabulary.ts';

/** What a typed place name can turn out to be. */
export type PlaceMatch =
  | { kind: 'found'; code: string }
  | { kind: 'ambiguous'; candidates: readonly string[] }
  | { kind: 'unknown'; nearest: readonly string[] };

/** Looks up places by official name, alias or name of before a merger. */
export interface PlaceNames {
  municipality(name: string): PlaceMatch;
  region(name: string): PlaceMatch;
  province(name: string): PlaceMatch;
}

export interface SchemaContext {
  vocabularies: Vocabularies;
  places: PlaceNames;
  /** Today as `YYYY-MM-DD`: nothing can have been checked or published after it. */
  today: string;
}
