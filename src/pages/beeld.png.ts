/** The picture that stands beside a shared link to any page but that of an initiative. */
import type { APIRoute } from 'astro';
import { sitePicture } from '../build/social-pictures-fs.ts';
import { loadCatalogue } from '../domain/load.ts';
import { nlLanguage } from '../i18n/nl-language.ts';

export const GET: APIRoute = async () =>
  new Response(await sitePicture(await loadCatalogue(nlLanguage)));
