/** The picture that stands beside a shared link to an initiative. */
import type { APIRoute } from 'astro';
import { initiativePicture } from '../../../build/social-pictures-fs.ts';
import type { Initiative } from '../../../domain/initiative.ts';
import { loadCatalogue } from '../../../domain/load.ts';
import { nlLanguage } from '../../../i18n/nl-language.ts';
import { labelsFor } from '../../../i18n/nl.ts';

/** A picture for each initiative. */
export async function getStaticPaths() {
  const { initiatives } = await loadCatalogue(nlLanguage);
  return initiatives.map((initiative) => ({
    params: { slug: initiative.slug },
    props: { initiative },
  }));
}

export const GET: APIRoute<{ initiative: Initiative }> = async ({ props }) =>
  new Response(
    await initiativePicture(
      props.initiative,
      await loadCatalogue(nlLanguage),
      labelsFor(undefined),
    ),
  );
