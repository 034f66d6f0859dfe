/** What is asked of the finder, and what it answers. Types only. */
import type { Card } from '../domain/cards.ts';
import type { FacetKey } from '../domain/facets.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { SearchState } from './state.ts';

/** How near a result is to the chosen place, nearest first. */
export type Ring = 'gemeente' | 'regio' | 'provincie' | 'land';

/** How a question was read. */
export interface ReadQuestion {
  /** What was recognised, each can be taken off again; `text` are the words of the question that said it. */
  chips: { key: FacetKey | 'gemeente'; value: string; label: string; text: string }[];
  /** Words that are searched for in the text, as typed and as searched. */
  words: { typed: string; searched: string; kind: 'typed' | 'mended' | 'family' | 'part' }[];
  /** Question words and stop words: they ask nothing. */
  ignored: string[];
  /** Words that stand nowhere. */
  unknown: string[];
}

/** The words that were found in an initiative, and a piece of its text as HTML with marks. */
export interface Excerpt {
  words?: string[];
  html?: string;
}

export interface FoundCard extends Card {
  ring?: Ring;
}

export interface Counts {
  options: Record<FacetKey, Record<string, number>>;
  unknown: Partial<Record<FacetKey, number>>;
  byMunicipality: Record<string, number>;
  /** Ids of regions and provinces in which results work without naming a municipality. */
  byArea?: Record<'regio' | 'provincie', readonly string[]>;
  local: Record<'regio' | 'provincie', Record<string, { here: number; nationwide: number }>>;
}

export interface Answer {
  /** Full matches: what the live region says. */
  total: number;
  /** Of the asked page, in view order. */
  cards: FoundCard[];
  page: number;
  /** With a place: here, region, province, country, each with its number. */
  rings?: { ring: Ring; total: number }[];
  /** "Niet alles gevonden", first page only. */
  partial?: { total: number; cards: FoundCard[]; missing: string[] };
  also: {
    kind: 'gids' | 'begrip' | 'plaats';
    title: string;
    url: string;
    note: string;
    /** The better answer: it stands above the results. */
    above: boolean;
  }[];
  read: ReadQuestion;
  /** Municipality, region or province looked from. */
  place?: PlaceChoice;
  excerpts?: Promise<Excerpt[]>;
  /** Arrive after the results. */
  counts: Promise<Counts>;
}

export interface Finder {
  ask: (state: SearchState) => Promise<Answer>;
  relax: (state: SearchState) => Promise<{ label: string; state: SearchState; count: number }[]>;
  warm: () => Promise<void>;
}
