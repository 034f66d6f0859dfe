/** Where a link in a contributed text may lead: the web, a mailbox, or a page of this site. */

/** @returns what is wrong with the address, or nothing */
export function linkProblem(href: string): string | undefined {
  if (/[\u0000-\u0020\u007f\\]/.test(href)) return 'bevat een teken dat niet in een adres hoort';
  if (href.startsWith('/')) {
    return href.startsWith('//') ? 'begint met //; schrijf het hele adres met https://' : undefined;
  }
  if (href.startsWith('#')) return undefined;
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return 'is geen volledig adres; begin met https:// of met / voor een pagina van deze site';
  }
  if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) {
    return `begint met '${url.protocol}'; alleen https, http, mailto en adressen op deze site mogen`;
  }
  if (url.username || url.password) return 'bevat een gebruikersnaam of wachtwoord';
  return undefined;
}
