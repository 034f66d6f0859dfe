/** Which pages the site has, and which places on them: links in texts are held against these. */
import type { SitePages } from '../reader/between-files.ts';
import type { Content } from '../reader/catalogue-fs.ts';
import type { Entry, ReadGuide } from '../reader/index.ts';
import { printable, suggestion } from '../reader/problems.ts';
import { headingsOf } from '../reader/tree.ts';
import { slugify } from '../reader/words.ts';
import { municipalitySlug, routes } from './paths.ts';

/** Places on pages that people link to, beside those that a text makes itself. */
const PLACES_ON_PAGES: Record<string, readonly string[]> = {
  [routes.lessons]: ['lijst', 'eisen'],
  [routes.figures]: ['beloofd', 'lijst'],
  [routes.gaps]: ['aanpak', 'fijner', 'regio'],
  [routes.about]: ['bronnen', 'bewijskracht', 'plaats', 'meedoen', 'gebruik'],
  [routes.openData]: ['downloaden', 'licentie', 'adressen', 'versies', 'gebruik', 'velden'],
};
/** Pages of which there is one. */
const OWN_PAGES = [
  'home',
  'find',
  'all',
  'contribute',
  'tip',
  'about',
  'accessibility',
  'privacy',
  'guides',
  'municipalities',
  'employers',
  'plan',
  'embed',
  'selection',
  'timeline',
  'lessons',
  'figures',
  'gaps',
  'openData',
  'conceptLists',
] as const;
const ON_INITIATIVES = ['resultaten', 'onderzoek'];

/** The pages that a catalogue makes, for links in its texts to be held against. */
export function sitePages({ entries, guides, vocabularies, places }: Content): SitePages {
  const pages = new Map<string, readonly string[]>();
  const sources = ({ data }: Entry | ReadGuide) =>
    data.bronnen.map((_, index) => `bron-${index + 1}`);
  for (const path of OWN_PAGES) {
    pages.set(routes[path], PLACES_ON_PAGES[routes[path]] ?? []);
  }
  for (const [page, pageOf, groups] of longLists(entries)) {
    pages.set(page, [...(PLACES_ON_PAGES[page] ?? []), ...groups]);
    for (const group of groups) pages.set(pageOf(group), []);
  }
  for (const entry of entries)
    pages.set(routes.initiative(entry.slug), [...ON_INITIATIVES, ...sources(entry)]);
  for (const guide of guides) {
    const headings = headingsOf(guide.nodes).map(({ id }) => id);
    pages.set(routes.guide(guide.slug), [...headings, ...sources(guide)]);
  }
  for (const { id } of vocabularies.doelgroepen.waarden) pages.set(routes.targetGroup(id), []);
  for (const { id } of vocabularies.interventies.waarden) pages.set(routes.intervention(id), []);
  for (const { id } of vocabularies.sectoren.waarden) pages.set(routes.sector(id), []);
  for (const { code } of places.municipalities)
    pages.set(routes.municipality(municipalitySlug(code, places)), []);
  for (const { naam } of places.regions) pages.set(routes.region(slugify(naam)), []);
  for (const { naam } of places.provinces) pages.set(routes.province(slugify(naam)), []);
  return {
    faultOf(path, fragment) {
      const known = pages.get(path);
      if (!known)
        return `leidt naar een pagina die niet bestaat.${suggestion(path, [...pages.keys()])}`;
      return fragment === '' || known.includes(fragment)
        ? undefined
        : `leidt naar een plek ('${printable(fragment)}') die niet op die pagina staat.${suggestion(fragment, known)}`;
    },
  };
}

/** The pages of lessons and figures, and their groups that have any: each has a place on them and a page of its own. */
function longLists(entries: readonly Entry[]) {
  const themes = entries.flatMap(({ data }) => (data.lessen ?? []).map(({ thema }) => thema));
  const kinds = entries.flatMap(({ data }) => (data.resultaten ?? []).map(({ soort }) => soort));
  return [
    [routes.lessons, routes.lessonsOf, new Set(themes)],
    [routes.figures, routes.figuresOf, new Set(kinds)],
  ] as const;
}
