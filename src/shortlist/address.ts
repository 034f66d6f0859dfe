/** The address of a selection: `/selectie/?i=slug,slug`. Notes only behind a `#`, which browsers do not send to a server. */
import { pathsFor } from '../domain/paths.ts';
import { pageLanguage } from '../i18n/nl-language.ts';

const paths = () => pathsFor(pageLanguage());

/** More is no selection any more. */
const MOST = 100;
/** Longer than this, some programs cut an address. */
export const LONGEST_ADDRESS = 8000;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NOTE = 'notitie.';

export interface SharedSelection {
  slugs: readonly string[];
  /** By slug; empty when no notes were shared. */
  notes: Readonly<Record<string, string>>;
}

/** The selection in an address; nothing when there is none. What cannot be a slug is left out. */
export function readSelection({
  search,
  hash,
}: Pick<Location, 'search' | 'hash'>): SharedSelection | undefined {
  const asked = new URLSearchParams(search)
    .getAll('i')
    .flatMap((list) => list.split(','))
    .map((slug) => slug.trim().toLowerCase());
  const slugs = [...new Set(asked)].filter((slug) => SLUG.test(slug)).slice(0, MOST);
  if (slugs.length === 0) return undefined;
  const notes = [...new URLSearchParams(hash.slice(1))].flatMap(([name, note]) => {
    const slug = name.slice(NOTE.length);
    return name.startsWith(NOTE) && slugs.includes(slug) && note.trim() ? [[slug, note]] : [];
  });
  return { slugs, notes: Object.fromEntries(notes) as Record<string, string> };
}

/**
 * @param origin `https://initiatievenwijzer.nl`; empty for an address within the site
 * @param notes by slug; those of others than `slugs` are left out
 */
export function selectionAddress(
  origin: string,
  slugs: readonly string[],
  notes: Readonly<Record<string, string>> = {},
): string {
  const address = origin + paths().selectionOf(slugs);
  const shared = new URLSearchParams(
    slugs.flatMap((slug) => (notes[slug]?.trim() ? [[NOTE + slug, notes[slug]]] : [])),
  );
  return shared.size > 0 ? `${address}#${shared}` : address;
}
