/** Building blocks for text fields: one line of plain text, without markup. */
import type { Vocabularies, VocabularyName } from './vocabulary.ts';
import { z } from './zod.ts';

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

/** The name in the address of another initiative. */
export const initiativeSlug = slug.meta({ kind: 'initiative' });

/** A message for a wrong format only: what is missing or no text at all keeps its own message. */
const formatError = (message: string) => (issue: { code?: string }) =>
  issue.code === 'invalid_type' ? undefined : message;

/**
 * Labels of a host: the letters of Dutch and its neighbours, each at most 63. Others look like ours and lead elsewhere, also
 * of our own alphabet: ɑ, ı, ǀ, the ligature ĳ.
 */
const LABEL = String.raw`[a-z\d\u00e0-\u00f6\u00f8-\u00ff](?:[a-z\d\u00e0-\u00f6\u00f8-\u00ff-]{0,61}[a-z\d\u00e0-\u00f6\u00f8-\u00ff])?`;
const HOST = new RegExp(String.raw`^(?:${LABEL}\.)+[a-z]{2,63}\.?$`, 'i');
const LONGEST_HOST = 253;
/** Endings of hosts that are not of the public web, or lead into somebody's own network. */
const PRIVATE =
  /(?:^|\.)(?:local|localhost|localdomain|intern|internal|intranet|lan|loc|home|corp|priv|private|domain|workgroup|dhcp|svc|mail|onion|i2p|bit|eth|crypto|alt|test|invalid|arpa|ts\.net|(?:fritz|speedport)\.(?:box|ip)|myfritz\.net|mshome\.net|duckdns\.org|ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|loca\.lt|(?:nip|sslip|xip)\.io|(?:localtest|lvh|vcap|traefik)\.me)\.?$/i;
