/** What questions are read with: the words of the catalogue's own lists, made at build and small enough to load with the first question. */
import type { Vocabularies, VocabularyName, WordFamily } from '../schema/vocabulary.ts';
import { FACET_KEYS, vocabularyOf, type FacetKey } from './facets.ts';

/** A value of a facet: its id, its label, and the other words that mean it. */
type TableTerm = readonly [id: string, label: string, ...synonyms: string[]];

export interface QuestionTable {
  /** The values of each facet that is a vocabulary. */
  terms: Partial<Record<FacetKey, readonly TableTerm[]>>;
  /** Words that mean the same in a text, the usual one first. */
  families: readonly (readonly string[])[];
}

/** Facets whose values nobody means by their bare words: who asks for an employer looks for no kind of lead organisation. */
const ONLY_LABELS: readonly FacetKey[] = ['voor', 'trekker'];

/** Lists that are no facet: their words stand in texts, so that one of them finds the others. */
const IN_TEXTS: readonly VocabularyName[] = ['onderzoekssoorten', 'themas', 'trajectonderdelen'];

/** @param families from `content/begrippen/woordfamilies.yaml` */
export function questionTable(
  vocabularies: Vocabularies,
  families: readonly WordFamily[],
): QuestionTable {
  const terms: QuestionTable['terms'] = {};
  for (const key of FACET_KEYS) {
    const name = vocabularyOf(key);
    if (!name) continue;
    terms[key] = vocabularies[name].waarden
      .filter(({ vervangenDoor }) => !vervangenDoor)
      .map(({ id, label, synoniemen = [] }) => [
        id,
        label.nl,
        ...(ONLY_LABELS.includes(key) ? [] : synoniemen),
      ]);
  }
  const others = IN_TEXTS.flatMap((name) => vocabularies[name].waarden)
    .map(({ label, synoniemen = [] }) => [label.nl, ...synoniemen])
    .filter((family) => family.length > 1);
  return { terms, families: [...families, ...others] };
}
