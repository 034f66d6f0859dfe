/** Every address of the site, in one place. */
import type { Addresses, Language } from '../i18n/language.ts';
import { nlLanguage, pageLanguage } from '../i18n/nl-language.ts';
import { placeName, type Places } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import { base, repository } from '../site.ts';

/** The longest name that a file of the catalogue may have. */
const LONGEST_SLUG = 80;

/** The name in the address that a title gives; empty for what is no title. */
export function slugForTitle(title: unknown): string {
  return slugify(typeof title === 'string' ? title : '')
    .slice(0, LONGEST_SLUG)
    .replace(/-$/, '');
}

/**
 * The address of something on this site, wherever the site itself stands.
 *
 * @param route from the root of the site, as texts of the catalogue write it: `/initiatieven/x/`
 * @returns what a browser can ask for: the same, or `/wijzer/initiatieven/x/` for a site that stands at `/wijzer/`
 */
export function at(route: string): string {
  return base + route.slice(1);
}

/** The way back: what stands at an address of this site, from the root of the site. */
export function routeOf(address: string): string {
  return address.startsWith(base) ? `/${address.slice(base.length)}` : address;
}

/** Every page and folder from the root of the site; pages end in a slash. */
function routesIn({ addresses: names }: Pick<Language, 'addresses'>) {
  const root = names.folder && `/${names.folder}`;
  const page = (name: string) => `${root}/${name}/`;
  const below = (name: string) => (id: string) => `${root}/${name}/${id}/`;
  const paged = (name: string, number: number) => page(number > 1 ? `${name}/${number}` : name);
  return {
    home: `${root}/`,
    icon: '/favicon.svg',
    find: page(names.initiatives),
    all: page(names.all),
    /** Some letters of a register that is too long for one page. */
    allPart: below(names.all),
    findFiles: page(names.findFiles),
    findVersion: `${page(names.findFiles)}versie.json`,
    searchEngine: '/pagefind/',
    contribute: page(names.contribute),
    tip: page(names.tip),
    about: page(names.about),
    accessibility: page(names.accessibility),
    guides: page(names.guides),
    municipalities: page(names.municipalities),
    employers: page(names.employers),
    lessons: page(names.lessons),
    /** A page of all lessons of a theme, or of all figures of a kind; counted from 1. */
    lessonsOf: (theme: string, number = 1) => paged(`${names.lessons}/${theme}`, number),
    figures: page(names.figures),
    figuresOf: (kind: string, number = 1) => paged(`${names.figures}/${kind}`, number),
    lessonFile: (name: string) => `${page(names.lessons)}gegevens/${name}.json`,
    figureFile: (name: string) => `${page(names.figures)}gegevens/${name}.json`,
    gaps: page(names.gaps),
    timeline: page(names.timeline),
    selection: page(names.selection),
    plan: page(names.plan),
    guide: below(names.guides),
    initiative: below(names.initiatives),
    /** The selection of these initiatives, side by side. */
    selectionOf: (slugs: readonly string[]) => `${page(names.selection)}?i=${slugs.join(',')}`,
    selectionEntry: (slug: string) => `${page(names.selection)}gegevens/${slug}.json`,
    targetGroup: below(names.targetGroups),
    intervention: below(names.interventions),
    sector: below(names.sectors),
    municipality: below(names.municipalities),
    province: below(names.provinces),
    region: below(names.regions),
    employersIn: (sector: string) => `${page(names.employers)}?sector=${sector}`,
    correct: (slug: string) => `${page(names.contribute)}?verbeter=${slug}`,
    tipOn: (slug: string, state = '') =>
      `${page(names.tip)}?over=${slug}${state && `&loopt=${state}`}`,
    privacy: page(names.privacy),
    openData: page(names.openData),
    conceptLists: page(names.conceptLists),
    /** The page of a list of values; a value has its id as its place on it. */
    conceptList: below(names.conceptLists),
    /** The page that makes the code for a list on another site. */
    embed: page(names.embed),
    /** Files, which are the same for all languages: what such a list is made of, and the open data (`initiatieven.json`). */
    embedFiles: '/insluiten/',
    embedScript: '/insluiten.js',
    openDataFile: (name: string) => `/data/${name}`,
    picture: '/beeld.png',
    edition: '/uitgave.json',
    searchDescription: '/opensearch.xml',
    sitemap: '/sitemap.xml',
    appDescription: '/site.webmanifest',
  };
}

