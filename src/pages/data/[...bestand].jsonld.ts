/** The open data as linked data (JSON-LD). */
import type { APIRoute } from 'astro';
import { edition } from '../../build/edition.ts';
import { siteUrl } from '../../build/settings.ts';
import { loadCatalogue } from '../../domain/load.ts';
import { nlLanguage } from '../../i18n/nl-language.ts';
import { linkedDataFiles } from '../../open-data/files.ts';

/** A file for each of `linkedDataFiles`. */
export async function getStaticPaths() {
  const files = linkedDataFiles({
    ...(await loadCatalogue(nlLanguage)),
    site: siteUrl,
    today: edition.day,
  });
  return [...files].map(([bestand, text]) => ({ params: { bestand }, props: { text } }));
}

/** Holds the file as it was made. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/ld+json' } });
