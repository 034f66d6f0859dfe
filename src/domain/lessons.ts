/** Every lesson of the catalogue, with who tells it: to put those of many initiatives beside one another. */
import type { Language } from '../i18n/language.ts';
import type { Labels } from '../i18n/nl.ts';
import { fold } from '../reader/words.ts';
import type { Source } from '../schema/source.ts';
import type { Term, Vocabularies } from '../schema/vocabulary.ts';
import { newestFirst, newestOf, type Initiative } from './initiative.ts';
import { pathsFor } from './paths.ts';

/** Kinds of lessons: ids of the vocabulary `lessoorten`. */
export const LESSON_KINDS = ['succesfactor', 'knelpunt', 'voorwaarde'] as const;
export type LessonKind = (typeof LESSON_KINDS)[number];

/** One lesson, with the initiative that it was told of. */
export interface ToldLesson {
  /** `<slug>.<number>`: the name of the lesson in addresses. */
  id: string;
  initiative: Initiative;
  kind: LessonKind;
  /** Id of the vocabulary `themas`. */
  theme: string;
  text: string;
  sources: readonly Source[];
}

/** The sources that a statement of an initiative names, in the order in which it does. */
export function sourcesOf(ids: readonly string[], { data }: Pick<Initiative, 'data'>): Source[] {
  return ids.flatMap((id) => data.bronnen.filter((source) => source.id === id));
}

/** All lessons, in the order of the initiatives and of their files. */
export function lessonsOf(initiatives: readonly Initiative[]): ToldLesson[] {
  return initiatives.flatMap((initiative) => {
    const { lessen = [] } = initiative.data;
    const numbers = lessonNumbers(lessen.map(({ tekst }) => tekst));
    return lessen.map(({ soort, thema, tekst, bronnen: ids }, index) => ({
      id: `${initiative.slug}.${numbers[index]}`,
      initiative,
      kind: soort as LessonKind,
      theme: thema,
      text: tekst,
      sources: sourcesOf(ids, initiative),
    }));
  });
}

/**
 * A number of four digits for each lesson of an initiative, made from its words: a lesson that is added or moved changes no
 * other's, and one that now says something else has another number. Signs and accents do not count.
 */
export function lessonNumbers(texts: readonly string[]): number[] {
  const taken = new Set<number>();
  return texts.map((text) => {
    let number = lessonNumber(text);
    while (taken.has(number)) number = number === 9999 ? 1000 : number + 1;
    taken.add(number);
    return number;
  });
}

/** The number that a lesson has by its words alone, 1000 to 9999. */
function lessonNumber(text: string): number {
  return 1000 + (hashOf(fold(text).replace(/[^a-z0-9]+/g, '')) % 9000);
}

/** FNV-1a, of 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

/** A part of `volgens de uitvoerder, Figulus Welzijn, 2019`: one with an address is a source. */
export interface ToldPiece {
  text: string;
  /** The source itself, or where the page of the initiative names it. */
  href?: string;
  /** Of the source. */
  title?: string;
}

/** What is said around the sources. */
export type ToldTexts = Pick<Labels['initiative']['voices'], 'own' | 'research'> &
  Record<'according' | 'and', string> & { language: Language };

/**
 * Who says so, in pieces.
 *
 * @param isFull with the title and the own address of each source, where it may be shown; else with the way to the source in the
 * list of its initiative
 */
export function toldBy(
  { slug, data }: Initiative,
  sources: readonly Source[],
  { according, and, own, research, language }: ToldTexts,
  isFull = false,
): ToldPiece[] {
  const voices: Record<string, string> = { eigen: `${own}, `, onderzoek: `${research}, ` };
  return sources.flatMap((source, index) => {
    const { soort = '', datum, uitgever, titel, url, adresTonen } = source;
    const inList = `${pathsFor(language).initiative(slug)}#bron-${data.bronnen.indexOf(source) + 1}`;
    // What is listed has commas of its own, so that these cannot part it.
    const link = index === 0 ? according : index < sources.length - 1 ? ';' : ` ${and}`;
    const before = `${link} ${voices[soort] ?? ''}`;
    const text = datum ? `${uitgever}, ${language.formatDate(datum)}` : uitgever;
    const address = isFull && url && adresTonen !== false ? url : inList;
    return [{ text: before }, { text, href: address, ...(isFull ? { title: titel } : {}) }];
  });
}

/** Who speaks in a lesson or figure: ids of the vocabulary `bronsoorten`, each once. */
export function speakersIn(sources: readonly Source[]): string[] {
  return [...new Set(sources.map(({ soort }) => soort ?? 'overig'))];
}

/** The lessons of a theme, by kind; kinds without any are left out. */
export interface ThemeLessons {
  theme: Term;
  kinds: readonly { kind: LessonKind; lessons: readonly ToldLesson[] }[];
  total: number;
}

/**
 * Themes in the order of the vocabulary; those that nothing is told of are left out. Of each kind first what research says, then what
 * was said last; what has no date comes at the end.
 */
export function lessonsByTheme(
  lessons: readonly ToldLesson[],
  { themas }: Pick<Vocabularies, 'themas'>,
): ThemeLessons[] {
  return themas.waarden
    .map((theme) => {
      const own = lessons.filter((lesson) => lesson.theme === theme.id).sort(byWeight);
      const kinds = LESSON_KINDS.map((kind) => ({
        kind,
        lessons: own.filter((lesson) => lesson.kind === kind),
      }));
      return {
        theme,
        kinds: kinds.filter((one) => one.lessons.length > 0),
        total: own.length,
      };
    })
    .filter(({ total }) => total > 0);
}

function byWeight({ sources: a }: ToldLesson, { sources: b }: ToldLesson): number {
  const lastOf = (sources: readonly Source[]) => newestOf(sources.map(({ datum }) => datum));
  return Number(isResearched(b)) - Number(isResearched(a)) || newestFirst(lastOf(a), lastOf(b));
}

function isResearched(sources: readonly Source[]): boolean {
  return speakersIn(sources).includes('onderzoek');
}

/** How many initiatives tell something of a theme; one that tells it three times counts once. */
export interface ThemeCount {
  theme: Term;
  initiatives: Record<LessonKind, number>;
  /** Of those with an obstacle: how many have it from research. */
  researched: number;
}

/** The theme that most initiatives met an obstacle in comes first; equals by name. */
export function themeCounts(
  lessons: readonly ToldLesson[],
  vocabularies: Pick<Vocabularies, 'themas'>,
): ThemeCount[] {
  return lessonsByTheme(lessons, vocabularies)
    .map(({ theme, kinds }) => {
      const of = (kind: LessonKind) => kinds.find((one) => one.kind === kind)?.lessons ?? [];
      return {
        theme,
        initiatives: {
          succesfactor: initiativesIn(of('succesfactor')),
          knelpunt: initiativesIn(of('knelpunt')),
          voorwaarde: initiativesIn(of('voorwaarde')),
        },
        researched: initiativesIn(of('knelpunt').filter(({ sources }) => isResearched(sources))),
      };
    })
    .sort(
      (a, b) =>
        b.initiatives.knelpunt - a.initiatives.knelpunt ||
        a.theme.name.localeCompare(b.theme.name, 'nl'),
    );
}

/** From how many initiatives these lessons come. */
export function initiativesIn(lessons: readonly ToldLesson[]): number {
  return new Set(lessons.map(({ initiative }) => initiative)).size;
}
