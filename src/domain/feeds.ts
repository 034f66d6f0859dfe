/**
 * Which feeds there are, which initiatives stand in each, and a feed as a file in Atom (RFC 4287): what a feed reader asks for
 * again and again, to show what is new.
 */
import type { HarvestLabels } from '../i18n/nl-data.ts';
import type { FrameLabels } from '../i18n/nl-frame.ts';
import type { Labels } from '../i18n/nl.ts';
import { placeName } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import { feedsSince, name as siteName } from '../site.ts';
import { newestFirst, type CatalogueParts, type Initiative } from './initiative.ts';
import { termPages } from './pages.ts';
import { feedOf, municipalityPathOf, paths } from './paths.ts';
import { termOf } from './terms.ts';
import { escapeXml, tag, textTag, XML_START } from './xml.ts';

/** As many as a feed holds: who looks once a month misses nothing, and the file stays small. */
const MOST_ENTRIES = 50;

/** What a feed follows. */
interface FollowedPage {
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
  const workingIn = (kind: 'municipalities' | 'regions' | 'provinces', code: string) =>
    initiatives.filter(({ coverage }) => coverage[kind].includes(code));
  const ofPlace = (page: string, name: string, found: readonly Initiative[]): FollowedPage => ({
    page,
    title: t.title(siteName, name),
    subtitle: t.ofPlace(name),
    initiatives: found,
  });
  return [
    { page: paths.home, title: t.titleOfAll(siteName), subtitle: t.ofAll, initiatives },
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
        title: t.title(siteName, term.label.nl),
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
  { site }: FrameLabels,
): Feed {
  const full = (path: string) => new URL(path, origin).href;
  return {
    title,
    subtitle,
    language: 'nl',
    address: full(feedOf(page)),
    page: full(page),
    author: { name: siteName, uri: full(paths.home) },
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
  return (
    newestFirst(a.data.gecontroleerd, b.data.gecontroleerd) ||
    newestFirst(a.data.toegevoegd, b.data.toegevoegd) ||
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

/** A day, `YYYY-MM-DD`. Feeds tell the second; ours know no more than the day, and say its first. */
type Day = string;

/** An entry of a feed. All addresses are full ones. */
interface FeedEntry {
  /** Address that stays the same for ever, also when the page moves: readers know an entry by it. */
  id: string;
  title: string;
  summary: string;
  /** Its page. */
  page: string;
  /** Last change that matters to readers. */
  updated: Day;
  /** When it came into the catalogue, as far as that is known. */
  published?: Day | undefined;
  /** What it is about: in a list of values, the value and its name. */
  categories: readonly { scheme: string; term: string; label: string }[];
}

/** A feed: all of it, or what a page is about. All addresses are full ones. */
export interface Feed {
  title: string;
  /** What stands in it, and what does not. */
  subtitle: string;
  /** Language of its texts, such as `nl`. */
  language: string;
  /** Where the feed itself is; also what it is known by. */
  address: string;
  /** The page that it goes with. */
  page: string;
  /** Who makes it, and the front page of that. */
  author: { name: string; uri: string };
  /** Under which terms the texts may be used. */
  rights: string;
  /** A square picture. */
  icon: string;
  /** In the order in which they are shown. */
  entries: readonly FeedEntry[];
  /** The date of a feed without entries. */
  since: Day;
}

/** The feed as a file. */
export function atomFeed(feed: Feed): string {
  const dates = feed.entries.map(({ updated }) => updated).sort();
  const { author } = feed;
  const lines = [
    textTag('id', feed.address),
    textTag('title', feed.title),
    textTag('subtitle', feed.subtitle),
    textTag('updated', momentOf(dates.at(-1) ?? feed.since)),
    tag('author', {}, textTag('name', author.name) + textTag('uri', author.uri)),
    tag('link', { rel: 'self', type: 'application/atom+xml', href: feed.address }),
    tag('link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.page }),
    textTag('icon', feed.icon),
    textTag('rights', feed.rights),
    ...feed.entries.map(entryTag),
  ];
  const open = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`;
  return `${XML_START}${open}\n${lines.join('\n')}\n</feed>\n`;
}

function entryTag(entry: FeedEntry): string {
  const parts = [
    textTag('id', entry.id),
    textTag('title', entry.title),
    textTag('updated', momentOf(entry.updated)),
    ...(entry.published ? [textTag('published', momentOf(entry.published))] : []),
    tag('link', { rel: 'alternate', type: 'text/html', href: entry.page }),
    textTag('summary', entry.summary),
    ...entry.categories.map(({ scheme, term, label }) => tag('category', { term, scheme, label })),
  ];
  return tag('entry', {}, parts.join(''));
}

function momentOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
