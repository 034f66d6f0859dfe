/** What the find page shows: an answer, everything as it was built, or that searching failed. */
import { render, type ComponentChild } from 'preact';
import { slugOfCard } from '../domain/cards.ts';
import { pathsFor } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import { today } from '../ui/browser.ts';
import type { Answer, Counts, Excerpt, Finder, FoundCard, Relaxation } from './answer.ts';
import { chosenChips, drawCounts, keepCounts, namesOf, readChips, showRead } from './filters.ts';
import { type Chip, ChipItems, type Notice, noticeOf, ReadAs, remarksOn } from './remarks.tsx';
import type { Parts } from './controls.ts';
import {
  AlsoFoundList,
  countOf,
  hrefOf,
  NothingFound,
  PageLinks,
  pagesOf,
  PartialMatches,
  Results,
} from './results.tsx';
import { COMPARED, emptyState, isEmpty, type SearchState } from './state.ts';

/** What must be said of an address, with what may have been meant. */
export interface Remarks {
  texts: readonly string[];
  ways: readonly Chip[];
}

export interface View {
  notice: Notice;
  /** Shows what is chosen, before the answer is there. @param placeName name of the municipality in the state */
  showChoices: (state: SearchState, placeName: string) => void;
  /**
   * @param remarks what must be said of the address itself
   * @param isCurrent whether this is still the question: what comes later than its answer is then not shown any more
   */
  showAnswer: (
    state: SearchState,
    answer: Answer,
    remarks: Remarks,
    isCurrent: () => boolean,
  ) => void;
  showAll: () => void;
  showFailure: () => void;
  /** Draws the dots of the map as links. */
  showMap: (
    state: SearchState,
    counts: Counts,
    place: PlaceChoice | undefined,
    isCurrent: () => boolean,
  ) => Promise<void>;
  /** Puts all results in the page for as long as it is printed. @returns takes them out again */
  showForPrint: (
    cards: readonly FoundCard[],
    sources?: Readonly<Record<string, string>>,
  ) => () => void;
}

export interface ViewOptions {
  page: HTMLElement;
  parts: Parts;
  places: () => Promise<readonly PlaceChoice[]>;
  finder: Pick<Finder, 'relax'>;
  labels: FindLabels;
}

/** Does something once what was drawn until now can be seen. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

/** A part of the page that shows what was built, or something drawn in its place. */
function slotOf(place: HTMLElement) {
  const built = [...place.childNodes];
  let isDrawn = false;
  return {
    draw(content: ComponentChild): void {
      if (!isDrawn) place.replaceChildren();
      isDrawn = true;
      render(content, place);
    },
    restore(): void {
      if (!isDrawn) return;
      render(null, place);
      place.replaceChildren(...built);
      isDrawn = false;
    },
  };
}

