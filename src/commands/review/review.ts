/** Everything an editor wants to know of a contributed initiative before saying yes. Pure: data in, data out. */
import { evidenceOf, type Evidence, isOld } from '../../domain/initiative.ts';
import { findLookalikes, type Double } from '../../draft/doubles.ts';
import type { Places } from '../../reader/places.ts';
import type { Entry } from '../../reader/index.ts';
import { claimsOf, type Claim } from '../../reader/prose.ts';
import { matters, type Field } from '../../draft/fields.ts';
import type { InitiativeData } from '../../schema/rules.ts';
import type { Source } from '../../schema/source.ts';
import { changesBetween, type Change } from './changes.ts';

/** What the file is held against. */
export type Before =
  | { kind: 'eerder'; met: string; text: string }
  | { kind: 'nieuw'; met: string }
  | { kind: 'zonder-git' };

export interface Review {
  slug: string;
  titel: string;
  before: Before;
  changes: readonly Change[];
  /** Each source with what rests on it. */
  sources: readonly { source: Source; claims: readonly Claim[] }[];
  /** Statements in the text that name no source. */
  bare: readonly Claim[];
  looksLike: readonly Double[];
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
    looksLike: findLookalikes(entry, known.entries, known.places),
    missing: missingFields(data, known.fields),
    evidence: evidenceOf(data),
    ...agesOf(data, known.today),
  };
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
