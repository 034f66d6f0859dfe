/** Everything an editor wants to know of a contributed initiative before saying yes. Pure: data in, data out. */
import { type Evidence, evidenceOf, isOld } from '../../domain/initiative.ts';
import { type Double, findLookalikes } from '../../draft/doubles.ts';
import { type Field, matters } from '../../draft/fields.ts';
import { borderFinding, plainLines, splitFile } from '../../reader/whole-file.ts';
import type { Entry } from '../../reader/index.ts';
import type { Places } from '../../reader/places.ts';
import { oneLine } from '../../reader/problems.ts';
import { type Claim, claimsOf, namesGivenBy, proseOf } from '../../reader/prose.ts';
import type { InitiativeData } from '../../schema/rules.ts';
import type { Source } from '../../schema/source.ts';

/** What the file is held against. */
export type Before =
  | { kind: 'eerder'; met: string; text: string }
  | { kind: 'nieuw'; met: string }
  | { kind: 'zonder-git' };

export interface Review {
  slug: string;
  titel: string;
  before: Before;
  changes: readonly FileChange[];
  /** Each source with what rests on it. */
  sources: readonly { source: Source; claims: readonly Claim[] }[];
  /** Statements in the text that name no source. */
  bare: readonly Claim[];
  looksLike: readonly Double[];
  /** What looks like the name of a person, with the field it stands in. */
  names: readonly { veld: string; tekst: string }[];
  missing: readonly { veld: string; help: string }[];
  evidence: Evidence;
  old: readonly { veld: string; datum: string; tekst: string }[];
  /** Figures and sources without a date. */
  undated: readonly { veld: string; tekst: string }[];
}

interface Known {
  entries: readonly Entry[];
  places: Places;
  fields: readonly Field[];
  today: string;
}

/**
 * Looks at an entry from every side that an editor does.
 *
 * @param text the file of the entry, whole
 */
export function reviewEntry(entry: Entry, text: string, before: Before, known: Known): Review {
  const { slug, data } = entry;
  const claims = claimsOf(entry);
  return {
    slug,
    titel: data.titel,
    before,
    changes: fileChanges(before.kind === 'eerder' ? before.text : undefined, text),
    sources: data.bronnen.map((source) => ({
      source,
      claims: claims.filter(({ bronnen }) => bronnen.includes(source.id)),
    })),
    bare: claims.filter(({ bronnen }) => bronnen.length === 0),
    names: personNames(entry),
    looksLike: findLookalikes(entry, known.entries, known.places),
    missing: missingFields(data, known.fields),
    evidence: evidenceOf(data),
    ...agesOf(data, known.today),
  };
}

/** Two words with a capital, or more, with what stands between the parts of Dutch and Arabic names. */
const NAME =
  /(?<![\p{L}\d])(?:\p{Lu}\p{Ll}+|\p{Lu}\.)(?:[ -](?:van|de|der|den|het|ter|ten|te|el|al|bin|abu|von|la|di|’t|'t))*(?: \p{Lu}[\p{Ll}’']+)+/gu;
/** Words in names of organisations, streets, programmes and papers; and those that begin a sentence before a name. */
const OF_NO_PERSON =
  /\b(?:Gemeente|Stichting|Vereniging|Universiteit|Hogeschool|Ministerie|Provincie|Regio|College|Rijks|Nederland\p{Ll}*|Europ\p{Ll}+|Raad|Wet|Fonds|Centrum|Instituut|Bureau|Project|Programma|Werk|Taal|School|Academie|Foundation|Company|Midden|Noord|Oost|West|Zuid|Den|De|Het|Een|Dat|Dit|Die|Deze|Zij|Hij|Wie|Er|Maar|En|Of|Als|Toen|Daarna|In|Op|Bij|Van|Voor|Na|Met|Ook|Sinds|Door|Vanaf|Volgens)\b/u;

/**
 * What looks like the name of a person and is none that the entry itself gives to an organisation, publisher or place. A list to look at,
 * never a refusal: a name can be that of a street or a programme too.
 */
function personNames(entry: Entry): Review['names'] {
  const known = [...namesGivenBy(entry), ...(entry.data.gemeenten ?? [])].join('\n');
  const found = proseOf(entry).flatMap(({ veld, tekst }) =>
    Array.from(tekst.matchAll(NAME), ([name]) => ({ veld, tekst: name })),
  );
  return found.filter(
    ({ tekst }, at) =>
      !known.includes(tekst) &&
      !OF_NO_PERSON.test(tekst) &&
      found.findIndex((other) => other.tekst === tekst) === at,
  );
}

