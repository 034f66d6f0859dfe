/** Where a link in a contributed text may lead: the web, a mailbox, or a page of this site. */
import { webAddressProblem } from '../schema/text.ts';

/** A page of this site, with a filter or a heading behind it; no path that another server or a parent folder could be made of. */
const OWN_PAGE = /^\/(?!\/)(?!.*(?:\/\/|\.\.|%2[ef]|%5c))/i;
const MAILBOX = /^mailto:[\p{L}\p{N}._+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/iu;

/** @returns what is wrong with the address, or nothing */
export function linkProblem(href: string): string | undefined {
  if (/[\s\p{C}\\]/u.test(href)) return 'bevat een teken dat niet in een adres hoort; haal het weg';
  if (href.startsWith('//')) return 'begint met //; schrijf het hele adres met https://';
  if (href.startsWith('/')) {
    return OWN_PAGE.test(href)
      ? undefined
      : 'is geen adres van een pagina van deze site; kopieer het pad uit de browser';
  }
  if (href.startsWith('#')) {
    return /^#[\p{L}\p{N}_-]+$/u.test(href)
      ? undefined
      : 'is geen kopje van deze pagina; schrijf het hele adres of haal de link weg';
  }
  const scheme = /^[^/?#:]*:/.exec(href)?.[0].toLowerCase();
  switch (scheme) {
    case 'https:':
    case 'http:':
      return webAddressProblem(decoded(href));
    case 'mailto:':
      return MAILBOX.test(href)
        ? undefined
        : 'is geen gewoon mailadres; schrijf mailto:info@voorbeeld.nl, zonder onderwerp of tekst';
    case undefined:
      return 'is geen volledig adres; begin met https:// of met / voor een pagina van deze site';
    default:
      return `begint met '${scheme}'; alleen https, http, mailto en adressen op deze site mogen`;
  }
}

/** The parser writes letters of other alphabets as %D0%B0; a browser makes them letters again in the name of a server. */
function decoded(href: string): string {
  return href.replace(/^https?:\/\/[^/?#]*/i, (start) => {
    try {
      return decodeURIComponent(start);
    } catch {
      return start;
    }
  });
}
