/** From a state to an answer: reads the question, asks the search engine, and puts together what the page shows. */
import type { Card } from '../domain/cards.ts';
import { FACET_KEYS, isPlaceFacet, perFacet, THIN_FACETS, UNKNOWN } from '../domain/facets.ts';
import type { FacetKey } from '../domain/facets.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { AREA_FILTER, NUMBER_FILTER } from '../domain/search-record.ts';
import type { FindLabels } from '../i18n/nl-find.ts';
import { alsoFound } from './also.ts';
import type {
  Answer,
  Counts,
  Finder,
  FoundCard,
  ReadQuestion,
  Relaxation,
  Ring,
} from './answer.ts';
import { catalogueWords, type CatalogueWords } from './catalogue-words.ts';
import {
  engineLoader,
  type Engine,
  type EngineOptions,
  type Filtered,
  type Filters,
} from './engine.ts';
import { excerptsOf } from './excerpts.ts';
import { NewBuildError, once, type FindPageFiles } from './files.ts';
import { matchParts, type Matched, type MatchedPart } from './match.ts';
import {
  distancesFrom,
  nearFilter,
  placeOf,
  ringRank,
  ringsAround,
  type Rings,
} from './nearness.ts';
import { questionReader, type QuestionReader } from './question.ts';
import { either, recordFields, searchPiece, type RecordFields } from './text-search.ts';
import { emptyState, PAGE_SIZE, without, type SearchState } from './state.ts';

export interface FinderOptions extends Omit<EngineOptions, 'useWorker'> {
  files: FindPageFiles;
  /** Number of initiatives in the catalogue. */
  total: number;
  labels: Pick<FindLabels, 'find' | 'placeField'>;
}

/** From so many initiatives on searching would be felt on the main thread. */
const WORKER_FROM = 2000;
/** Of partial matches the best are shown. */
const MOST_PARTIAL = 10;
/** With so many full matches nobody needs partial ones. */
const ENOUGH = 10;
/** A partial match has at least so much of what the question asks. */
const LEAST_SHARE = 0.2;

/** What questions in words are answered with. */
interface TextTools {
  reader: QuestionReader;
  words: CatalogueWords;
  fields: RecordFields;
  news: string;
}

/** A question with what its parts find. */
interface Understood {
  read: ReadQuestion;
  matched: Matched | undefined;
  place?: PlaceChoice;
  rings?: Rings;
  fields?: RecordFields;
}

const NOTHING: Understood = {
  read: { chips: [], weighs: [], words: [], ignored: [], unknown: [] },
  matched: undefined,
};

