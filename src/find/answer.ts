/** What the find page is asked and what it gets: types only, for who answers and for who draws. */
import type { Card } from '../domain/cards.ts';
import type { FacetKey } from '../domain/facets.ts';
import type { PlaceChoice, Ring } from '../domain/place-search.ts';
import type { SearchState } from './state.ts';

/** A part of a question that was read as a place or as a value of the catalogue. */
export interface ReadChip {
  key: FacetKey | 'gemeente';
  value: string;
  label: string;
  /** The words of the question that said it. */
  text: string;
}

/** How a question was read. */
export interface ReadQuestion {
  /** What was recognised; each can be taken off again (`takeOff`), and is then read as words. */
  chips: ReadChip[];
  /** What words name too, without being asked of a result: the words themselves are, and these come after them. */
  weighs: ReadChip[];
  /** Words that are searched for in the text, as typed and as they are searched. */
  words: {
    typed: string;
    searched: string;
    /** `family`: by a word that means the same. `part`: by a part of the compound. */
    kind: 'typed' | 'mended' | 'family' | 'part';
  }[];
  /** Question words and stop words: they ask nothing. */
  ignored: string[];
  /** Words that stand nowhere. */
  unknown: string[];
}

/** A card with how near it is, and with what it lacks of the question. */
export interface FoundCard extends Card {
  ring?: Ring;
  /** Of a partial match: the parts of the question that it does not have, as typed. */
  missing?: string[];
}

/** Where in an initiative the words were found. */
export interface Excerpt {
  /** The words as they stand there, in lower case. */
  words: string[];
  /** The piece of text, as HTML with marks; nothing when it stands on the card already. */
  html?: string;
}

/** What else a question leads to. */
export interface AlsoFound {
  kind: 'gids' | 'begrip' | 'plaats';
  title: string;
  url: string;
  /** A line about it; of a place or term what kind it is. */
  note: string;
  /** It is a better answer than the initiatives. */
  above: boolean;
}

export interface Counts {
  /** What choosing an option too would give, for each facet. */
  options: Record<FacetKey, Record<string, number>>;
  /** Of a facet that not every initiative has a value of: how many have none. */
  unknown: Partial<Record<FacetKey, number>>;
  /** How many results name each municipality, by its id. */
  byMunicipality: Record<string, number>;
  /** Ids of the regions and provinces in which results work as a whole, without naming a municipality. */
  byArea: Record<'regio' | 'provincie', string[]>;
  /** Of each region and province: how many are from there, and how many are there only for being nationwide. */
  local: Record<'regio' | 'provincie', Record<string, { here: number; nationwide: number }>>;
}

export interface Answer {
  /** Full matches: what the live region says. */
  total: number;
  /** The full matches of the asked page, in the order of the view. */
  cards: FoundCard[];
  /** The page shown: the last one when the state asks for more than there is. */
  page: number;
  /** With a place: how many are in each ring that it has, also in an empty one. */
  rings?: { ring: Ring; total: number }[];
  /** "Niet alles gevonden": what has most of the question, and the rarest. On the first page only. */
  partial?: {
    total: number;
    cards: FoundCard[];
    /** Parts of the question that some of these do not have, most missed first. */
    missing: string[];
  };
  also: AlsoFound[];
  read: ReadQuestion;
  /** The municipality, region or province that is looked from. */
  place?: PlaceChoice;
  /** For each card where the words were found; for those of `partial` after them. It takes longer than the cards. */
  excerpts?: Promise<Excerpt[]>;
  /** Counts when it is asked: the cards need not wait for it. */
  counts: () => Promise<Counts>;
  /** The words could not be searched: this is the answer without them. */
  withoutText?: boolean;
}

/** A choice to drop when nothing was found, and what that gives. */
export interface Relaxation {
  /** The choice that is dropped. */
  label: string;
  state: SearchState;
  count: number;
}

export interface Finder {
  /**
   * @throws {NewBuildError} when the files of the page are gone because a newer build was published
   * @throws when they cannot be loaded
   */
  ask: (state: SearchState) => Promise<Answer>;
  /** All full matches in the order of the view, each with its ring: for a list on paper. @throws as `ask` does */
  list: (state: SearchState) => Promise<FoundCard[]>;
  /** What dropping each choice or part of the question would give, most first; only what gives something. */
  relax: (state: SearchState) => Promise<Relaxation[]>;
  /** Loads what filters need before they are asked. @throws when it cannot be loaded */
  warm: () => Promise<void>;
  /** What the numbers beside the filters need, and a next filter. @throws when it cannot be loaded */
  warmCounts: () => Promise<void>;
  /** The same for questions in words, which need more. @throws when it cannot be loaded */
  warmWords: () => Promise<void>;
}
