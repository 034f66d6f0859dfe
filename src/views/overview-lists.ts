/** The long lists of lessons and of figures with their files, made once for a language. */
import { edition } from '../build/edition.ts';
import { figureList, figureOrders, figuresByKind } from '../domain/figure-list.ts';
import { lessonList } from '../domain/lesson-list.ts';
import { lessonsOf } from '../domain/lessons.ts';
import { loadCatalogue, oncePerContent } from '../domain/load.ts';
import { overviewFiles } from '../domain/overview-files.ts';
import type { Language } from '../i18n/language.ts';
import { overviewPagesFor } from '../i18n/nl-overview-pages.ts';
import { labelsFor } from '../i18n/nl.ts';

/** What is said around the sources of lessons and figures. */
export function toldTexts({ code }: Pick<Language, 'code'>) {
  return { ...labelsFor(code).initiative.voices, ...overviewPagesFor(code) };
}

/** Lessons of all initiatives with their list. */
export const loadLessons = oncePerContent(async (language) => {
  const catalogue = await loadCatalogue(language);
  const lessons = lessonsOf(catalogue.initiatives);
  const list = lessonList(lessons, catalogue.vocabularies, toldTexts(language));
  return { lessons, list, ...(await overviewFiles(list, catalogue)) };
});

/** The list of all figures. */
export const loadFigures = oncePerContent(async (language) => {
  const catalogue = await loadCatalogue(language);
  const { initiatives, vocabularies } = catalogue;
  const kinds = figuresByKind(initiatives, vocabularies);
  const list = figureList(kinds, {
    vocabularies,
    labels: labelsFor(language.code),
    texts: toldTexts(language),
    today: edition.day,
  });
  return { list, ...(await overviewFiles(list, catalogue, figureOrders(kinds))) };
});
