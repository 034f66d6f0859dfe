/** What must hold on the built site as a whole, each rule a function. Pure. */
import { pathsFor, routeOf, routes } from '../../domain/paths.ts';
import { LANGUAGES } from '../../i18n/site-languages.ts';
import { nearest } from '../../reader/problems.ts';
import type { BuiltPage } from './built-page.ts';

/** Name of a rule. */
type SiteRule = 'links' | 'titels' | 'koppen' | 'bereik' | 'sitemap' | 'bronnen' | 'html';

/** Something on a built page that must change. */
export interface SiteFinding {
  /** Address of the page. */
  page: string;
  rule: SiteRule;
  /** What is wrong, in Dutch. */
  message: string;
}

/** A built site, ready to be checked. */
export interface BuiltSite {
  pages: readonly BuiltPage[];
  /** Address of everything that is no page: `/favicon.svg`. */
  files: ReadonlySet<string>;
  /** The text of the sitemap, if there is one. */
  sitemap?: string | undefined;
}

/**
 * Every link inside the site, and everything that a page loads, leads to a page or a file that is there, and its fragment to
 * a place on that page.
 *
 * @param address public address of the site, `https://…/`: links that give it in full are links inside too
 */
export function checkLinks({ pages, files }: BuiltSite, address: string): SiteFinding[] {
  const root = new URL(address);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const known = [...byAddress.keys(), ...files];

  function faultOf(from: BuiltPage, written: string): string | undefined {
    const page = new URL(from.address.slice(1), root);
    if (!URL.canParse(written, page.href)) return `'${written}' is geen adres.`;
    const url = new URL(written, page);
    if (url.origin !== root.origin) return undefined;
    const path = pathIn(url, root);
    if (path === undefined)
      return `'${written}' leidt buiten de site, die onder ${root.pathname} staat.`;
    const target = byAddress.get(path);
    if (!target && !files.has(path)) {
      const near = byAddress.has(`${path}/`) ? `${path}/` : nearest(path, known);
      return `'${written}' leidt nergens heen.${near ? ` Bedoelde u '${near}'?` : ''}`;
    }
    // What comes after `:~:` is a text to look for, no place.
    const place = decoded(url.hash.slice(1)).replace(/:~:.*/, '');
    if (!target || place === '' || place === 'top' || target.ids.has(place)) return undefined;
    const near = nearest(place, [...target.ids]);
    return `'${written}' leidt naar een plek die niet op die pagina staat.${near ? ` Bedoelde u '#${near}'?` : ''}`;
  }

  return pages.flatMap((page) =>
    page.addresses.flatMap((written) => {
      const message = faultOf(page, written);
      return message ? [{ page: page.address, rule: 'links', message } as const] : [];
    }),
  );
}

/** The address of a page or file on the site; nothing for what is not below its own address. */
function pathIn({ origin, pathname }: URL, root: URL): string | undefined {
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  return decoded(pathname.slice(root.pathname.length - 1));
}

/** From the front page of its language an initiative is at most so many clicks away. */
const MOST_CLICKS = 3;

/**
 * Whoever begins at the front page and clicks on links, without scripts, comes to every page, and soon to every initiative, in
 * each language.
 *
 * @param address public address of the site
 */
export function checkReach({ pages }: BuiltSite, address: string): SiteFinding[] {
  const root = new URL(address);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const fromHome = clicksFrom(routes.home, byAddress, root);
  const languages = LANGUAGES.map((language) => {
    const { home, initiative } = pathsFor(language);
    return {
      entries: routeOf(initiative('x')).replace(/x\/$/, ''),
      clicks: clicksFrom(routeOf(home), byAddress, root),
    };
  });
  return pages.filter(isListed).flatMap(({ address: page }) => {
    const finding = (message: string) => [{ page, rule: 'bereik', message } as const];
    if (!fromHome.has(page))
      return finding('Vanaf de voorpagina leiden geen links naar deze pagina.');
    const own = languages.find(({ entries }) => page.startsWith(entries) && page !== entries);
    const clicks = own?.clicks.get(page) ?? (own ? Infinity : 0);
    return clicks > MOST_CLICKS
      ? finding(
          `Vanaf de voorpagina in deze taal is dit initiatief ${clicks === Infinity ? 'niet te bereiken' : `${clicks} keer klikken`}; hooguit ${MOST_CLICKS} mag.`,
        )
      : [];
  });
}