/** As texts of the catalogue write them, which are in Dutch. */
export const routes = routesIn(nlLanguage);

type Routes = Record<string, string | ((...parts: never[]) => string)>;
/** The same names, with what a browser can ask for. */
type UnderBase<T extends Routes> = {
  readonly [K in keyof T]: T[K] extends (...parts: infer P) => string
    ? (...parts: P) => string
    : string;
};

function underBase<T extends Routes>(from: T): UnderBase<T> {
  const addresses = Object.entries(from).map(([name, route]) => [
    name,
    typeof route === 'string' ? at(route) : (...parts: never[]) => at(route(...parts)),
  ]);
  return Object.fromEntries(addresses) as UnderBase<T>;
}

/** Every address of the Dutch site: what links lead to and browsers ask for. */
export const paths = /* @__PURE__ */ underBase(routes);

export type Paths = typeof paths;

const made = new Map<string, Paths>([[nlLanguage.code, paths]]);

/** Every address of the site in a language. Ids and slugs, and what stands behind the question mark, are the same in all of them. */
export function pathsFor(language: Pick<Language, 'code' | 'addresses'> = nlLanguage): Paths {
  const known = made.get(language.code);
  if (known) return known;
  const own = underBase(routesIn(language));
  made.set(language.code, own);
  return own;
}

/** In a browser: every address in the language of the page. Asked when it is needed, for that may be loaded later. */
export function pagePaths(): Paths {
  return pathsFor(pageLanguage());
}

/**
 * The same page in another language, under words of its own; nothing for one that only one language has, such as that of what is
 * not found.
 *
 * @param path of a page in `from`, as a browser asks for it
 */
export function inLanguage(
  path: string,
  from: Pick<Language, 'addresses'>,
  to: Pick<Language, 'addresses'>,
): string | undefined {
  const [, ...words] = path.slice(base.length - 1).split('/');
  if (from.addresses.folder) words.shift();
  const rest = words.join('/');
  const names = Object.keys(from.addresses) as (keyof Addresses)[];
  // `contribute/tip` before `contribute`.
  const name = names
    .filter((one) => one !== 'folder' && `${rest}/`.startsWith(`${from.addresses[one]}/`))
    .sort((a, b) => from.addresses[b].length - from.addresses[a].length)[0];
  if (!name && rest !== '') return undefined;
  const translated = name ? to.addresses[name] + rest.slice(from.addresses[name].length) : '';
  return at(`${to.addresses.folder && `/${to.addresses.folder}`}/${translated}`);
}

/**
 * The feed of a page: of the front page that of the whole catalogue. Feeds are in Dutch, so they stand beside the Dutch pages.
 *
 * @param language of the page
 */
export function feedOf(page: string, language: Pick<Language, 'addresses'> = nlLanguage): string {
  return `${inLanguage(page, language, nlLanguage) ?? page}atom.xml`;
}

/** The page of a municipality. */
export function municipalityPathOf(
  code: string,
  places: Places,
  language?: Pick<Language, 'code' | 'addresses'>,
): string {
  return pathsFor(language).municipality(municipalitySlug(code, places));
}

/** The name of a municipality in addresses. */
export function municipalitySlug(code: string, places: Places): string {
  const municipality = places.municipalityByCode.get(code);
  return municipality ? slugify(placeName(municipality)) : '';
}

/**
 * Where someone can change a file of the catalogue: at the repository, in the browser.
 *
 * @param path from the root of the project: `content/initiatieven/x.mdx`
 */
export function editLink(path: string): string {
  return `${repository.url}/edit/${repository.branch}/${path}`;
}

/**
 * Where a file of the project can be read at the repository.
 *
 * @param path from the root of the project: `SECURITY.md`
 * @param commit of the state that is meant; the newest when none is said
 */
export function fileAtRepository(path: string, commit: string = repository.branch): string {
  return `${repository.url}/blob/${commit}/${path}`;
}

/** The file of an initiative as it was in a commit: what a page said then, at an address that keeps saying it. */
export function entryAtCommit(slug: string, commit: string): string {
  return fileAtRepository(`content/initiatieven/${slug}.mdx`, commit);
}
