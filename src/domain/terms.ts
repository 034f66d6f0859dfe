/** Values of vocabularies with their labels and their place in the tree. */
import type { Term, Vocabularies, VocabularyName } from '../schema/vocabulary.ts';
import { onceFor } from './once-for.ts';

/** Vocabularies that say what an initiative is: a guide is about their values, and visitors search and filter by them. */
export const CLASSES = [
  'doelgroepen',
  'interventies',
  'fasen',
  'leerroutes',
  'sectoren',
] as const satisfies readonly VocabularyName[];

/** The term with this id. @throws when the vocabulary has none: the reader lets no such id through */
export function termOf(vocabularies: Vocabularies, name: VocabularyName, id: string): Term {
  const term = vocabularies[name].waarden.find((one) => one.id === id);
  if (!term) throw new Error(`'${id}' staat niet in content/begrippen/${name}.yaml`);
  return term;
}

/** Ids with all their ancestors: choosing a child implies its parent. */
export function withAncestors(terms: readonly Term[], ids: readonly string[]): string[] {
  const parents = parentsIn(terms);
  const all = new Set<string>();
  for (const id of ids) {
    for (let at: string | undefined = id; at && !all.has(at); at = parents.get(at)) all.add(at);
  }
  return [...all];
}

const parentsIn = onceFor(
  (terms: readonly Term[]): ReadonlyMap<string, string | undefined> =>
    new Map(terms.map((term) => [term.id, term.ouder])),
);

/** The id that stands in the place of this one now: of a retired value the newest of its successors. */
export function currentOf(terms: readonly Term[], id: string): string {
  const seen = new Set<string>();
  for (let at = id; ;) {
    const next = terms.find((term) => term.id === at)?.vervangenDoor;
    if (!next || seen.has(at)) return at;
    seen.add(at);
    at = next;
  }
}

/** The terms directly below this one. */
export function termsBelow(terms: readonly Term[], id: string): Term[] {
  return terms.filter((term) => term.ouder === id);
}
