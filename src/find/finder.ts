/** From a state to an answer: reads the question, asks the search engine, and puts together what the page shows. */
import type { Card } from '../domain/cards.ts';
import { FACET_KEYS, type FacetKey } from '../domain/facets.ts';
import { ringRank, type PlaceChoice, type Ring } from '../domain/place-search.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import type { Answer, Finder, FoundCard, Relaxation } from './answer.ts';
import { loadEngine, type Engine, type EngineOptions } from './engine.ts';
import { NewBuildError, once, orNewBuild, type FindPageFiles } from './loaded-files.ts';
import type { Matched } from './match.ts';
import {
  countsOf,
  distancesFrom,
  filtersOf,
  placeOf,
  type Rings,
  ringsAround,
} from './narrowing.ts';
import { emptyState, PAGE_SIZE, without, type SearchState } from './state.ts';
import type { Understood } from './understanding.ts';

export interface FinderOptions extends EngineOptions {
  files: FindPageFiles;
  /** Number of initiatives in the catalogue. */
  total: number;
  labels: Pick<FindLabels, 'find' | 'placeField'>;
}

/** From so many initiatives on counting the values of every facet at each search would be felt. */
const MANY = 2000;
/** Of partial matches the best are shown. */
const MOST_PARTIAL = 10;
/** With so many full matches nobody needs partial ones. */
const ENOUGH = 10;
/** A partial match has at least so much of what the question asks. */
const LEAST_SHARE = 0.2;

/** Of a state without a question. */
const NOTHING: Understood = {
  read: { chips: [], weighs: [], words: [], ignored: [], unknown: [] },
  matched: undefined,
};

/** Makes a finder that loads nothing before it is asked. */
export function createFinder(options: FinderOptions): Finder {
  const { files, total, labels } = options;
  const engine = once(() => loadEngine(options));
  // Its code comes with its words: who only filters needs neither.
  const code = orNewBuild(() => import('./understanding.ts'), options.version, options.load);
  const understanding = once(async () => {
    const [{ loadUnderstanding }] = await Promise.all([code(), files.text(), files.places()]);
    return loadUnderstanding(files, total, labels);
  });

  async function read(state: SearchState, ready: Engine): Promise<Understood> {
    return state.q ? (await understanding()).understand(state, ready) : NOTHING;
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
    return bestFirst(numbers, matched.scoreOf);
  }

  async function find(state: SearchState) {
    const ready = await engine();
    let withoutText = false;
    const understood = await read(state, ready).catch((error: unknown) => {
      if (error instanceof NewBuildError) throw error;
      withoutText = true;
      return NOTHING;
    });
    const place = state.place ? placeOf(state, await files.places()) : undefined;
    const { matched, place: named } = understood;
    const from = { place, named };
    const hard = await ready.filter({ all: filtersOf(state, from) });
    const allowed = new Set(hard.filter((number) => number < total));
    const asked = matched?.full;
    const numbers = asked ? asked.filter((number) => allowed.has(number)) : [...allowed];
    const partial = matched && asked && numbers.length < ENOUGH ? partialOf(matched) : [];
    const isFull = new Set(numbers);
    return {
      ready,
      understood,
      from,
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
    if (isHeadOfList(state)) files.warmCards();
    const found = await find(state);
    const { ready, understood, numbers, counted, withoutText } = found;
    const { matched } = understood;
    const { from, ordered } = await inView(numbers, state, understood, ready);
    const page = Math.min(state.page, Math.max(1, Math.ceil(ordered.length / PAGE_SIZE)));
    const shown = ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const partial = page === 1 ? found.partial : [];
    const shownPartial = partial.slice(0, MOST_PARTIAL);
    const [cards, partialCards] = await Promise.all([
      files.cards(shown),
      files.cards(shownPartial),
    ]);
    const excerpts = understood.excerptsOf?.([...shown, ...shownPartial]);
    return {
      total: ordered.length,
      cards: cards.map((card, index) => withRing(card, from?.rings.ringOf(shown[index] ?? -1))),
      page,
      ...(from ? { rings: ringTotals(ordered, from.rings) } : {}),
      ...(matched && partial.length > 0
        ? { partial: partialAnswer(partialCards, shownPartial, partial.length, matched) }
        : {}),
      also: (await understood.alsoFound?.([...numbers, ...found.partial])) ?? [],
      read: understood.read,
      ...(from ? { place: from.place } : {}),
      ...(excerpts ? { excerpts } : {}),
      counts: () => countsOf(state, found.from, counted, ready),
      ...(withoutText ? { withoutText: true } : {}),
    };
  }

  async function relax(state: SearchState): Promise<Relaxation[]> {
    const ready = await engine();
    const { read: asRead } = await read(state, ready).catch(() => NOTHING);
    const [reader, places] = await Promise.all([
      understanding().then(
        (loaded) => loaded.reader,
        () => undefined,
      ),
      files.places(),
    ]);
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
          label: reader?.labelOf(key, value) ?? areaName(key, value) ?? value,
          state: without(state, key, value),
        })),
      ),
      ...(state.place
        ? [{ label: placeName ?? state.place, state: { ...state, place: '', page: 1 } }]
        : []),
      ...(state.localOnly
        ? [{ label: labels.find.localOnly, state: { ...state, localOnly: false, page: 1 } }]
        : []),
      ...asRead.chips.map(({ label, text }) => ({ label, state: unasked(text) })),
      ...asRead.words.map(({ typed }) => ({
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
    await (await engine()).ready();
  }

  async function warmCounts(): Promise<void> {
    const ready = await engine();
    await ready.warmCounts();
    if (total < MANY) await ready.warmFilters(FACET_KEYS);
  }

  async function warmWords(): Promise<void> {
    await Promise.all([warm(), understanding(), files.warmMoreCards()]);
  }

  return { ask, list, relax, warm, warmCounts, warmWords };
}

/** Whether the first cards of the list are the likeliest of the answer. */
function isHeadOfList({ q, sort, place, page }: SearchState): boolean {
  return !q && !sort && !place && page === 1;
}

/** Those of `order` that are among the numbers. */
function inOrderOf(order: readonly number[], numbers: readonly number[]): readonly number[] {
  const wanted = new Set(numbers);
  return order.filter((number) => wanted.has(number));
}

function bestFirst(numbers: readonly number[], scoreOf: (number: number) => number): number[] {
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
  const some = [...new Set(parts.flatMap(({ fits }) => [...fits.keys()]))].filter(
    (number) => shareOf(number) >= LEAST_SHARE,
  );
  return bestFirst(some, (number) => scoreOf(number) * shareOf(number));
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
