/** Which initiatives a guide or a change of law is about. */
import type { ReadGuide as GuideFile } from '../reader/index.ts';
import { blocksOf, headingsOf, linksOf } from '../reader/tree.ts';
import type { Language } from '../i18n/language.ts';
import type { Topics, LawChange } from '../schema/guide.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { newestOf, newestSource, type Initiative } from './initiative.ts';
import { paths, pathsFor } from './paths.ts';
import { CLASSES, withAncestors } from './terms.ts';

/** A guide as its page shows it; its text is compiled by Astro. */
export interface Guide {
  slug: string;
  data: GuideFile['data'];
  /** Headings of level 2, for the table of contents; `id` is the name by which others link to it. */
  headings: readonly { id: string; title: string }[];
  /** Its text as it is searched, a piece for each paragraph. */
  texts: readonly string[];
  /** Addresses on this site that its text leads to. */
  links: readonly string[];
}

/** By title, as a Dutch reader would look it up. */
export function byGuideTitle(a: Pick<Guide, 'data'>, b: Pick<Guide, 'data'>): number {
  return a.data.titel.localeCompare(b.data.titel, 'nl');
}

/** A guide of the reader as pages, table of contents and search use it. */
export function toGuide({ slug, data, nodes }: GuideFile): Guide {
  const headings = headingsOf(nodes)
    .filter(({ level }) => level === 2)
    .map(({ id, title }) => ({ id, title }));
  const links = linksOf(nodes).map(({ href }) => href.replace(/#.*$/, ''));
  return { slug, data, headings, texts: blocksOf(nodes).map(({ text }) => text), links };
}

/** The examples of a guide: those that its text names, and those that only go with its topic. */
export function examplesOf<T extends Pick<Initiative, 'slug'>>(
  { data, links }: Pick<Guide, 'data' | 'links'>,
  initiatives: readonly T[],
): { named: T[]; others: T[] } {
  const examples = data.voorbeelden.flatMap((slug) =>
    initiatives.filter((initiative) => initiative.slug === slug),
  );
  const isNamed = ({ slug }: T) => links.includes(paths.initiative(slug));
  return {
    named: examples.filter(isNamed),
    others: examples.filter((example) => !isNamed(example)),
  };
}

/** Approaches that are about one person and what to do next. */
const OF_ONE_PERSON = ['klantmanager', 'intake', 'begeleiding'];
/** Who makes a plan with a person. */
const PLANNERS = ['gemeenten', 'maatschappelijke-organisaties'];

/**
 * Pages of the site on which a reader does what a guide is about: the plan of one person, and, from a guide for employers
 * alone, who helps them, with the sector filled in where the guide is about one.
 */
export function toolsOf(
  { data: { voor, onderwerpen } }: Pick<Guide, 'data'>,
  language?: Language,
): { tool: 'plan' | 'employers'; href: string }[] {
  const paths = pathsFor(language);
  const { interventies = [], sectoren = [] } = onderwerpen;
  const isOfOnePerson = interventies.some((id) => OF_ONE_PERSON.includes(id));
  const [sector, ...more] = sectoren;
  return [
    ...(isOfOnePerson && voor.some((id) => PLANNERS.includes(id))
      ? [{ tool: 'plan' as const, href: paths.plan }]
      : []),
    ...(voor.every((id) => id === 'werkgevers')
      ? [
          {
            tool: 'employers' as const,
            href: sector && more.length === 0 ? paths.employersIn(sector) : paths.employers,
          },
        ]
      : []),
  ];
}

/** How many of the topics an initiative has; a topic counts for its children too. */
function sharedTopics(
  { data }: Pick<Initiative, 'data'>,
  topics: Topics,
  vocabularies: Vocabularies,
): number {
  return CLASSES.reduce((sum, name) => {
    const mine = withAncestors(vocabularies[name].waarden, data[name] ?? []);
    return sum + (topics[name] ?? []).filter((id) => mine.includes(id)).length;
  }, 0);
}

/** Whether an initiative has something of every list that is given. */
function hasEach(
  initiative: Pick<Initiative, 'data'>,
  topics: Topics,
  vocabularies: Vocabularies,
): boolean {
  const given = CLASSES.filter((name) => topics[name]?.length);
  return given.every(
    (name) => sharedTopics(initiative, { [name]: topics[name] }, vocabularies) > 0,
  );
}

/** Guides for an initiative: those that show it as an example, then those that share most topics. */
export function guidesFor(
  initiative: Initiative,
  guides: readonly Guide[],
  vocabularies: Vocabularies,
  most: number,
): Guide[] {
  return guides
    .map((guide) => ({
      guide,
      score:
        sharedTopics(initiative, guide.data.onderwerpen, vocabularies) +
        (guide.data.voorbeelden.includes(initiative.slug) ? 100 : 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ guide }) => guide);
}

/** The newest moment that an initiative tells of: of a source, a figure, or a sign that it works. */
export function newestMoment(initiative: Pick<Initiative, 'data'>): string | undefined {
  const { resultaten = [], laatsteTeken } = initiative.data;
  return newestOf([
    newestSource(initiative),
    laatsteTeken?.datum,
    ...resultaten.map(({ peildatum }) => peildatum),
  ]);
}

/**
 * Changes of law that the sources of an initiative cannot know of. Without a dated source nothing is said.
 * A year alone (`2022`) may be from after a change in that year: then nothing is said either.
 */
export function changesSince(
  initiative: Pick<Initiative, 'data'>,
  changes: readonly LawChange[],
  vocabularies: Vocabularies,
): LawChange[] {
  const newest = newestMoment(initiative);
  if (!newest) return [];
  return changes.filter(
    ({ datum, raakt }) =>
      newest < datum.slice(0, newest.length) &&
      raakt.some((topics) => hasEach(initiative, topics, vocabularies)),
  );
}
