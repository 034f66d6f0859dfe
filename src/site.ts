/** What the site knows of itself: the values of wijzer.config.ts, and where it stands. */
import { address } from '../wijzer.config.ts';

export {
  answerWithin,
  description,
  feedsSince,
  languages,
  licence,
  logo,
  mailbox,
  name,
  nameInText,
  placesCredit,
  repository,
} from '../wijzer.config.ts';

/**
 * The folder of the host that the site stands in, with a slash before and after it; `/` for a site that has a host to itself. In what
 * browsers run, Vite puts in what astro.config.mjs says.
 */
export const base: string =
  import.meta.env?.SSR === false ? import.meta.env.BASE_URL : siteAddress().pathname;

/** The public address of this copy, with a slash at its end. For Node alone. @throws when it is no address */
export function siteAddress(): URL {
  const url = new URL(process.env.WIJZER_SITE || address);
  url.pathname = url.pathname.replace(/\/*$/, '/');
  return url;
}
