/** The catalogue in another language: titles, summaries and the names of values. What entries and guides tell stays as it was written. */
import type { Language } from '../i18n/language.ts';
import { VOCABULARY_NAMES, type Term, type Vocabularies } from '../schema/vocabulary.ts';
import type { Initiative } from './initiative.ts';

/** The lists with the names and definitions that their values have in a language. */
export function vocabulariesIn(vocabularies: Vocabularies, { code }: Language): Vocabularies {
  if (code !== 'en') return vocabularies;
  const named = (term: Term): Term => ({
    ...term,
    name: term.label.en,
    definitie: term.en?.definitie ?? term.definitie,
    synoniemen: term.en?.synoniemen ?? [],
  });
  const lists = { ...vocabularies };
  for (const name of VOCABULARY_NAMES) {
    lists[name] = { ...lists[name], waarden: lists[name].waarden.map(named) };
  }
  return lists;
}

/** An initiative with the title and summary that it has in a language; all that follows from it is shared. */
export function initiativeIn(initiative: Initiative, { code }: Language): Initiative {
  const { data } = initiative;
  return code === 'en' && data.en ? { ...initiative, data: { ...data, ...data.en } } : initiative;
}
