/** Building blocks for text fields: one line of plain text, without markup. */
import { z } from 'zod';

/** HTML, an entity, a link, code, bold: a field is shown as it stands, so its reader would see the signs. */
const MARKUP = /<[a-z/!?]|\]\(|\]\[|`|\*\*|__|&(?:#\w+|[a-z]+\d?);/i;

/**
 * One line of plain text, trimmed.
 *
 * @param min fewest characters
 * @param max most characters
 */
export function plainText(min: number, max: number) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !/[\n\r\t]/.test(text), {
      error: 'is meer dan één regel; schrijf het achter elkaar',
    })
    .refine((text) => !MARKUP.test(text), {
      error: 'bevat opmaak (HTML, een link, code of vet); schrijf gewone tekst',
    });
}

/** A lower-case name in an address: letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'mag alleen kleine letters, cijfers en losse streepjes bevatten, zoals in het webadres',
  });

/** A message for a wrong format only: what is missing or no text at all keeps its own message. */
export const formatError = (message: string) => (issue: { code?: string }) =>
  issue.code === 'invalid_type' ? undefined : message;

/** Letters of our alphabet: in another, a name can look the same and lead elsewhere. */
const HOST = /^(?:[\p{Script=Latin}\d-]+\.)+\p{Script=Latin}{2,}\.?(?::\d+)?$/u;

/** What is wrong with a web address, or nothing. Stricter than a browser, which mends what it is given and then goes elsewhere. */
export function webAddressProblem(address: string): string | undefined {
  if (/[\s\p{C}"<>\\^`{|}]/u.test(address)) {
    return 'bevat een teken dat niet in een webadres hoort; kopieer het adres opnieuw uit de browser';
  }
  const host = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1];
  if (host?.includes('@')) {
    return 'bevat een gebruikersnaam of wachtwoord; gebruik het gewone webadres';
  }
  // A dot at the end is a complete name too; some sources publish their address so.
  if (!host || !HOST.test(host)) return 'is geen volledig webadres; begin met https://';
  if (/(?:^|\.)xn--/i.test(host))
    return 'is een gecodeerd webadres (xn--); gebruik het gewone adres';
  return undefined;
}

/** A web address that starts with https:// or http://. */
export const webAddress = z
  .url({ error: formatError('is geen volledig webadres; begin met https://'), abort: true })
  .max(500)
  .superRefine((address, ctx) => {
    const message = webAddressProblem(address);
    if (message) ctx.addIssue({ code: 'custom', message });
  });