/** Addresses that send one on, to where nobody can see beforehand. */
const SENDS_ON =
  /^https?:\/\/(?:www\.)?(?:(?:bit|ow|cutt|rebrand|buff|short|t)\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|lnkd\.in|rb\.gy|tiny\.cc|shorturl\.at|qr\.(?:ae|net)|[a-z\d.]*safelinks\.protection\.outlook\.com|google\.[a-z.]+\/url|lm?\.facebook\.com)(?:[/?#]|$)/i;
const PUBLIC_PORTS: readonly string[] = ['', '80', '443', '8080', '8443'];

/** What is wrong with a web address, or nothing. Stricter than a browser, which mends what it is given and then goes elsewhere. */
export function webAddressProblem(address: string): string | undefined {
  if (/[\s\p{C}"<>\\^`{|}]/u.test(address)) {
    return 'bevat een teken dat niet in een webadres hoort; kopieer het adres opnieuw uit de browser';
  }
  if (hidesInCode(address))
    return 'bevat een code (%) die niet in een webadres hoort; kopieer het adres opnieuw';
  const host = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1];
  if (host?.includes('@')) {
    return 'bevat een gebruikersnaam of wachtwoord; gebruik het gewone webadres';
  }
  const [, name = '', port = ''] = /^(.*?)(?::(\d+))?$/.exec(host ?? '') ?? [];
  // A dot at the end is a complete name too; some sources publish their address so.
  if (!HOST.test(name) || name.length > LONGEST_HOST || !URL.canParse(address))
    return 'is geen volledig webadres; begin met https://';
  if (/(?:^|\.)xn--/i.test(name))
    return 'is een gecodeerd webadres (xn--); gebruik het gewone adres';
  if (PRIVATE.test(name))
    return 'is geen adres op het openbare internet; gebruik een adres dat iedereen kan openen';
  if (!PUBLIC_PORTS.includes(port))
    return `gebruikt poort ${port}; gebruik het gewone adres van de pagina`;
  if (SENDS_ON.test(address))
    return 'is een adres dat doorstuurt; open het en kopieer het adres van de pagina zelf';
  return undefined;
}

/** A code for a sign that nobody sees, or that is none. */
function hidesInCode(address: string): boolean {
  if (/%(?:[01][\da-f]|7f|(?![\da-f]{2}))/i.test(address)) return true;
  try {
    return /[\p{C}\p{Zl}\p{Zp}]/u.test(decodeURIComponent(address));
  } catch {
    // Codes of an older alphabet; some sources have them.
    return false;
  }
}

/** A web address that starts with https:// or http://. */
export const webAddress = z
  .url({ error: formatError('is geen volledig webadres; begin met https://'), abort: true })
  .max(500)
  .superRefine((address, ctx) => {
    const message = webAddressProblem(address);
    if (message) ctx.addIssue({ code: 'custom', message });
  })
  .meta({ kind: 'address' });

// Dates as the catalogue writes them: as precise as the source is, never more.

/** No source is older, no plan looks further: another year is a slip of the pen. */
const YEAR = /^(?:19\d|20[0-4])\d$/;
const YEAR_MONTH = /^(?:19\d|20[0-4])\d-(?:0[1-9]|1[0-2])$/;
const TOO_FAR = 'ligt te ver van nu; kies een jaar van 1900 tot en met 2049';

/** What is wrong with a date: its year, or how it is written. */
const dateError =
  (message: string) =>
  ({ input }: { input?: unknown }) =>
    /^\d{4}(?:-|$)/.test(String(input)) && !YEAR.test(String(input).slice(0, 4))
      ? TOO_FAR
      : message;

/** YAML reads a bare year as a number; inside the catalogue every date is text. */
const asText = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) ? String(value) : value;

const isDay = (text: string) => z.iso.date().safeParse(text).success && YEAR.test(text.slice(0, 4));

/** For JSON Schema, which cannot see what is done with a year first. */
const dateMeta = (pattern: string) =>
  ({ kind: 'date', type: ['string', 'integer'], pattern }) as const;

/** `YYYY` or `YYYY-MM`. */
export const yearOrMonth = z
  .preprocess(
    asText,
    z.string().refine((text) => YEAR.test(text) || YEAR_MONTH.test(text), {
      error: dateError('is geen jaar of maand; schrijf 2024 of 2024-03'),
    }),
  )
  .meta(dateMeta(String.raw`^(19\d|20[0-4])\d(-(0[1-9]|1[0-2]))?$`));

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const anyDate = z
  .preprocess(
    asText,
    z.string().refine((text) => YEAR.test(text) || YEAR_MONTH.test(text) || isDay(text), {
      error: dateError('is geen datum; schrijf 2024, 2024-03 of 2024-03-15'),
    }),
  )
  .meta(dateMeta(String.raw`^(19\d|20[0-4])\d(-(0[1-9]|1[0-2])(-\d{2})?)?$`));

/** `YYYY-MM-DD`. */
export const day = z.iso
  .date({ error: formatError('is geen datum; schrijf jaar-maand-dag, zoals 2026-11-22') })
  .refine((text) => !/^\d{4}-/.test(text) || YEAR.test(text.slice(0, 4)), {
    error: TOO_FAR,
  })
  .meta({ kind: 'date' });

// What the schema of an entry must know of the rest of the catalogue, handed in so that build, command line and form share it.

/** What a typed place name can turn out to be. */
export type PlaceMatch =
  | { kind: 'found'; code: string }
  | { kind: 'ambiguous'; candidates: readonly string[] }
  | { kind: 'unknown'; nearest: readonly string[] };

/** Looks up places by official name, alias or name of before a merger. */
export interface PlaceNames {
  municipality(name: string): PlaceMatch;
  region(name: string): PlaceMatch;
  province(name: string): PlaceMatch;
}

export interface SchemaContext {
  vocabularies: Vocabularies;
  places: PlaceNames;
  /** Today as `YYYY-MM-DD`: nothing can have been checked or published after it. */
  today: string;
}

/** Key of the metadata by which editors, templates and the command line find the vocabulary of a field. */
export const VOCABULARY_OF = 'woordenlijst';

/** One value of a vocabulary; a retired value is refused with its successor. */
export function choice(context: SchemaContext, name: VocabularyName) {
  const terms = context.vocabularies[name].waarden;
  const ids = terms.map((term) => term.id) as [string, ...string[]];
  return z
    .enum(ids)
    .superRefine((id, ctx) => {
      const successor = terms.find((term) => term.id === id)?.vervangenDoor;
      if (successor) {
        ctx.addIssue({ code: 'custom', message: `is vervallen; gebruik '${successor}'` });
      }
    })
    .meta({ [VOCABULARY_OF]: name });
}

/** A list of different values of a vocabulary; a value beside its own parent says the same twice. */
export function choices(context: SchemaContext, name: VocabularyName, min: number, max: number) {
  const parents = new Map(
    context.vocabularies[name].waarden.map((term) => [term.id, term.ouder] as const),
  );
  return z
    .array(choice(context, name))
    .min(min)
    .max(max)
    .superRefine((ids, ctx) => {
      ids.forEach((id, index) => {
        if (ids.indexOf(id) !== index) {
          ctx.addIssue({ code: 'custom', path: [index], message: `'${id}' staat er al` });
        }
        const parent = parents.get(id);
        if (parent && ids.includes(parent)) {
          ctx.addIssue({
            code: 'custom',
            path: [ids.indexOf(parent)],
            message: `'${parent}' is overbodig naast '${id}', dat eronder valt; laat het weg`,
          });
        }
      });
    });
}
