/** What the find page shows: an answer, everything as it was built, or that searching failed. */
import { formatCount, formatNumber } from '../i18n/format.ts';
import { drawChips, drawNone, drawPages, type Chip, addExcerpts, drawCards } from './results.ts';
import { chipsOf, countsOf, drawCounts } from './filters.ts';
import type { FindPageFiles } from './files.ts';
import { drawMap } from './result-map.ts';
import type { Answer, Finder } from './finder.ts';
import { contributePath, emptyState, isEmpty, toParams, type SearchState } from './state.ts';
import type { FindLabels } from '../i18n/nl-find.ts';

export interface View {
  notice: Notice;
  /** Calls the municipality in the state by its name, in the chips of what is chosen. */
  showChoices: (state: SearchState, placeName: string) => void;
  /**
   * @param remarks what must be said of the address itself
   * @param isCurrent whether this is still the question: what comes later than its answer is then not shown any more
   */
  showAnswer: (
    state: SearchState,
    answer: Answer,
    remarks: readonly string[],
    isCurrent: () => boolean,
  ) => void;
  showAll: () => void;
  showFailure: () => void;
  /** Draws the dots of the map as links. */
  showPlaces: (
    state: SearchState,
    counts: Readonly<Record<string, number>>,
    isCurrent: () => boolean,
  ) => Promise<void>;
}

export interface ViewOptions {
  page: HTMLElement;
  parts: Parts;
  files: Pick<FindPageFiles, 'places'>;
  finder: Pick<Finder, 'countEach'>;
  /** The state that an address of the page itself holds. */
  stateOf: (search: string) => SearchState;
  labels: FindLabels;
}

/** Does something once what was drawn until now can be seen. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

export function createView({ page, parts, files, finder, stateOf, labels }: ViewOptions): View {
  const t = labels.find;
  const { results, options, pages, map } = parts;
  const notice = noticeOf(parts, t);
  /** The page as it was built, for the empty state and for when searching fails. */
  const built = {
    total: Number(page.dataset.totaal),
    cards: [...results.children],
    counts: countsOf(options),
    map: [...map.childNodes].map((part) => part.cloneNode(true)),
  };
  const labelOf = new Map(
    options.map((input) => [
      `${input.name}=${input.value}`,
      input.closest('label')?.querySelector('.naam')?.textContent ?? input.value,
    ]),
  );
  let chips: Chip[] = [];
  let searched = false;

  function showChoices(state: SearchState, placeName: string): void {
    chips = chipsOf(state, placeName, (key, value) => labelOf.get(`${key}=${value}`), t);
    searched = state.q !== '';
    drawChips(parts.chips, chips, t);
  }

  function showCount(total: number): void {
    const text = formatCount(total, labels.common.initiative, labels.common.initiatives);
    // Saying the same again would make a screen reader repeat it.
    if (parts.status.textContent !== text) parts.status.textContent = text;
    parts.apply.textContent = t.apply(text);
    const chosen = chips.length - (searched ? 1 : 0);
    parts.chosenCount.textContent = chosen ? ` (${formatNumber(chosen)})` : '';
  }

  const showAnswer: View['showAnswer'] = (state, answer, remarks, isCurrent) => {
    const { total, page: number, counts, place, withoutText } = answer;
    if (withoutText && isEmpty({ ...state, q: '' })) {
      showFailure();
      return;
    }
    delete results.dataset.alles;
    drawCards(results, parts.card, answer.cards, (ring) =>
      t.rings[ring](place?.name ?? '', place?.within ?? ''),
    );
    drawCounts(options, counts);
    drawPages(pages, state, total, number, t);
    showCount(total);
    notice.say([...remarks, remarksOn(answer, state.q, t)].join(' ').trim(), withoutText);
    // The list is what was asked for; the map may come after it.
    afterPaint(() => void showPlaces(state, answer.byMunicipality, isCurrent));
    void showExcerpts(answer, isCurrent);
    if (total === 0) void showWaysOut(state, isCurrent);
  };

  async function showExcerpts({ excerpts }: Answer, isCurrent: () => boolean): Promise<void> {
    const found = await excerpts?.catch(() => undefined);
    if (found && isCurrent()) addExcerpts(results, found);
  }

  const showPlaces: View['showPlaces'] = async (state, counts, isCurrent) => {
    const places = await files.places().catch(() => []);
    if (!isCurrent()) return;
    drawMap(map, places, counts, (place) => `?${toParams({ ...state, place, page: 1 })}`);
  };

  /** Nothing found: says what dropping each of the choices would give, and where to add what is missing. */
  async function showWaysOut(state: SearchState, isCurrent: () => boolean): Promise<void> {
    const contribute = contributePath(state);
    drawNone(results, [], contribute, t);
    const counts = await finder.countEach(chips.map(({ href }) => stateOf(href))).catch(() => []);
    if (!isCurrent()) return;
    const ways = chips
      .map((chip, index) => ({ ...chip, count: counts[index] ?? 0 }))
      .filter(({ count, href }) => count > 0 && href !== '?');
    drawNone(results, ways, contribute, t);
  }

  function showAll(): void {
    map.replaceChildren(...built.map.map((part) => part.cloneNode(true)));
    results.dataset.alles = '';
    results.replaceChildren(...built.cards);
    drawCounts(options, built.counts);
    drawPages(pages, emptyState(), built.total, 1, t);
    showCount(built.total);
  }

  function showFailure(): void {
    showAll();
    pages.hidden = true;
    notice.say(t.failed, true);
  }

  return { notice, showChoices, showAnswer, showAll, showFailure, showPlaces };
}