function missingFields(data: InitiativeData, fields: readonly Field[]): Review['missing'] {
  return fields
    .filter((field) => !field.rare && matters(field, data))
    .filter(({ name }) => {
      const value = data[name as keyof InitiativeData];
      return value === undefined || (Array.isArray(value) && value.length === 0);
    })
    .map(({ name, help }) => ({ veld: name, help }));
}

function agesOf(data: InitiativeData, today: string): Pick<Review, 'old' | 'undated'> {
  const dated = [
    ...data.bronnen.map(({ titel, datum }, index) => ({
      veld: `bronnen.${index}`,
      datum,
      tekst: titel,
    })),
    ...(data.resultaten ?? []).map(({ tekst, peildatum }, index) => ({
      veld: `resultaten.${index}`,
      datum: peildatum,
      tekst,
    })),
  ];
  return {
    old: dated.flatMap(({ veld, datum, tekst }) =>
      datum && isOld(datum, today) ? [{ veld, datum, tekst }] : [],
    ),
    undated: dated.filter(({ datum }) => !datum).map(({ veld, tekst }) => ({ veld, tekst })),
  };
}

// What is new in a file, field by field.

export interface FileChange {
  veld: string;
  soort: 'nieuw' | 'weg' | 'anders';
  voor: string;
  na: string;
}

/** Front matter and paragraphs as they are written, whether valid or not. */
interface Raw {
  fields: Record<string, unknown>;
  paragraphs: readonly string[];
}

/**
 * What is new, gone or other in a file, as it is written: also what is not valid.
 *
 * @param before text of the earlier file; without it all is new
 */
export function fileChanges(before: string | undefined, after: string): FileChange[] {
  const [old, now] = [rawOf(before), rawOf(after)];
  const names = [...new Set([...Object.keys(now.fields), ...Object.keys(old.fields)])];
  return [
    ...names.flatMap((name) => fieldChanges(name, old.fields[name], now.fields[name])),
    ...listChanges('tekst', old.paragraphs, now.paragraphs),
  ];
}

function rawOf(text: string | undefined): Raw {
  const plain = plainLines(text ?? '');
  if (borderFinding(plain)) return { fields: {}, paragraphs: [] };
  const { yaml, body } = splitFile(plain);
  const { data } = yaml;
  const paragraphs = body.split(/\n{2,}/).map((one) => one.replace(/\s+/g, ' ').trim());
  return {
    fields: typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {},
    paragraphs: paragraphs.filter((one) => one !== '' && !/^#+ /.test(one)),
  };
}

function fieldChanges(name: string, before: unknown, after: unknown): FileChange[] {
  if (Array.isArray(before ?? after) && Array.isArray(after ?? before)) {
    return listChanges(name, asList(before), asList(after));
  }
  if (same(before, after)) return [];
  const soort = before === undefined ? 'nieuw' : after === undefined ? 'weg' : 'anders';
  return [{ veld: name, soort, voor: show(before), na: show(after) }];
}

/** What is in one list and not in the other; moving an item is no change. */
function listChanges(
  name: string,
  before: readonly unknown[],
  after: readonly unknown[],
): FileChange[] {
  const without = (list: readonly unknown[], other: readonly unknown[]) =>
    list.filter((item) => !other.some((one) => same(one, item)));
  return [
    ...without(before, after).map((item) => ({
      veld: name,
      soort: 'weg' as const,
      voor: show(item),
      na: '',
    })),
    ...without(after, before).map((item) => ({
      veld: name,
      soort: 'nieuw' as const,
      voor: '',
      na: show(item),
    })),
  ];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value as one line. */
function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(show).join(', ');
  if (typeof value === 'object') {
    return Object.entries(withoutHiddenAddress(value))
      .map(([name, part]) => `${name}: ${show(part)}`)
      .join('; ');
  }
  return oneLine(String(value));
}

/** An address with the name of a person in it is printed nowhere. */
function withoutHiddenAddress(value: object): object {
  return 'adresTonen' in value ? { ...value, url: '(adres niet getoond)' } : value;
}
