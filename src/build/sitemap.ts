/**
 * Astro integration: writes the sitemap, from the pages as they were built: every page that search engines may show, for them
 * to find.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths, routeOf, at, inLanguage } from '../domain/paths.ts';
import { filesBelow, readHead } from './folder-fs.ts';
import { readSiteContent } from './site-content.ts';
import { nlLanguage } from '../i18n/nl-language.ts';
import { LANGUAGES } from '../i18n/site-languages.ts';
import { tag, textTag, XML_START } from '../domain/xml.ts';

/** The integration. A page of an initiative or guide says when that was last checked. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { entries, guides } = readSiteContent();
        const changed = new Map([
          ...entries.map(({ slug, data }) => [paths.initiative(slug), data.gecontroleerd] as const),
          ...guides.map(({ slug, data }) => [paths.guide(slug), data.gecontroleerd] as const),
        ]);
        const pages = filesBelow(folder)
          .filter((name) => name.endsWith('.html'))
          .flatMap((name) => indexedPage(readHead(join(folder, name))) ?? [])
          .map((page) => {
            const languages = languagesOf(page.address);
            // In whatever language: what it tells is the same.
            const { pathname } = new URL(languages[0]?.address ?? page.address);
            return { ...page, languages, changed: changed.get(pathname) };
          });
        writeFileSync(join(folder, routeOf(paths.sitemap)), sitemapXml(pages));
      },
    },
  };
}

/** A page in the sitemap. */
interface SitemapPage {
  /** Full address. */
  address: string;
  /** Day of its last change, `YYYY-MM-DD`, where that is known. */
  changed?: string | undefined;
  /** The same page in each language, itself among them: language, such as `nl` or `x-default`, and full address. None when it has only one. */
  languages: readonly { language: string; address: string }[];
}

/** The sitemap as a file: pages in the order of their addresses. */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const sorted = [...pages].sort((a, b) => (a.address < b.address ? -1 : 1));
  const urls = sorted.map(({ address, changed, languages }) =>
    tag(
      'url',
      {},
      [
        textTag('loc', address),
        ...(changed ? [textTag('lastmod', changed)] : []),
        ...languages.map(({ language, address: href }) =>
          tag('xhtml:link', { rel: 'alternate', hreflang: language, href }),
        ),
      ].join(''),
    ),
  );
  const spaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return `${XML_START}${tag('urlset', spaces, `\n${urls.join('\n')}\n`)}\n`;
}

/**
 * What a built page says of itself to search engines.
 *
 * @param head as `readHead` gives it
 * @returns its full address; nothing when search engines should leave it out
 */
export function indexedPage(head: string): Pick<SitemapPage, 'address'> | undefined {
  const tags = [...head.matchAll(/<(?:link|meta)\b[^>]*>/g)].map(([written]) =>
    Object.fromEntries(
      [...written.matchAll(/\s([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value.replaceAll('&amp;', '&'),
      ]),
    ),
  );
  if (tags.some(({ name, content }) => name === 'robots' && content?.includes('noindex'))) return;
  const address = tags.find(({ rel }) => rel === 'canonical')?.href;
  if (!address) return;
  return { address };
}

/**
 * The same page in each language; none of a page that only one language has.
 *
 * @param address of a page, in full
 */
export function languagesOf(address: string): SitemapPage['languages'] {
  const { pathname } = new URL(address);
  const own = LANGUAGES.find(
    ({ addresses: { folder } }) => folder && pathname.startsWith(at(`/${folder}/`)),
  );
  const found = LANGUAGES.flatMap((language) => {
    const path = inLanguage(pathname, own ?? nlLanguage, language);
    return path ? [{ language: language.code, address: new URL(path, address).href }] : [];
  });
  const [first] = found;
  // Who reads none of them is led to the language of the content.
  return first && found.length > 1
    ? [...found, { language: 'x-default', address: first.address }]
    : [];
}