// The notice above the results: what went wrong, what was ignored, and that it takes long.

/** A wait shorter than this needs no words. */
const NOTICEABLE = 500;
/** Longer than this, and something is probably wrong. */
const TOO_LONG = 10_000;

interface Notice {
  /** An empty text takes the notice away. */
  say: (text: string, retry?: boolean) => void;
  /** Says after a while that the latest question takes some time. @returns stops that */
  wait: () => () => void;
}

function noticeOf(
  { notice, noticeText, retry }: Pick<Parts, 'notice' | 'noticeText' | 'retry'>,
  t: FindLabels['find'],
): Notice {
  const say: Notice['say'] = (text, canRetry = false) => {
    notice.hidden = !text;
    noticeText.textContent = text;
    retry.hidden = !canRetry;
  };
  let timers: ReturnType<typeof setTimeout>[] = [];
  return {
    say,
    wait() {
      // Only the latest question is waited for: what is said of an earlier one would stand above its answer.
      timers.forEach(clearTimeout);
      const mine = [
        setTimeout(() => say(t.loading), NOTICEABLE),
        setTimeout(() => say(t.slow, true), TOO_LONG),
      ];
      timers = mine;
      return () => mine.forEach(clearTimeout);
    },
  };
}

/** What must be said with an answer; nothing when it speaks for itself. */
function remarksOn(
  { corrected, unknown, withoutText }: Answer,
  q: string,
  t: FindLabels['find'],
): string {
  return [
    ...(withoutText ? [t.withoutText] : []),
    ...(corrected ? [t.corrected(corrected, q)] : []),
    ...(unknown ? [t.unknown(unknown.map(t.quotes).join(', '), unknown.length)] : []),
  ].join(' ');
}

// The parts of the find page that its code works with.

export function partsOf(page: HTMLElement) {
  const part = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const found = page.querySelector<T>(selector);
    if (!found) throw new Error(`the find page has no ${selector}`);
    return found;
  };
  const localOnly = part<HTMLInputElement>("input[name='landelijk']");
  return {
    form: part<HTMLFormElement>('form'),
    search: part<HTMLInputElement>("input[name='q']"),
    place: part<HTMLInputElement>("input[name='gemeente']"),
    placeList: part('#plaatsen'),
    localOnly,
    /** The options of the facets. */
    options: [...page.querySelectorAll<HTMLInputElement>("input[type='checkbox']")].filter(
      (input) => input !== localOnly,
    ),
    sort: part<HTMLSelectElement>("select[name='sorteer']"),
    filters: part('#filters'),
    filterButton: part('.filterknop'),
    filterWindow: part<HTMLDialogElement>('dialog'),
    listFields: [...page.querySelectorAll<HTMLInputElement>('[data-zoek-in-lijst]')],
    /** Closes the window of the filters and says how many results it will show. */
    apply: part('[data-toepassen]'),
    chosenCount: part('[data-aantal-gekozen]'),
    chips: part('[data-gekozen]'),
    status: part("[role='status']"),
    results: part('#resultaten'),
    card: part<HTMLTemplateElement>('[data-kaartje]'),
    pages: part('[data-paginas]'),
    map: part('[data-kaart]'),
    notice: part('[data-melding]'),
    noticeText: part('[data-melding] p'),
    retry: part('[data-opnieuw]'),
  };
}

export type Parts = ReturnType<typeof partsOf>;