/** How many clicks each page is away from one; those that no link leads to are not there. */
function clicksFrom(
  start: string,
  byAddress: ReadonlyMap<string, BuiltPage>,
  root: URL,
): ReadonlyMap<string, number> {
  const clicks = new Map([[start, 0]]);
  // Grows while it is walked.
  for (const [from, count] of clicks) {
    const base = new URL(from.slice(1), root);
    for (const written of byAddress.get(from)?.links ?? []) {
      if (!URL.canParse(written, base.href)) continue;
      const path = pathIn(new URL(written, base), root);
      if (path && byAddress.has(path) && !clicks.has(path)) clicks.set(path, count + 1);
    }
  }
  return clicks;
}

/**
 * The sitemap has every page that search engines may show, once, and nothing else; and each of those gives its own address.
 *
 * @param address public address of the site
 */
export function checkSitemap({ pages, sitemap }: BuiltSite, address: string): SiteFinding[] {
  const root = new URL(address);
  const listed = new Map(
    pages.filter(isListed).map((page) => [new URL(page.address.slice(1), root).href, page]),
  );
  const named = [...(sitemap ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, text = '']) =>
    text.replaceAll('&amp;', '&'),
  );
  const finding = (page: string, message: string) => ({ page, rule: 'sitemap', message }) as const;
  const strays = named.flatMap((one, index) => {
    if (!listed.has(one)) return [`'${one}' is geen pagina die zoekmachines mogen tonen.`];
    return named.indexOf(one) < index ? [`'${one}' staat er meer dan één keer in.`] : [];
  });
  const inSitemap = new Set(named);
  return [
    ...strays.map((message) => finding(routes.sitemap, message)),
    ...[...listed].flatMap(([own, page]) => [
      ...(inSitemap.has(own) ? [] : [finding(page.address, 'De pagina staat niet in de sitemap.')]),
      ...(page.canonical === own
        ? []
        : [finding(page.address, 'De pagina geeft een ander adres als het hare, of geen.')]),
    ]),
  ];
}

/** Where a list of sources has one: `#bron-2`. */
const SOURCE = /#bron-\d+$/;

/** Beside every figure and every lesson stands a link to its source. */
export function checkSources({ pages }: BuiltSite): SiteFinding[] {
  return pages.flatMap(({ address, claims }) =>
    claims.flatMap(({ kind, text, links }) => {
      if (links.some((link) => SOURCE.test(link))) return [];
      const message = `Bij ${kind === 'les' ? 'deze les' : 'dit cijfer'} staat geen bron: '${text.slice(0, 80)}'.`;
      return [{ page: address, rule: 'bronnen', message } as const];
    }),
  );
}

/** Every page has one title and one description for search engines, and no other page in its language has the same. */
export function checkTitles({ pages }: BuiltSite): SiteFinding[] {
  const first = new Map<string, string>();
  return pages.filter(isRead).flatMap((page) => {
    const { address, language, titles, descriptions } = page;
    const faults = [
      ...textFaults('titel', titles),
      ...textFaults('omschrijving', descriptions),
      ...[titles[0], descriptions[0]].flatMap((text, index) => {
        if (!text) return [];
        const what = index === 0 ? 'titel' : 'omschrijving';
        const key = [language, what, text].join('\n');
        const earlier = first.get(key);
        first.set(key, earlier ?? address);
        return earlier ? [`De ${what} is dezelfde als die van ${earlier}: '${text}'.`] : [];
      }),
    ];
    return faults.map((message) => ({ page: address, rule: 'titels', message }));
  });
}

function textFaults(what: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [`De ${what} ontbreekt.`];
  if (texts.length > 1) return [`De pagina heeft ${texts.length} keer een ${what}; één keer mag.`];
  return texts[0] === '' ? [`De ${what} is leeg.`] : [];
}

/** Every page has one heading of the first level. */
export function checkHeadings({ pages }: BuiltSite): SiteFinding[] {
  return pages
    .filter((page) => isRead(page) && page.mainHeadings !== 1)
    .map(({ address, mainHeadings }) => ({
      page: address,
      rule: 'koppen',
      message: `De pagina heeft ${mainHeadings === 0 ? 'geen' : mainHeadings} koppen van het eerste niveau (h1); één hoort er te staan.`,
    }));
}

/** Nobody reads a page that leads to another at once. */
const isRead = ({ isRedirect }: BuiltPage) => !isRedirect;

/** A page that people can come to by themselves; not that of what is not found. */
const isListed = (page: BuiltPage) => isRead(page) && !page.isUnlisted;

/** As it is when its escapes cannot be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
