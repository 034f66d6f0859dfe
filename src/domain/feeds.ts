/** Which feeds there are, and which initiatives stand in each. */
import type { HarvestLabels } from '../i18n/nl-data.ts';
import type { Labels } from '../i18n/nl.ts';
import { placeName } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import { feedsSince } from '../site.ts';
import type { Feed, FeedEntry } from './atom.ts';
import type { CatalogueParts, Initiative } from './initiative.ts';
import { termPages } from './pages.ts';
import { feedOf, municipalityPathOf, paths } from './paths.ts';
import { termOf } from './terms.ts';

/** As many as a feed holds: who looks once a month misses nothing, and the file stays small. */
const MOST_ENTRIES = 50;

/** What a feed follows. */
export interface FollowedPage {
  /** Path of the page that it goes with. */
  page: string;
  /** Title and explanation of the feed. */
  title: string;
  subtitle: string;
  /** All initiatives that belong to it, in no order. */
  initiatives: readonly Initiative[];
}

/**
 * Everything that can be followed: all of it, each municipality, region and province, each target group, approach and sector.
 *
 * In the feed of a place stands what works there: what names it or a place in it, and what works in the whole region or province that
 * it lies in. What works in the whole country stands there only when it names the place, else every place would have
 * the same feed. In that of a term stands what has the term or one below it, as on its page.
 */
export function followedPages(
  catalogue: CatalogueParts,
  labels: Labels,
  { feed: t }: HarvestLabels,
): FollowedPage[] {
  const { initiatives, places } = catalogue;
  const site = labels.site.name;
  const workingIn = (kind: 'municipalities' | 'regions' | 'provinces', code: string) =>
    initiatives.filter(({ coverage }) => coverage[kind].includes(code));
  const ofPlace = (page: string, name: string, found: readonly Initiative[]): FollowedPage => ({
    page,
    title: t.title(site, name),
    subtitle: t.ofPlace(name),
    initiatives: found,
  });
  return [
    { page: paths.home, title: t.titleOfAll(site), subtitle: t.ofAll, initiatives },
    ...places.municipalities.map((one) =>
      ofPlace(
        municipalityPathOf(one.code, places),
        placeName(one),
        workingIn('municipalities', one.code),
      ),
    ),
    ...places.regions.map(({ code, naam }) =>
      ofPlace(paths.region(slugify(naam)), labels.common.region(naam), workingIn('regions', code)),
    ),
    ...places.provinces.map(({ code, naam }) =>
      ofPlace(
        paths.province(slugify(naam)),
        labels.common.province(naam),
        workingIn('provinces', code),
      ),
    ),
    ...(['doelgroep', 'interventie', 'sector'] as const).flatMap((key) =>
      termPages(catalogue, key).map(({ term, pathOf, initiatives: found }) => ({
        page: pathOf(term.id),
        title: t.title(site, term.label.nl),
        subtitle: t.ofTerm(term.label.nl),
        initiatives: found,
      })),
    ),
  ];
}

/**
 * The feed of a page: its newest initiatives, those that were changed last first, and of those the newest.
 *
 * @param origin address of the site: full ones are made with it
 */
export function feedFor(
  { page, title, subtitle, initiatives }: FollowedPage,
  { vocabularies }: Pick<CatalogueParts, 'vocabularies'>,
  origin: URL,
  { site }: Labels,
): Feed {
  const full = (path: string) => new URL(path, origin).href;
  return {
    title,
    subtitle,
    language: 'nl',
    address: full(feedOf(page)),
    page: full(page),
    author: { name: site.name, uri: full(paths.home) },
    rights: site.licence,
    icon: full(paths.icon),
    entries: [...initiatives]
      .sort(byChange)
      .slice(0, MOST_ENTRIES)
      .map((initiative) => entryOf(initiative, vocabularies, full)),
    since: feedsSince,
  };
}

/** Last change first. On a day on which many were checked those that are new come before the others. */
function byChange(a: Initiative, b: Initiative): number {
  const newest = (one = '', other = '') => (one === other ? 0 : one < other ? 1 : -1);
  return (
    newest(a.data.gecontroleerd, b.data.gecontroleerd) ||
    newest(a.data.toegevoegd, b.data.toegevoegd) ||
    (a.slug < b.slug ? -1 : 1)
  );
}

/** Kinds of terms that say in a feed reader what an entry is about, with the address of their pages. */
const CATEGORIES = [
  { field: 'doelgroepen', pathOf: paths.targetGroup },
  { field: 'interventies', pathOf: paths.intervention },
  { field: 'sectoren', pathOf: paths.sector },
] as const;

function entryOf(
  { slug, data }: Initiative,
  vocabularies: CatalogueParts['vocabularies'],
  full: (path: string) => string,
): FeedEntry {
  return {
    // Under its first name: a reader knows it again after it got another.
    id: full(paths.initiative(data.voorheen?.[0] ?? slug)),
    title: data.titel,
    summary: data.samenvatting,
    page: full(paths.initiative(slug)),
    updated: data.gecontroleerd,
    published: data.toegevoegd,
    categories: CATEGORIES.flatMap(({ field, pathOf }) =>
      (data[field] ?? []).map((id) => ({
        scheme: new URL('..', full(pathOf(id))).href,
        term: id,
        label: termOf(vocabularies, field, id).label.nl,
      })),
    ),
  };
}
