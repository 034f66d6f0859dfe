/** Everything an editor wants to know of a contributed initiative before saying yes. Pure: data in, data out. */
import { coverageOf, evidenceOf, type Evidence, isOld } from '../../domain/initiative.ts';
import { findDuplicates, websiteKey, type DuplicateReason } from '../../draft/doubles.ts';
import { foldWords } from '../../reader/words.ts';
import type { Places } from '../../reader/places.ts';
import type { Entry } from '../../reader/index.ts';
import type { Field } from '../../draft/fields.ts';
import type { InitiativeData } from '../../schema/rules.ts';
import type { Source } from '../../schema/source.ts';
import { changesBetween, type Change } from './changes.ts';
import { claimsOf, type Claim } from './claims.ts';

/** What the file is held against. */
export type Before =
  | { kind: 'eerder'; met: string; text: string }
  | { kind: 'nieuw'; met: string }
  | { kind: 'zonder-git' };

export interface LooksLike {
  slug: string;
  titel: string;
  reason: DuplicateReason | 'bronnen' | 'organisatie';
}

export interface Review {
  slug: string;
  titel: string;
  before: Before;
  changes: readonly Change[];
  /** Each source with what rests on it. */
  sources: readonly { source: Source; claims: readonly Claim[] }[];
  /** Statements in the text that name no source. */
  bare: readonly Claim[];
  looksLike: readonly LooksLike[];
  missing: readonly { veld: string; help: string }[];
  evidence: Evidence;
  old: readonly { veld: string; datum: string; tekst: string }[];
  /** Figures and sources without a date. */
  undated: readonly { veld: string; tekst: string }[];
}

export interface Known {
  entries: readonly Entry[];
  places: Places;
  fields: readonly Field[];
  today: string;
}

export function reviewEntry(entry: Entry, text: string, before: Before, known: Known): Review {
  const { slug, data } = entry;
  const claims = claimsOf(entry);
  return {
    slug,
    titel: data.titel,
    before,
    changes: changesBetween(before.kind === 'eerder' ? before.text : undefined, text),
    sources: data.bronnen.map((source) => ({
      source,
      claims: claims.filter(({ bronnen }) => bronnen.includes(source.id)),
    })),
    bare: claims.filter(({ bronnen }) => bronnen.length === 0),
    looksLike: looksLike(entry, known),
    missing: missingFields(data, known.fields),
    evidence: evidenceOf(data),
    ...agesOf(data, known.today),
  };
}

function looksLike({ slug, data }: Entry, { entries, places }: Known): LooksLike[] {
  const others = entries.filter((other) => other.slug !== slug);
  const named = others.map((other) => ({
    slug: other.slug,
    titel: other.data.titel,
    website: other.data.website,
  }));
  const same = findDuplicates({ slug, titel: data.titel, website: data.website }, named);
  const found = new Set(same.map((one) => one.slug));
  const reasonOf = (other: InitiativeData): 'bronnen' | 'organisatie' | undefined => {
    if (restsOnTheSame(data, other)) return 'bronnen';
    return sharesOrganisation(data, other) && sharesPlace(data, other, places)
      ? 'organisatie'
      : undefined;
  };
  const neighbours = others.flatMap((other) => {
    const reason = found.has(other.slug) ? undefined : reasonOf(other.data);
    return reason ? [{ slug: other.slug, titel: other.data.titel, reason }] : [];
  });
  return [...same, ...neighbours];
}

/** Whether every source of the one is a source of the other: then they are likely about the same thing. */
function restsOnTheSame(a: InitiativeData, b: InitiativeData): boolean {
  const keys = ({ bronnen }: InitiativeData) => bronnen.flatMap(({ url }) => websiteKey(url) ?? []);
  const own = keys(a);
  return own.length > 0 && own.every((key) => keys(b).includes(key));
}

/** A municipality takes part in much of what happens in it; that says nothing. */
function sharesOrganisation(a: InitiativeData, b: InitiativeData): boolean {
  const names = ({ organisaties }: InitiativeData) =>
    organisaties.map(({ naam }) => foldWords(naam)).filter((name) => !name.startsWith('gemeente '));
  return names(a).some((name) => names(b).includes(name));
}

function sharesPlace(a: InitiativeData, b: InitiativeData, places: Places): boolean {
  const codes = coverageOf(b, places).named;
  return coverageOf(a, places).named.some((code) => codes.includes(code));
}

/** Fields that say something of few initiatives only: nothing is missing without them. */
const RARE: readonly string[] = [
  'gemeenten',
  'arbeidsmarktregios',
  'provincies',
  'erkenning',
  'verwant',
  'opvolger',
];

function missingFields(data: InitiativeData, fields: readonly Field[]): Review['missing'] {
  return fields
    .filter(({ name }) => !RARE.includes(name))
    .filter(({ name }) => name !== 'redenVanEinde' || data.status === 'afgerond')
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
