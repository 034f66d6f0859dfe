/** All lessons as a list to narrow and to page through, and each by itself, as a list of requirements has it. */
import type { Vocabularies } from '../schema/vocabulary.ts';
import {
  hashOf,
  lessonsByTheme,
  speakersIn,
  toldBy,
  type LessonKind,
  type ToldLesson,
  type ToldPiece,
  type ToldTexts,
} from './lessons.ts';
import type { LongList } from './long-list.ts';
import { pathsFor } from './paths.ts';
import { termOf } from './terms.ts';

/** The name in addresses of the initiative that a lesson was told of. */
export function initiativeOfLesson(id: string): string {
  return id.replace(/\.\d+$/, '');
}

/** What a list shows of a lesson. */
export interface LessonLine {
  /** Of the lesson: `<slug>.<number>`. */
  id: string;
  text: string;
  /** Of the initiative. */
  title: string;
  told: readonly ToldPiece[];
}

/** The names of the kinds, beside what is said around sources. */
type LessonTexts = ToldTexts & { kinds: Readonly<Record<LessonKind, string>> };

/** All lessons by theme, and within a theme by kind, in the order of `lessonsByTheme`. */
export function lessonList(
  lessons: readonly ToldLesson[],
  vocabularies: Vocabularies,
  texts: LessonTexts,
): LongList<LessonLine> {
  const themes = lessonsByTheme(lessons, vocabularies);
  return {
    groupFacet: 'thema',
    kindFacet: 'soort',
    groups: themes.map(({ theme: { id, name } }) => ({ id, name })),
    kinds: texts.kinds,
    items: themes.flatMap(({ kinds }) =>
      kinds.flatMap(({ lessons: own }) =>
        own.map(({ id, initiative, theme, kind, text, sources }) => ({
          group: theme,
          kind,
          initiative,
          values: { thema: [theme], soort: [kind], wie: speakersIn(sources) },
          line: {
            id,
            text,
            title: initiative.data.titel,
            told: toldBy(initiative, sources, texts),
          },
        })),
      ),
    ),
  };
}

// One by one.

/** A lesson by itself, with the full sources: as a list of requirements has it. */
export interface LessonInFull {
  /** Name of its theme. */
  theme: string;
  /** `Wat tegenzat`. */
  kind: string;
  text: string;
  initiative: { title: string; href: string };
  /** `volgens de uitvoerder, Figulus Welzijn, 2019`, in pieces: those with an address are a source. */
  told: readonly ToldPiece[];
}

/** So many files hold the lessons one by one, however many there are: at 5,000 initiatives each is some 7 kB over the line. */
const FILES_IN_FULL = 256;

/**
 * Name without `.json` of the file that has the lessons of an initiative in full. It is the same in every build, as ids of lessons are:
 * a list of requirements that somebody kept is read with it.
 */
export function fileInFull(slug: string): string {
  return `bronnen/${hashOf(slug) % FILES_IN_FULL}`;
}

/** All those files, by name: what is in them by the id of the lesson. One may be empty. */
export function lessonsInFull(
  lessons: readonly ToldLesson[],
  vocabularies: Vocabularies,
  texts: LessonTexts,
): Map<string, Record<string, LessonInFull>> {
  const files = new Map<string, Record<string, LessonInFull>>(
    Array.from({ length: FILES_IN_FULL }, (_, number) => [`bronnen/${number}`, {}]),
  );
  for (const { id, initiative, theme, kind, text, sources } of lessons) {
    const { slug, data } = initiative;
    const file = files.get(fileInFull(slug));
    if (!file) continue;
    file[id] = {
      theme: termOf(vocabularies, 'themas', theme).name,
      kind: texts.kinds[kind],
      text,
      initiative: { title: data.titel, href: pathsFor(texts.language).initiative(slug) },
      told: toldBy(initiative, sources, texts, true),
    };
  }
  return files;
}
