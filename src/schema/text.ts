/** Building blocks for text fields: one line of plain text, without markup. */
import { z } from 'zod';

const MARKUP = /<[a-z/!?]|\]\(|`/i;

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
      error: 'bevat opmaak (HTML, een link of code); schrijf gewone tekst',
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

/** A web address that starts with https:// or http://. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    // A dot at the end is a complete name too; some sources publish their address so.
    hostname: /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\.?$/u,
    error: formatError('is geen volledig webadres; begin met https://'),
  })
  .max(500)
  .refine((address) => !/^https?:\/\/[^/]*@/.test(address), {
    error: 'bevat een gebruikersnaam of wachtwoord; gebruik het gewone webadres',
  });
