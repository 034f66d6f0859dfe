/** Pages of the open data: a file of the catalogue is a page of its own, by its name. */
import { edition } from '../../build/edition.ts';
import { siteUrl } from '../../build/settings.ts';
import { loadCatalogue } from '../../domain/load.ts';
import { nlLanguage } from '../../i18n/nl-language.ts';
import type { OpenDataParts } from '../../open-data/data-files.ts';

type Files = ReadonlyMap<string, string>;

/** A page for each of some files, with its text. */
export async function pagesOf(filesOf: (content: OpenDataParts) => Files | Promise<Files>) {
  const catalogue = await loadCatalogue(nlLanguage);
  const files = await filesOf({ ...catalogue, site: siteUrl, today: edition.day });
  return [...files].map(([bestand, text]) => ({ params: { bestand }, props: { text } }));
}
