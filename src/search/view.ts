/** What the find page shows: an answer, everything as it was built, or that searching failed. */
import { formatCount, formatNumber } from '../i18n/format.ts';
import type { FindLabels } from '../i18n/nl-find.ts';
import { drawChips, drawNone, drawPages, type Chip } from './around.ts';
import { addExcerpts, drawCards } from './cards.ts';
import { chipsOf } from './chips.ts';
import { countsOf, drawCounts } from './controls.ts';
import type { FindPageFiles } from './files.ts';
import { drawMap } from './map.ts';
import { noticeOf, remarksOn, type Notice } from './notice.ts';
import type { Parts } from './parts.ts';
import type { Answer, Finder } from './query.ts';
import { contributePath, emptyState, isEmpty, toParams, type SearchState } from './state.ts';

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
