/** `/.well-known/security.txt`: a host has one, at its root, so a site in a folder of a host makes none. */
import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../domain/load.ts';
import { fileAtRepository } from '../../domain/paths.ts';
import { contactExpires, securityText } from '../../domain/machine-files.ts';
import { nlLanguage } from '../../i18n/nl-language.ts';
import { base, mailbox } from '../../site.ts';

/** The file, unless nothing says until when it holds. */
export async function getStaticPaths() {
  const { initiatives, guides } = await loadCatalogue(nlLanguage);
  const expires = contactExpires([...initiatives, ...guides].map(({ data }) => data.gecontroleerd));
  if (!expires || base !== '/') return [];
  return [{ params: { bestand: 'security' }, props: { expires } }];
}

export const GET: APIRoute<{ expires: string }> = ({ props: { expires }, url, site }) =>
  new Response(
    securityText({
      mailbox,
      address: new URL(url.pathname, site).href,
      policy: fileAtRepository('SECURITY.md'),
      expires,
    }),
  );
