/** Which pages the site has, and which places on them: links in texts are held against these. */
import type { SitePages } from '../reader/between-files.ts';
import type { Content } from '../reader/catalogue-fs.ts';
import type { Entry, Guide } from '../reader/index.ts';
import { printable, suggestion } from '../reader/problems.ts';
import { tagOf, textOf } from '../reader/tree.ts';
import { slugify } from '../reader/words.ts';
import { paths } from './paths.ts';

/** Places on pages that people link to, beside those that a text makes itself. */
const PLACES_ON_PAGES: Record<string, readonly string[]> = {
  '/over/': ['bronnen', 'bewijskracht', 'plaats', 'meedoen', 'gebruik'],
};
const ON_INITIATIVES = ['resultaten', 'onderzoek'];

/** The pages that a catalogue makes, for links in its texts to be held against. */
export function sitePages({ entries, guides, vocabularies, places }: Content): SitePages {
  const pages = new Map<string, readonly string[]>();
  const sources = ({ data }: Entry | Guide) => data.bronnen.map((_, index) => `bron-${index + 1}`);
  for (const path of [
    'home',
    'find',
    'all',
    'contribute',
    'about',
    'guides',
    'selection',
  ] as const) {
    pages.set(paths[path], PLACES_ON_PAGES[paths[path]] ?? []);
  }
  for (const entry of entries)
    pages.set(paths.initiative(entry.slug), [...ON_INITIATIVES, ...sources(entry)]);
  for (const guide of guides) {
    const headings = guide.nodes.filter((node) => tagOf(node) === 'h2');
    const names = headings.map((node) => slugify(textOf(node)));
    pages.set(paths.guide(guide.slug), [...names, ...sources(guide)]);
  }
  for (const { id } of vocabularies.doelgroepen.waarden) pages.set(paths.targetGroup(id), []);
  for (const { id } of vocabularies.interventies.waarden) pages.set(paths.intervention(id), []);
  for (const { naam } of places.regions) pages.set(paths.region(slugify(naam)), []);
  for (const { naam } of places.provinces) pages.set(paths.province(slugify(naam)), []);
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