export function createFinder(options: FinderOptions): Finder {
  const { files, total, labels } = options;
  const engine = engineLoader({ ...options, useWorker: total >= WORKER_FROM });
  const tools = once(async (): Promise<TextTools> => {
    const [{ table, words, lengths, news }, places] = await Promise.all([
      files.text(),
      files.places(),
    ]);
    const reader = questionReader(table, places);
    return {
      reader,
      words: catalogueWords(words.split(' '), table.families, reader.names),
      fields: recordFields({ lengths }),
      news,
    };
  });

  async function understand(state: SearchState, ready: Engine): Promise<Understood> {
    if (!state.q) return NOTHING;
    const { reader, words, fields, news } = await tools();
    const { parts, ignored } = readMended(reader, words, state);
    const inputs = await Promise.all(
      parts.map(async (part) => {
        const found = await Promise.all(
          part.pieces.map((piece) => searchPiece(piece, words, fields, ready)),
        );
        if (!part.isOneWord) return { part, words: found.flat() };
        const [whole] = await searchPiece(part.pieces.join(''), words, fields, ready);
        return { part, words: whole ? [either(whole, found.flat())] : found.flat() };
      }),
    );
    const placePart = state.place ? undefined : parts.find((part) => part.places?.length === 1);
    const matched = await matchParts(inputs, placePart, ready, fields, news, total);
    const place = placePart?.places?.[0];
    const rings = matched.parts.find((part) => part.rings)?.rings;
    return {
      read: whatWasRead(matched.parts, ignored),
      matched,
      fields,
      ...(place && rings ? { place, rings } : {}),
    };
  }

  /** The place that the filters look from, else that of the question. */
  async function lookFrom(
    state: SearchState,
    { place, rings }: Understood,
    ready: Engine,
  ): Promise<{ place: PlaceChoice; rings: Rings } | undefined> {
    const hasPlace = state.place || state.selection.regio.length + state.selection.provincie.length;
    const chosen = hasPlace ? placeOf(state, await files.places()) : undefined;
    if (chosen) return { place: chosen, rings: await ringsAround(ready, chosen) };
    return place && rings ? { place, rings } : undefined;
  }

  async function filtersOf(state: SearchState): Promise<(except?: FacetKey) => Filters[]> {
    const place = state.place ? placeOf(state, await files.places()) : undefined;
    return (except) => [
      ...FACET_KEYS.filter((key) => key !== except && state.selection[key].length > 0).map((key) =>
        facetFilter(key, state.selection[key]),
      ),
      ...(place ? [nearFilter(place)] : []),
      ...(state.localOnly ? [{ bereik: { none: ['landelijk'] } }] : []),
    ];
  }

  async function order(
    numbers: readonly number[],
    state: SearchState,
    from: { place: PlaceChoice; rings: Rings } | undefined,
    matched: Matched | undefined,
  ): Promise<readonly number[]> {
    const { sort } = state;
    if (sort === 'titel' || sort === 'gecontroleerd' || sort === 'bericht') {
      return inOrderOf(await files.order(sort), numbers);
    }
    if (sort === 'bewijs') return numbers;
    const isMunicipality = from?.place.kind === 'gemeente';
    if (isMunicipality && (sort === 'afstand' || !hasWords(matched))) {
      const far = distancesFrom(await files.municipalities(), await files.places(), from.place);
      return [...numbers].sort((a, b) => far(a) - far(b) || a - b);
    }
    if (!matched) return numbers;
    return byScore(numbers, matched);
  }

  async function find(state: SearchState) {
    const ready = await engine();
    let withoutText = false;
    const understood = await understand(state, ready).catch((error: unknown) => {
      if (error instanceof NewBuildError) throw error;
      withoutText = true;
      return NOTHING;
    });
    const filters = await filtersOf(state);
    const { matched } = understood;
    const hard = await ready.filter({ all: filters() });
    const allowed = new Set(hard.numbers.filter((number) => number < total));
    const asked = matched?.full;
    const numbers = asked ? asked.filter((number) => allowed.has(number)) : [...allowed];
    const partial = matched && asked && numbers.length < ENOUGH ? partialOf(matched) : [];
    const isFull = new Set(numbers);
    return {
      ready,
      understood,
      filters,
      numbers,
      partial: partial.filter((number) => allowed.has(number) && !isFull.has(number)),
      // Not narrowed by the filters: a facet in use must leave its own out of what it counts.
      counted: numbers.length === 0 && partial.length > 0 ? partial : asked,
      withoutText,
    };
  }

  /** What was found in the order of the view, and the place that this looks from. */
  async function inView(
    numbers: readonly number[],
    state: SearchState,
    understood: Understood,
    ready: Engine,
  ) {
    const from = await lookFrom(state, understood, ready);
    const sorted = await order(numbers, state, from, understood.matched);
    return { from, ordered: from ? byRing(sorted, from.rings) : sorted };
  }

  async function list(state: SearchState): Promise<FoundCard[]> {
    const { ready, understood, numbers } = await find(state);
    const { from, ordered } = await inView(numbers, state, understood, ready);
    const cards = await files.cards(ordered);
    return cards.map((card, index) => withRing(card, from?.rings.ringOf(ordered[index] ?? -1)));
  }

  async function ask(state: SearchState): Promise<Answer> {
    files.warmCards();
    const found = await find(state);
    const { ready, understood, filters, numbers, counted, withoutText } = found;
    const { matched, read, fields } = understood;
    const { from, ordered } = await inView(numbers, state, understood, ready);
    const page = Math.min(state.page, Math.max(1, Math.ceil(ordered.length / PAGE_SIZE)));
    const shown = ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const partial = page === 1 ? found.partial : [];
    const shownPartial = partial.slice(0, MOST_PARTIAL);
    const [cards, partialCards] = await Promise.all([
      files.cards(shown),
      files.cards(shownPartial),
    ]);
    const excerpts =
      matched && fields
        ? excerptsOf([...shown, ...shownPartial], matched.parts, fields, ready)
        : undefined;
    return {
      total: ordered.length,
      cards: cards.map((card, index) => withRing(card, from?.rings.ringOf(shown[index] ?? -1))),
      page,
      ...(from ? { rings: ringTotals(ordered, from.rings) } : {}),
      ...(matched && partial.length > 0
        ? { partial: partialAnswer(partialCards, shownPartial, partial.length, matched) }
        : {}),
      also: matched
        ? await alsoFound(state.q, matched, [...numbers, ...found.partial], total, files, labels)
        : [],
      read,
      ...(from ? { place: from.place } : {}),
      ...(excerpts ? { excerpts } : {}),
      counts: countsOf(state, filters, counted, ready),
      ...(withoutText ? { withoutText: true } : {}),
    };
  }

  async function relax(state: SearchState): Promise<Relaxation[]> {
    const ready = await engine();
    const { read } = await understand(state, ready).catch(() => NOTHING);
    const [{ reader }, places] = await Promise.all([tools(), files.places()]);
    const placeName = placeOf({ ...state, selection: emptyState().selection }, places)?.name;
    const areaName = (key: FacetKey, id: string) =>
      places.find((place) => place.kind === key && place.id === id)?.name;
    const unasked = (text: string) => {
      const q = state.q.replace(text, ' ').replace(/\s+/g, ' ').trim();
      return { ...state, q, page: 1 };
    };
    const ways: Omit<Relaxation, 'count'>[] = [
      ...FACET_KEYS.flatMap((key) =>
        state.selection[key].map((value) => ({
          label: reader.labelOf(key, value) ?? areaName(key, value) ?? value,
          state: without(state, key, value),
        })),
      ),
      ...(state.place
        ? [{ label: placeName ?? state.place, state: { ...state, place: '', page: 1 } }]
        : []),
      ...(state.localOnly
        ? [{ label: labels.find.localOnly, state: { ...state, localOnly: false, page: 1 } }]
        : []),
      ...read.chips.map(({ label, text }) => ({ label, state: unasked(text) })),
      ...read.words.map(({ typed }) => ({
        label: labels.find.quotes(typed),
        state: unasked(typed),
      })),
    ];
    const counted = await Promise.all(
      ways.map(async (way) => ({ ...way, count: (await find(way.state)).numbers.length })),
    );
    return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  }

  async function warm(): Promise<void> {
    files.warmCards();
    await Promise.all([engine(), tools()]);
  }

  return { ask, list, relax, warm };
}

