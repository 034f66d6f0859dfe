/**
 * What a host must say beside the files of the site: one list of headers and types, from which the files for each kind of host are
 * made (src/build/host-files.ts).
 */

/** What was found in a built site. */
export interface BuiltFiles {
  /** The folder of the host that the site stands in: `/` or `/wijzer/`. */
  base: string;
  /** Path of every file, from the folder of the site, sorted. */
  paths: readonly string[];
  /** The content security policy that pages themselves say, with the hashes of all of them. */
  policy: string;
  /** Addresses that lead to another page, with that page. */
  redirects: readonly (readonly [from: string, to: string])[];
}

type Headers = Readonly<Record<string, string>>;

/** Headers of a part of the site. No header stands in two rules that are about one file. */
export interface HeaderRule {
  /** From the folder of the site: a whole path, one with `*` at its end, or `*` before a name that may stand in any folder. */
  path: string;
  headers: Headers;
}

/** A build gives what these folders hold an address of its own; search and programmes have their files by language. */
const VERSIONED =
  /^(?:_astro|pagefind\/[^/]+|(?:[a-z]{2}\/)?(?:(?:zoekindex|search-index)\/[^/]+|[a-z]+\/gegevens\/[0-9a-f]{10}))\//;

const YEAR = 365 * 24 * 60 * 60;
const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' };
const FOREVER = { 'Cache-Control': `public, max-age=${YEAR}, immutable`, ...OWN };
/** Other sites may read it from a page of theirs. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=600',
};

/**
 * The rules for one site, the widest first. What says nothing of keeping may be kept, and is asked for again each time: pages lead
 * to the files of their own build.
 */
export function headerRules({ base, paths, policy }: BuiltFiles): HeaderRule[] {
  const versioned = new Set(paths.flatMap((path) => VERSIONED.exec(path)?.[0] ?? []));
  return [
    {
      path: '*',
      headers: {
        'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'SAMEORIGIN',
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        // Of a host that the site shares, others decide.
        ...(base === '/' && { 'Strict-Transport-Security': `max-age=${YEAR}` }),
      },
    },
    ...[...versioned].sort().map((folder) => ({ path: `${folder}*`, headers: FOREVER })),
    ...['data/*', 'insluiten/*', 'insluiten.js', '*/atom.xml', 'atom.xml'].map((path) => ({
      path,
      headers: OPEN,
    })),
  ];
}

/** What no page of the site asks a browser for. */
const UNUSED = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/** Type of every kind of file that the site publishes, by the end of its name. Pagefind's files are known to nobody else. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
  mdx: 'text/plain',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  zip: 'application/zip',
  wasm: 'application/wasm',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Types of files that are not told by the end of their name. */
export const NAMED_TYPES: Readonly<Record<string, string>> = {
  'atom.xml': 'application/atom+xml',
};

/** Types that hold text, in UTF-8; they are worth compressing. */
export const TEXT_TYPES: readonly string[] = [
  ...new Set([...Object.values(FILE_TYPES), ...Object.values(NAMED_TYPES)]),
].filter((type) => /^text\/|json$|xml$/.test(type));

/**
 * The ends of names of which the list knows no type: a host would guess, or refuse the file.
 *
 * @param paths of all files; what is for hosts themselves (`_headers`, `web.config`) is not among them
 */
export function unknownTypes(paths: readonly string[]): string[] {
  const ends = new Set(paths.map((path) => /[^./]*$/.exec(path)?.[0] ?? ''));
  return [...ends].filter((end) => !Object.hasOwn(FILE_TYPES, end)).sort();
}
