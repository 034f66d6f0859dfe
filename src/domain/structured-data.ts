/** What pages are about in the words of schema.org, as JSON-LD. Pure. */
import { licence, name } from '../site.ts';
import type { Guide } from './guides-and-law.ts';
import type { Initiative } from './initiative.ts';
import { paths } from './paths.ts';

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

/**
 * An initiative that runs, as a service; of one that ended, or of which no source says that it runs, nothing is offered.
 *
 * @param serviceType name of its main intervention, in the language of the page
 * @param areaServed where it works, as the page says it
 * @param address full address of the page
 */
export function serviceData(
  { data }: Pick<Initiative, 'data'>,
  { serviceType, areaServed, address }: Record<'serviceType' | 'areaServed' | 'address', string>,
): Thing | undefined {
  if (data.status !== 'lopend') return undefined;
  const providers = data.organisaties.filter(({ rol }) => rol === 'uitvoerder');
  return {
    '@type': 'Service',
    name: data.titel,
    description: data.samenvatting,
    url: address,
    serviceType,
    areaServed,
    ...(providers.length > 0
      ? { provider: providers.map(({ naam }) => ({ '@type': 'Organization', name: naam })) }
      : {}),
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
