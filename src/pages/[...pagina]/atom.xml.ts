/** The feed of each page that can be followed, beside that page; of the front page that of the whole catalogue. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../../build/settings.ts';
import { atomFeed, feedFor, followedPages } from '../../domain/feeds.ts';
import { loadCatalogue } from '../../domain/load.ts';
import { feedOf } from '../../domain/paths.ts';
import { nlLanguage } from '../../i18n/nl-language.ts';
import { harvestLabelsFor } from '../../i18n/nl-data.ts';
import { frameLabelsFor } from '../../i18n/nl-frame.ts';
import { labelsFor } from '../../i18n/nl.ts';
import { fileRoutes } from '../../views/site-files.ts';

/** One file for each followed page. */
export const getStaticPaths = fileRoutes(async () => {
  const catalogue = await loadCatalogue(nlLanguage);
  const pages = followedPages(catalogue, labelsFor(undefined), harvestLabelsFor(undefined));
  const frame = frameLabelsFor(undefined);
  return pages.map((followed) => [
    feedOf(followed.page),
    () => atomFeed(feedFor(followed, catalogue, new URL(siteUrl), frame)),
  ]);
});

/** Holds the feed as it was made. */
export const GET: APIRoute<{ text: () => string }> = ({ props }) => new Response(props.text());
