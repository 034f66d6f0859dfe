/** The catalogue in another language: titles, summaries and the names of values. What entries and guides tell stays as it was written. */
import type { Language } from '../i18n/language.ts';
import type { LawChange } from '../schema/guide.ts';
import {
  VOCABULARY_NAMES,
  type Term,
  type Vocabularies,
  type WordFamily,
} from '../schema/vocabulary.ts';
import { byGuideTitle, type Guide } from './guides-and-law.ts';
import { byTitle, type Initiative } from './initiative.ts';

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

/**
 * Something with the texts that it has in a language, where it has any; all that follows from it is shared.
 *
 * @param data as its file has it, with its English texts under `en`
 */
function textsIn<T extends { en?: object | undefined }>(data: T, { code }: Language): T {
  return code === 'en' && data.en ? { ...data, ...data.en } : data;
}

/** The catalogue in a language: titles, summaries and names. */
export function catalogueIn<T extends CatalogueTexts>(catalogue: T, language: Language): T {
  if (language.contentLang === undefined) return catalogue;
  const within = <D extends { data: { en?: object | undefined } }>(one: D): D => ({
    ...one,
    data: textsIn(one.data, language),
  });
  return {
    ...catalogue,
    initiatives: catalogue.initiatives.map(within).sort(byTitle),
    guides: catalogue.guides.map(within).sort(byGuideTitle),
    lawChanges: catalogue.lawChanges.map((change) => textsIn(change, language)),
    vocabularies: vocabulariesIn(catalogue.vocabularies, language),
    // Words of Dutch texts.
    wordFamilies: [],
  };
}

interface CatalogueTexts {
  initiatives: readonly Initiative[];
  guides: readonly Guide[];
  lawChanges: readonly LawChange[];
  vocabularies: Vocabularies;
  wordFamilies: readonly WordFamily[];
}