/** Takes the page as it was built, which it can always show again. */
export function createView({ page, parts, places, finder, labels }: ViewOptions): View {
  const t = labels.find;
  const { options } = parts;
  const notice = noticeOf(parts, t);
  const builtTotal = Number(page.dataset.totaal);
  const known = { thisYear: Number(page.dataset.jaar), labels };
  const builtTitle = document.title;
  const builtComparison = parts.compare.href;
  const restoreCounts = keepCounts(options);
  const nameOfOption = namesOf(options);
  const results = slotOf(parts.results);
  const map = slotOf(parts.map);
  /** Nothing but the links to further pages was drawn yet. */
  let isAsBuilt = true;
  /** The latest answer, for drawing it again with more. */
  let shown:
    | {
        state: SearchState;
        answer: Answer;
        excerpts?: readonly Excerpt[];
        /** What can be dropped when nothing was found. */
        ways?: readonly Relaxation[];
      }
    | undefined;

  function showChoices(state: SearchState, placeName: string): void {
    const chips = chosenChips(state, placeName, nameOfOption, t);
    parts.chips.hidden = chips.length === 0;
    render(<ChipItems chips={chips} clear labels={labels} />, parts.chips);
    parts.chosenCount.textContent = chips.length
      ? ` (${t.language.formatNumber(chips.length)})`
      : '';
    const choices = [...(state.q ? [t.quotes(state.q)] : []), ...chips.map(({ label }) => label)];
    document.title = choices.length
      ? `${choices.slice(0, 6).join(', ')} | ${builtTitle}`
      : builtTitle;
    nameOrders(state);
  }

  /** The first order is named for what it is; what has no meaning now cannot be chosen. */
  function nameOrders(state: SearchState): void {
    const isAsking = state.q !== '';
    for (const option of parts.sort.options) {
      if (option.value === '')
        option.textContent = isAsking ? t.sorts.fit : state.place ? t.sorts.near : t.sorts[''];
      if (option.value === 'afstand') option.disabled = !state.place;
      if (option.value === 'bewijs') option.hidden = !isAsking && !state.place;
    }
  }

  function showCount(text: string, split = ''): void {
    // Saying the same again would make a screen reader repeat it.
    if (parts.status.textContent !== text) parts.status.textContent = text;
    parts.split.textContent = split;
    parts.apply.textContent = t.apply(text);
    parts.windowStatus.textContent = parts.window.open ? text : '';
  }

  const showAnswer: View['showAnswer'] = (state, answer, remarks, isCurrent) => {
    isAsBuilt = false;
    shown = { state, answer };
    const { total, page: number, read, rings, place, withoutText } = answer;
    if (withoutText && isEmpty({ ...state, q: '' })) return showFailure();
    delete parts.results.dataset.alles;
    drawResults();
    showRead(options, read.chips);
    const asRead = readChips(state, read.chips);
    // One button clears all: beside what is chosen, else beside what was read.
    render(
      asRead.length > 0 ? (
        <ReadAs chips={asRead} clear={parts.chips.hidden === true} labels={labels} />
      ) : null,
      parts.read,
    );
    parts.pages.hidden = pagesOf(total) === 1;
    render(<PageLinks state={state} total={total} page={number} labels={labels} />, parts.pages);
    offerList(
      pathsFor(t.language).selectionOf(answer.cards.slice(0, COMPARED).map(slugOfCard)),
      answer.cards.length,
    );
    showCount(
      countOf(total, labels),
      rings && place && total > 0 ? inShort(rings, place.name) : '',
    );
    notice.say(
      [
        ...remarks.texts,
        ...(withoutText ? [t.withoutText] : []),
        ...remarksOn(read, state.q, t),
      ].join(' '),
      { ways: remarks.ways, retry: withoutText ?? false },
    );
    // The list is what was asked for: the numbers may come after it, and the map after those.
    page.dataset.telt = '';
    afterPaint(() => void count(state, answer, isCurrent));
    void answer.excerpts
      ?.then((excerpts) => {
        if (!isCurrent() || !shown) return;
        shown = { ...shown, excerpts };
        drawResults();
      })
      .catch(() => undefined);
    if (total === 0) void showWaysOut(state, isCurrent);
  };

  async function count(
    state: SearchState,
    answer: Answer,
    isCurrent: () => boolean,
  ): Promise<void> {
    if (!isCurrent()) return;
    const counts = await answer.counts().catch(() => undefined);
    if (!isCurrent()) return;
    delete page.dataset.telt;
    if (!counts) return;
    drawCounts(options, counts, answer.total, t);
    afterPaint(() => void showMap(state, counts, answer.place, isCurrent));
  }

  /** The first of a list side by side, and all of it as a file: where there is anything to take along. */
  function offerList(comparison: string, count: number): void {
    parts.compare.hidden = count < 2;
    parts.compare.href = comparison;
    parts.compare.textContent = t.compareFirst(Math.min(count, COMPARED));
    parts.csv.hidden = count === 0;
    parts.csvStatus.textContent = '';
  }

  function inShort(rings: NonNullable<Answer['rings']>, place: string): string {
    const said = rings.flatMap(({ ring, total }, index) => {
      if (index === 0) return [t.ringsInShort.here(total, place)];
      return total > 0 ? [t.ringsInShort[ring](total)] : [];
    });
    return said.join(', ');
  }

  function drawResults(): void {
    if (!shown) return;
    const { state, answer, excerpts, ways = [] } = shown;
    const { total, partial, cards, also } = answer;
    results.draw(
      total === 0 ? (
        <NothingFound
          state={state}
          ways={ways}
          hasPartial={partial !== undefined}
          labels={labels}
        />
      ) : (
        <Results state={state} answer={answer} excerpts={excerpts} {...known} />
      ),
    );
    const isAbove = also.some(({ above }) => above);
    const found = also.length > 0 && <AlsoFoundList also={also} labels={labels} />;
    render(isAbove ? found : null, parts.above);
    render(
      <>
        {partial && (
          <PartialMatches partial={partial} excerpts={excerpts?.slice(cards.length)} {...known} />
        )}
        {!isAbove && found}
      </>,
      parts.below,
    );
  }

  /** Nothing found: says what dropping each of the choices would give. */
  async function showWaysOut(state: SearchState, isCurrent: () => boolean): Promise<void> {
    const ways = await finder.relax(state).catch(() => []);
    if (!isCurrent() || !shown) return;
    shown = { ...shown, ways };
    drawResults();
  }

  const showMap: View['showMap'] = async (state, counts, place, isCurrent) => {
    // The map follows the results, and its code with it: without it the map stays as it was.
    const [all, drawing] = await Promise.all([places(), import('./result-map.tsx')]).catch(
      () => [[], undefined] as const,
    );
    if (!isCurrent() || all.length === 0 || !drawing) return;
    const { ResultMap } = drawing;
    const isListOpen = parts.map.querySelector('details')?.open ?? false;
    map.draw(
      <ResultMap
        places={all}
        counts={counts.byMunicipality}
        areas={counts.byArea}
        place={place}
        hrefOf={(id) => hrefOf({ ...state, place: id, page: 1 })}
        isListOpen={isListOpen}
        labels={t}
      />,
    );
  };

  function showAll(): void {
    if (!isAsBuilt) restoreAll();
    parts.pages.hidden = pagesOf(builtTotal) === 1;
    render(
      <PageLinks state={emptyState()} total={builtTotal} page={1} labels={labels} />,
      parts.pages,
    );
  }

  function restoreAll(): void {
    isAsBuilt = true;
    shown = undefined;
    map.restore();
    results.restore();
    parts.results.dataset.alles = '';
    restoreCounts();
    delete page.dataset.telt;
    for (const place of [parts.read, parts.above, parts.below]) render(null, place);
    offerList(builtComparison, COMPARED);
    showCount(countOf(builtTotal, labels));
  }

  function showFailure(): void {
    showAll();
    isAsBuilt = false;
    parts.pages.hidden = true;
    showCount(t.notFiltered(countOf(builtTotal, labels)));
    notice.say(t.failed, { retry: true });
  }

  const showForPrint: View['showForPrint'] = (cards, sources) => {
    const printed = document.createElement('p');
    printed.className = 'small';
    printed.textContent = t.printed(t.language.formatDate(today()), location.href);
    parts.notice.after(printed);
    const { state, answer } = shown ?? {};
    if (!state || !answer || answer.total === 0) return () => printed.remove();
    results.draw(
      <Results
        state={state}
        answer={{ ...answer, cards: [...cards], page: 1 }}
        sources={sources ?? {}}
        {...known}
      />,
    );
    return () => {
      printed.remove();
      drawResults();
    };
  };

  return { notice, showChoices, showAnswer, showAll, showFailure, showMap, showForPrint };
}
