/**
 * Addresses that never change, by which other data can point at ours, and ours at that of others: the licence, TOOI for
 * municipalities and provinces; values of our lists, and labour market regions, which have no address of the government, by our
 * own.
 */
import { licence } from '../site.ts';
import { paths } from '../domain/paths.ts';

/** The licence itself, as programs know it: not the page that explains it to people, where that is another. */
export const LICENCE = licence.url.replace(/deed\.\w+$/, '');

const TOOI = 'https://identifier.overheid.nl/tooi/id';

/** The list that labour market regions stand in, beside the vocabularies. */
export const REGION_LIST = 'arbeidsmarktregios';

/**
 * @param code of the CBS: `GM0363`
 */
export function municipalityUri(code: string): string {
  return `${TOOI}/gemeente/${code.toLowerCase()}`;
}

/**
 * @param code of the CBS: `PV27`
 */
export function provinceUri(code: string): string {
  return `${TOOI}/provincie/${code.toLowerCase()}`;
}

/**
 * @param code `AM18`
 * @param site public address of the site
 */
export function regionUri(code: string, site: string): string {
  return conceptUri(REGION_LIST, code.toLowerCase(), site);
}

/** The list as a whole: its page. */
export function listUri(list: string, site: string): string {
  return absolute(paths.conceptList(list), site);
}

/** A value of a list: its place on the page of the list. */
export function conceptUri(list: string, id: string, site: string): string {
  return `${listUri(list, site)}#${id}`;
}

/** A path of the site as a whole address. */
export function absolute(path: string, site: string): string {
  return new URL(path, site).href;
}