/** Reads a question; what stands nowhere is first read as what it is probably a typing error of. */
function readMended(reader: QuestionReader, words: CatalogueWords, state: SearchState) {
  const meant = (word: string) => {
    const { kind, searched } = words.read(word);
    return kind === 'mended' ? searched : undefined;
  };
  return reader.read(state.q, state.takenOff, meant, words.has);
}

function facetFilter(key: FacetKey, values: readonly string[]): Filters {
  const chosen: Filters = { [key]: { any: values } };
  return isPlaceFacet(key) ? { any: [chosen, { bereik: ['landelijk'] }] } : chosen;
}

/** Those of `order` that are among the numbers. */
function inOrderOf(order: readonly number[], numbers: readonly number[]): readonly number[] {
  const wanted = new Set(numbers);
  return order.filter((number) => wanted.has(number));
}

function byScore(numbers: readonly number[], { scoreOf }: Matched): number[] {
  return numbers
    .map((number) => ({ number, score: scoreOf(number) }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .map(({ number }) => number);
}

function byRing(numbers: readonly number[], { ringOf }: Rings): number[] {
  return numbers
    .map((number, index) => ({ number, index, rank: ringRank(ringOf(number)) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ number }) => number);
}

function ringTotals(numbers: readonly number[], { rings, ringOf }: Rings) {
  return rings.map((ring) => ({
    ring,
    total: numbers.filter((number) => ringOf(number) === ring).length,
  }));
}

function withRing(card: Card, ring: Ring | undefined): FoundCard {
  return ring ? { ...card, ring } : card;
}

function hasWords(matched: Matched | undefined): boolean {
  return matched?.parts.some(({ chip, fits }) => !chip && fits.size > 0) ?? false;
}

/** Initiatives that have enough of a question to be shown, best first; those that fit all of it too. */
function partialOf({ parts, shareOf, scoreOf }: Matched): number[] {
  return [...new Set(parts.flatMap(({ fits }) => [...fits.keys()]))]
    .filter((number) => shareOf(number) >= LEAST_SHARE)
    .map((number) => ({ number, score: scoreOf(number) * shareOf(number) }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .map(({ number }) => number);
}

function partialAnswer(
  cards: readonly Card[],
  numbers: readonly number[],
  total: number,
  { parts }: Matched,
): NonNullable<Answer['partial']> {
  const lacks = numbers.map((number) =>
    parts.filter(({ required }) => required && !required.has(number)).map(({ part }) => part.text),
  );
  const counts = new Map<string, number>();
  for (const text of lacks.flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
  return {
    total,
    cards: cards.map((card, index) => ({ ...card, missing: lacks[index] ?? [] })),
    missing: [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text),
  };
}

function whatWasRead(parts: readonly MatchedPart[], ignored: readonly string[]): ReadQuestion {
  const read: ReadQuestion = {
    chips: [],
    weighs: [],
    words: [],
    ignored: [...ignored],
    unknown: [],
  };
  for (const part of parts) {
    if (part.chip) {
      read.chips.push(part.chip);
      continue;
    }
    if (part.weighs) read.weighs.push(part.weighs);
    for (const { typed, reading } of part.words) {
      const { kind, searched } = reading;
      if (kind === 'unknown' || reading.variants.length === 0) read.unknown.push(typed);
      else read.words.push({ typed, searched: kind === 'typed' ? typed : searched, kind });
    }
  }
  return read;
}

/** What choosing each option too would give: a facet does not narrow its own counts. */
async function countsOf(
  state: SearchState,
  filters: (except?: FacetKey) => Filters[],
  within: readonly number[] | undefined,
  engine: Engine,
): Promise<Counts> {
  // No record has this number: a question that finds nothing counts nothing.
  const numbers = within?.length === 0 ? ['-'] : within?.map(String);
  const only: Filters[] = numbers ? [{ [NUMBER_FILTER]: { any: numbers } }] : [];
  const ask = (except?: FacetKey) => engine.filter({ all: [...filters(except), ...only] });
  const plain = await ask();
  const found = perFacet(() => plain.counts);
  await Promise.all(
    FACET_KEYS.filter((key) => state.selection[key].length > 0).map(async (key) => {
      found[key] = (await ask(key)).counts;
    }),
  );
  const nationwide = (key: FacetKey) => found[key].bereik?.landelijk ?? 0;
  const local = (key: 'regio' | 'provincie') =>
    Object.fromEntries(
      Object.entries(found[key][key] ?? {}).map(([id, here]) => [
        id,
        { here, nationwide: nationwide(key) },
      ]),
    );
  return {
    options: perFacet((key) =>
      Object.fromEntries(
        Object.entries(found[key][key] ?? {}).map(([id, count]) => [
          id,
          isPlaceFacet(key) ? count + nationwide(key) : count,
        ]),
      ),
    ),
    unknown: Object.fromEntries(
      THIN_FACETS.map((key) => [key, found[key][key]?.[UNKNOWN] ?? 0] as const),
    ),
    byMunicipality: { ...plain.counts.gemeente },
    byArea: {
      regio: areasIn(plain.counts, 'regio'),
      provincie: areasIn(plain.counts, 'provincie'),
    },
    local: { regio: local('regio'), provincie: local('provincie') },
  };
}

function areasIn(counts: Filtered['counts'], kind: 'regio' | 'provincie'): string[] {
  return Object.entries(counts[AREA_FILTER] ?? {})
    .filter(([area, count]) => count > 0 && area.startsWith(`${kind}:`))
    .map(([area]) => area.slice(kind.length + 1));
}
