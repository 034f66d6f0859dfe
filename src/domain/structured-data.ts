/** What pages are about in the words of schema.org, as JSON-LD. Pure. */
import { licence, name } from '../site.ts';
import type { Guide } from './guides-and-law.ts';
import type { CatalogueParts, Initiative } from './initiative.ts';
import { municipalityName } from './describe.ts';
import { paths } from './paths.ts';
import { termOf } from './terms.ts';

/** Something with a type of schema.org; its properties are of schema.org too. */
export interface Thing {
  '@type': string;
  [property: string]: string | number | Thing | readonly (string | Thing)[] | undefined;
}

/** As the text of a script element: no `</script>` in it can end that element. */
export function asScriptText(data: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** The way to a page. `page` is its full address; links of the trail stand on the same site. */
export function breadcrumbData(
  trail: readonly { href: string; label: string }[],
  current: string,
  page: URL,
): Thing {
  const items = [
    ...trail.map(({ href, label }) => ({ name: label, item: new URL(href, page).href })),
    // Of the last one the address is that of the page itself.
    { name: current },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...item,
    })),
  };
}

/** More places than this say little, and weigh. */
const MOST_PLACES = 12;

/**
 * An initiative as a service: who gives it, to whom, and where. How strong its evidence is has no word in schema.org.
 *
 * @param address full address of its page
 */
export function serviceData(
  { data, coverage }: Initiative,
  { vocabularies, places }: Pick<CatalogueParts, 'vocabularies' | 'places'>,
  address: string,
): Thing {
  const labelsOf = (list: 'doelgroepen' | 'interventies', ids: readonly string[]) =>
    ids.map((id) => termOf(vocabularies, list, id).label.nl);
  const areas = [
    ...(coverage.nationwide ? ['Nederland'] : []),
    ...(data.provincies ?? []),
    ...(data.arbeidsmarktregios ?? []),
    ...coverage.named.map((code) => municipalityName(code, places)),
  ];
  return {
    '@type': 'Service',
    name: data.titel,
    description: data.samenvatting,
    url: address,
    serviceType: labelsOf('interventies', data.interventies),
    audience: {
      '@type': 'Audience',
      audienceType: labelsOf('doelgroepen', data.doelgroepen).join(', '),
    },
    // Who only pays, or is one of many partners, does not give it.
    provider: data.organisaties
      .filter(({ rol }) => rol === 'uitvoerder' || rol === 'werkgever')
      .map((one) => ({ '@type': 'Organization', name: one.naam })),
    areaServed: areas.slice(0, MOST_PLACES),
  };
}

/** A guide as an article of the catalogue. `origin` and `address` are full addresses: of the front page, of the guide. */
export function articleData({ data }: Guide, origin: string, address: string): Thing {
  return {
    '@type': 'Article',
    headline: data.titel,
    description: data.samenvatting,
    url: address,
    inLanguage: 'nl',
    dateModified: data.gecontroleerd,
    license: licence.url,
    publisher: { '@type': 'Organization', name, url: origin },
  };
}

/** The site, and how it is searched: for the front page. `origin` is the full address of it. */
export function siteData(origin: string, description: string): Thing {
  return {
    '@type': 'WebSite',
    name,
    url: origin,
    description,
    inLanguage: 'nl',
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${new URL(paths.find, origin).href}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
