/** A feed in Atom (RFC 4287): what a feed reader asks for again and again, to show what is new. */
import { escapeXml, tag, textTag, XML_START } from './xml.ts';

/** A day, `YYYY-MM-DD`. Feeds tell the second; ours know no more than the day, and say its first. */
type Day = string;

/** An entry of a feed. All addresses are full ones. */
export interface FeedEntry {
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
