/** The feed of each page that can be followed, beside that page; of the front page that of the whole catalogue. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../../build/settings.ts';
import { atomFeed, feedFor, followedPages } from '../../domain/feeds.ts';
import { loadCatalogue } from '../../domain/load.ts';
import { routeOf } from '../../domain/paths.ts';
import { nlLanguage } from '../../i18n/nl-language.ts';
import { harvestLabelsFor } from '../../i18n/nl-data.ts';
import { labelsFor } from '../../i18n/nl.ts';

/** One file for each followed page. */
export async function getStaticPaths() {
  const catalogue = await loadCatalogue(nlLanguage);
  const labels = labelsFor(undefined);
  return followedPages(catalogue, labels, harvestLabelsFor(undefined)).map((followed) => ({
    params: { pagina: routeOf(followed.page).replace(/^\/|\/$/g, '') || undefined },
    props: { feed: feedFor(followed, catalogue, new URL(siteUrl), labels) },
  }));
}

export const GET: APIRoute = ({ props }) => new Response(atomFeed(props.feed));
