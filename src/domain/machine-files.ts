/**
 * Small files by which browsers and programs find their way on the site, and people where to tell of a weak place in it. Pure:
 * each function gives the text of one.
 */
import type { HarvestLabels } from '../i18n/nl-data.ts';
import type { FrameLabels } from '../i18n/nl-frame.ts';
import { repository } from '../site.ts';
import { at, feedOf, paths } from './paths.ts';
import { tag, textTag, XML_START } from './xml.ts';

/** Icons that the build makes of the drawing: the name of the file without its end, how wide in pixels, and whether a device may cut off its edges. */
export const ICONS = [
  { name: 'icoon-192', size: 192, maskable: false },
  { name: 'icoon-512', size: 512, maskable: false },
  { name: 'icoon-rand-512', size: 512, maskable: true },
  // Under the name that a phone of Apple asks for by itself: no page need say it.
  { name: 'apple-touch-icon', size: 180, maskable: true },
] as const;

/** Which addresses programs leave alone, and where all others stand. */
export function robotsTxt(origin: URL): string {
  return `${[
    'User-agent: *',
    '# The files behind the pages, for the form: the pages themselves say the same.',
    `Disallow: ${paths.contribute}bron/`,
    '',
    `Sitemap: ${new URL(paths.sitemap, origin).href}`,
  ].join('\n')}\n`;
}

/** OpenSearch 1.1: the site among the search engines of a browser. */
export function searchDescription(
  origin: URL,
  { site }: FrameLabels,
  { search: t }: HarvestLabels,
): string {
  const full = (path: string) => new URL(path, origin).href;
  const lines = [
    textTag('ShortName', t.shortName),
    textTag('LongName', site.name),
    textTag('Description', site.description),
    textTag('Language', 'nl'),
    textTag('InputEncoding', 'UTF-8'),
    textTag('OutputEncoding', 'UTF-8'),
    tag('Image', { width: '16', height: '16', type: 'image/svg+xml' }, full(paths.icon)),
    // Between braces the name that a browser fills in.
    tag('Url', { type: 'text/html', template: `${full(paths.find)}?q={searchTerms}` }),
    tag('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: full(paths.searchDescription),
    }),
  ];
  const body = `\n${lines.join('\n')}\n`;
  return `${XML_START}${tag('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, body)}\n`;
}

/** The site as an app on the start screen of a device. */
export function appDescription(colours: { paper: string }, { site }: FrameLabels) {
  return {
    id: paths.home,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'nl',
    dir: 'ltr',
    start_url: paths.home,
    scope: paths.home,
    // With the buttons for back and print: it is made of pages.
    display: 'minimal-ui',
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: [
      { src: paths.icon, sizes: 'any', type: 'image/svg+xml' },
      ...ICONS.map(({ name, size, maskable }) => ({
        src: at(`/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        ...(maskable ? { purpose: 'maskable' } : {}),
      })),
    ],
  };
}

/** `llms.txt`: what the site is and where its texts and data stand, for programs that read for people. */
export function noteForModels(
  origin: URL,
  { site }: FrameLabels,
  { models: t }: HarvestLabels,
): string {
  const full = (path: string) => new URL(path, origin).href;
  const link = ([path, name, about]: readonly [string, string, string]) =>
    `- [${name}](${full(path)}): ${about}`;
  return `${[
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    ...t.intro,
    '',
    `## ${t.pages.title}`,
    '',
    ...(
      [
        [paths.all, ...t.pages.all],
        [paths.guides, ...t.pages.guides],
        [paths.lessons, ...t.pages.lessons],
        [paths.figures, ...t.pages.figures],
        [paths.municipalities, ...t.pages.municipalities],
        [paths.about, ...t.pages.about],
      ] as const
    ).map(link),
    '',
    `## ${t.data.title}`,
    '',
    ...(
      [
        [paths.sitemap, ...t.data.sitemap],
        [feedOf(paths.home), ...t.data.feed],
      ] as const
    ).map(link),
    `- [${t.data.repository[0]}](${repository.url}): ${t.data.repository[1]}`,
  ].join('\n')}\n`;
}

interface SecurityContact {
  mailbox: string;
  /** Of the file itself. */
  address: string;
  /** Where it says what happens with a report. */
  policy: string;
  /** As `contactExpires` gives it. */
  expires: string;
}

/** The text of the file. */
export function securityText({ mailbox, address, policy, expires }: SecurityContact): string {
  return [
    `Contact: mailto:${mailbox}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${address}`,
    `Policy: ${policy}`,
    '',
  ].join('\n');
}

/**
 * The day until which the contact holds: a year after somebody of the editors last looked at anything. Made from the content and not
 * from the clock, so that two builds of one commit are the same; a site that nobody keeps stops claiming that somebody reads its mail.
 *
 * @param checked days on which entries and guides were checked, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; nothing when nothing was ever checked
 */
export function contactExpires(checked: readonly string[]): string | undefined {
  const newest = [...checked].sort().at(-1);
  if (newest === undefined) return undefined;
  const day = new Date(`${newest}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

const SOON = 60 * 24 * 60 * 60 * 1000;

/**
 * Whether that day is near or past, so that somebody should look.
 *
 * @param expires `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`
 */
export function expiresSoon(expires: string, today: string): boolean {
  return Date.parse(expires) - Date.parse(today) <= SOON;
}
