/** Source lines ready for a proposal: plain text, after the APA style as Dutch writers use it. */
import type { SelectionLabels } from '../i18n/nl-selection.ts';
import type { Source } from '../schema/source.ts';
import { entryAtCommit } from './paths.ts';
import type { SelectionEntry } from './selection-entry.ts';

type Texts = Pick<SelectionLabels, 'cite' | 'site' | 'language'>;

/**
 * The line that names a page of the catalogue as a source.
 *
 * Which state of the page was read is said by its date of checking and by the commit that the site was built of; where the commit is
 * not known, the line says so. A static site keeps no earlier pages, so the address is that of the page, which stays; what it
 * said in that state can be read in its file at the repository.
 *
 * @param page.checked `YYYY-MM-DD`
 * @param page.commit of the repository, when the build knows it; the first of its signs are enough
 * @param page.address full address of the page
 * @param page.consulted `YYYY-MM-DD`, the day of reading; without it only the address follows
 * @param page.version full address of the file of the page in that commit
 */
export function citePage(
  page: {
    title: string;
    checked: string;
    commit?: string | undefined;
    address: string;
    consulted?: string;
    version?: string | undefined;
  },
  { cite: t, site, language }: Texts,
): string {
  const { title, checked, commit, address, consulted, version } = page;
  const where = consulted ? t.consulted(language.formatDate(consulted), address) : address;
  const state = [
    t.checked(language.formatDate(checked)),
    commit ? t.edition(commit.slice(0, 7)) : t.noEdition,
  ];
  return `${site}. (${checked.slice(0, 4)}). ${title} (${state.join(', ')}). ${where}${version ? ` ${t.version(version)}` : ''}`;
}

/**
 * The same for an initiative of a selection, with where its version can be read.
 *
 * @param address full address of its page
 * @param consulted `YYYY-MM-DD`
 */
export function citeEntry(
  { slug, title, checked, commit }: Pick<SelectionEntry, 'slug' | 'title' | 'checked' | 'commit'>,
  address: string,
  consulted: string,
  texts: Texts,
): string {
  const version = commit && entryAtCommit(slug, commit);
  return citePage({ title, checked, commit, address, consulted, version }, texts);
}

/** The line that names a source of an initiative: who published it, when, and what. Its address comes behind it. */
export function citeSource(
  { uitgever, datum, titel }: Pick<Source, 'uitgever' | 'datum' | 'titel'>,
  { cite: t, language }: Pick<Texts, 'cite' | 'language'>,
): string {
  const title = /[.!?]$/.test(titel) ? titel : `${titel}.`;
  return `${uitgever.replace(/\.$/, '')}. (${datum ? citedDate(datum, language) : t.noDate}). ${title}`;
}

/** `2019-12-03` → `2019, 3 december`: the year first, as lists of sources are sorted. */
function citedDate(date: string, language: Texts['language']): string {
  const year = date.slice(0, 4);
  const rest = language.formatDate(date).replace(year, '').trim();
  return rest ? `${year}, ${rest}` : year;
}
