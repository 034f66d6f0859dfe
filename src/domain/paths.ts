/** Every address of the site, in one place. All end in a slash. */
import { slugify } from '../reader/words.ts';
import type { Places } from '../reader/places.ts';
import { repository } from '../site.ts';

/** The longest name that a file of the catalogue may have. */
const LONGEST_SLUG = 80;

/** The name in the address that a title gives; empty for what is no title. */
export function slugForTitle(title: unknown): string {
  return slugify(typeof title === 'string' ? title : '')
    .slice(0, LONGEST_SLUG)
    .replace(/-$/, '');
}

export const paths = {
  home: '/',
  find: '/initiatieven/',
  all: '/alle-initiatieven/',
  findFiles: '/zoekindex/',
  findVersion: '/zoekindex/versie.json',
  searchEngine: '/pagefind/',
  contribute: '/bijdragen/',
  about: '/over/',
  guides: '/kennis/',
  municipalities: '/gemeenten/',
  employers: '/werkgevers/',
  lessons: '/lessen/',
  figures: '/cijfers/',
  gaps: '/witte-vlekken/',
  timeline: '/looptijden/',
  selection: '/selectie/',
  plan: '/plan/',
  guide: (slug: string) => `/kennis/${slug}/`,
  initiative: (slug: string) => `/initiatieven/${slug}/`,
  selectionEntry: (slug: string) => `/selectie/gegevens/${slug}.json`,
  targetGroup: (id: string) => `/doelgroepen/${id}/`,
  intervention: (id: string) => `/interventies/${id}/`,
  sector: (id: string) => `/sectoren/${id}/`,
  municipality: (slug: string) => `/gemeenten/${slug}/`,
  province: (slug: string) => `/provincies/${slug}/`,
  region: (slug: string) => `/arbeidsmarktregios/${slug}/`,
  correct: (slug: string) => `/bijdragen/?verbeter=${slug}`,
} as const;

/** The name of an initiative in the address of its page: the other way round than `paths.initiative`. */
export function slugOf(address: string): string {
  return address.split('/')[2] ?? '';
}

/** The page of the labour market region that a municipality lies in. */
export function regionPathOf(code: string, places: Places): string {
  const region = places.municipalityByCode.get(code)?.arbeidsmarktregio ?? '';
  return paths.region(slugify(places.regionByCode.get(region)?.naam ?? ''));
}

/**
 * Where someone can change a file of the catalogue: at the repository, in the browser.
 *
 * @param path from the root of the project: `content/initiatieven/x.mdx`
 */
export function editLink(path: string): string {
  return `${repository.url}/edit/${repository.branch}/${path}`;
}
