/** What must hold on the built site as a whole, each rule a function. Pure. */
import { nearest } from '../../reader/problems.ts';
import type { BuiltPage } from './built-site-fs.ts';

/** Name of a rule. */
type SiteRule = 'links' | 'titels' | 'koppen' | 'html';

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
    if (!url.pathname.startsWith(root.pathname))
      return `'${written}' leidt buiten de site, die onder ${root.pathname} staat.`;
    const path = decoded(url.pathname.slice(root.pathname.length - 1));
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

/** As it is when its escapes cannot be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
