/** The find page comes alive: `<find-page>` connects address, form, finder and view. */
import { formatCount, formatNumber } from '../i18n/format.ts';
import { labelsFor } from '../i18n/labels.ts';
import type { PlaceChoice } from '../catalogue/place-list.ts';
import { drawChips, drawNone, drawPages, type Chip } from './around.ts';
import { addExcerpts, drawCards } from './cards.ts';
import { chipsOf } from './chips.ts';
import { countsOf, drawCounts, fillForm, knownValues, readForm } from './controls.ts';
import { listen } from './events.ts';
import { findPageFiles } from './files.ts';
import { drawMap } from './map.ts';
import { noticeOf, remarksOn } from './notice.ts';
import { partsOf } from './parts.ts';
import { setUpPlaceField } from './place-field.ts';
import { resolveMunicipality } from './places.ts';
import { createFinder, type Answer } from './query.ts';
import { contributePath, emptyState, isEmpty, parseState, SORTS, toParams } from './state.ts';
import type { ResolvePlace, SearchState } from './state.ts';
import { textSearch } from './text.ts';

const labels = labelsFor(document.documentElement.lang);
const t = labels.find;

class FindPage extends HTMLElement {
  readonly #parts = partsOf(this);
  readonly #files = findPageFiles(this.dataset.versie ?? '');
  readonly #text = textSearch(this.dataset.versie ?? '');
  readonly #finder = createFinder(this.#files, this.#text);
  readonly #notice = noticeOf(this.#parts, t);
  readonly #place = setUpPlaceField(
    this.#parts.place,
    this.#parts.placeList,
    this.#files.places,
    (choice) => this.#choosePlace(choice),
    t,
  );
  /** The page as it was built, for the empty state and for when searching fails. */
  readonly #built = {
    total: Number(this.dataset.totaal),
    cards: [...this.#parts.results.children],
    counts: countsOf(this.#parts.options),
    map: [...this.#parts.map.childNodes].map((part) => part.cloneNode(true)),
  };
  readonly #labelOf = new Map(
    this.#parts.options.map((input) => [
      `${input.name}=${input.value}`,
      input.closest('label')?.querySelector('.naam')?.textContent ?? input.value,
    ]),
  );
  #state = emptyState();
  #placeName = '';
  /** Number of the latest question: the answer to an earlier one is not shown any more. */
  #run = 0;

  connectedCallback(): void {
    const { status } = this.#parts;
    const warm = (load: () => Promise<unknown>) => () => void load().catch(() => undefined);
    listen(this, this.#parts, {
      change: (how) => this.#go(this.#fromForm(), how),
      sort: () => {
        const sort = SORTS.find((one) => one === this.#parts.sort.value) ?? '';
        this.#go({ ...this.#state, sort, page: 1 }, 'push');
      },
      follow: (search) => {
        this.#go(this.#parse(search).state, 'push');
        status.focus();
      },
      retry: () => void this.#showAddress(),
      address: () => void this.#showAddress(),
      warmFilters: warm(this.#files.table),
      warmText: warm(() => Promise.all([this.#files.table(), this.#text.warm()])),
      warmMap: warm(() => this.#linkDots()),
    });
    void this.#showAddress();
  }

  #fromForm(): SearchState {
    const { search, options, localOnly } = this.#parts;
    return { ...readForm(this.#state, search, options), localOnly: localOnly.checked };
  }

  #parse(search: string, resolvePlace?: ResolvePlace) {
    // Links of this page itself hold the id of a place that is already known.
    return parseState(
      new URLSearchParams(search),
      knownValues(this.#parts.options),
      resolvePlace ?? ((id) => id),
    );
  }

  async #showAddress(): Promise<void> {
    const run = ++this.#run;
    const typed = new URLSearchParams(location.search).get('gemeente');
    if (typed) this.#parts.results.ariaBusy = 'true';
    const choices = typed ? await this.#files.places().catch(() => undefined) : [];
    if (run !== this.#run) return;
    if (!choices) {
      this.#showFailure();
      return;
    }
    const meant = typed ? resolveMunicipality(choices, typed) : [];
    const { state, ignored } = this.#parse(location.search, () =>
      meant.length === 1 ? meant[0]?.id : undefined,
    );
    const isAmbiguous = typed && meant.length > 1;
    const names = meant.map(({ name }) => name).join(' of ');
    await this.#show(state, [
      ...(isAmbiguous ? [t.ambiguous(typed, names)] : []),
      ...(ignored.length && !isAmbiguous ? [t.ignored(ignored.slice(0, 5).join(', '))] : []),
    ]);
  }

  #choosePlace(choice: PlaceChoice | undefined): void {
    const state = this.#fromForm();
    if (!choice || choice.kind === 'gemeente') {
      this.#go({ ...state, place: choice?.id ?? '' }, 'push');
      return;
    }
    const chosen = [...new Set([...state.selection[choice.kind], choice.id])];
    const selection = { ...state.selection, [choice.kind]: chosen };
    this.#go({ ...state, place: '', selection }, 'push');
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    const params = toParams(state).toString();
    const address = params ? `?${params}` : location.pathname;
    if (how === 'push' && params !== toParams(this.#state).toString())
      history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show(state);
  }

  /** @param remarks what must be said of the address itself */
  async #show(state: SearchState, remarks: readonly string[] = []): Promise<void> {
    const run = ++this.#run;
    this.#state = state;
    const { search, options, localOnly, sort, results } = this.#parts;
    fillForm(search, options, state);
    localOnly.checked = state.localOnly;
    sort.value = state.sort;
    if (!isEmpty(state)) results.ariaBusy = 'true';
    const stopWaiting = this.#notice.wait();
    try {
      await this.#namePlace(state);
      if (run !== this.#run) return;
      drawChips(this.#parts.chips, this.#chipsOf(state), t);
      this.#notice.say(remarks.join(' '));
      if (isEmpty(state)) {
        this.#showAll();
        return;
      }
      const answer = await this.#finder.ask(state);
      // A later question may have been asked meanwhile: its answer is the one to show.
      if (run === this.#run) this.#showAnswer(state, answer, remarks);
    } catch {
      if (run === this.#run) this.#showFailure();
    } finally {
      stopWaiting();
      if (run === this.#run) results.ariaBusy = null;
    }
  }

  /** The address holds an id; people read a name. */
  async #namePlace(state: SearchState): Promise<void> {
    const place = await this.#finder.placeOf(state).catch(() => undefined);
    this.#placeName = place?.name ?? state.place;
    this.#place.show(this.#placeName);
    // What is nearest has no meaning without a place to look from.
    for (const option of this.#parts.sort.options) {
      if (option.value === 'afstand') option.disabled = !state.place;
    }
  }

  #showAnswer(state: SearchState, answer: Answer, remarks: readonly string[]): void {
    const { total, page, counts, place, withoutText } = answer;
    const { results, card, options, pages } = this.#parts;
    delete results.dataset.alles;
    if (withoutText && isEmpty({ ...state, q: '' })) {
      this.#showFailure();
      return;
    }
    drawCards(results, card, answer.cards, (ring) =>
      t.rings[ring](place?.name ?? '', place?.within ?? ''),
    );
    drawCounts(options, counts);
    drawPages(pages, state, total, page, t);
    this.#count(total);
    this.#notice.say([...remarks, remarksOn(answer, state.q, t)].join(' ').trim(), withoutText);
    void this.#drawMap(state, answer.byMunicipality);
    void this.#drawExcerpts(answer);
    if (total === 0) void this.#helpOut(state);
  }

  async #drawExcerpts({ excerpts }: Answer): Promise<void> {
    const run = this.#run;
    const found = await excerpts?.catch(() => undefined);
    if (found && run === this.#run) addExcerpts(this.#parts.results, found);
  }

  async #drawMap(state: SearchState, counts: Record<string, number>): Promise<void> {
    const run = this.#run;
    const places = await this.#files.places().catch(() => []);
    if (run !== this.#run) return;
    drawMap(
      this.#parts.map,
      places,
      counts,
      (place) => `?${toParams({ ...state, place, page: 1 })}`,
    );
  }

  /** The map as it was built is a picture: as long as nothing is chosen its dots become links when they are needed. */
  async #linkDots(): Promise<void> {
    const counts = await this.#finder.countPlaces();
    if (isEmpty(this.#state)) await this.#drawMap(this.#state, counts);
  }

  /** Nothing found: says what dropping each of the choices would give, and the way to add what is missing. */
  async #helpOut(state: SearchState): Promise<void> {
    const run = this.#run;
    const { results } = this.#parts;
    const contribute = contributePath(state);
    drawNone(results, [], contribute, t);
    const chips = this.#chipsOf(state);
    const counts = await this.#finder.countEach(chips.map(({ href }) => this.#parse(href).state));
    if (run !== this.#run) return;
    const ways = chips
      .map((chip, index) => ({ ...chip, count: counts[index] ?? 0 }))
      .filter(({ count, href }) => count > 0 && href !== '?');
    drawNone(results, ways, contribute, t);
  }

  #showAll(): void {
    const { results, map, options, pages } = this.#parts;
    const { total, cards, counts } = this.#built;
    map.replaceChildren(...this.#built.map.map((part) => part.cloneNode(true)));
    results.ariaBusy = null;
    results.dataset.alles = '';
    results.replaceChildren(...cards);
    drawCounts(options, counts);
    drawPages(pages, emptyState(), total, 1, t);
    this.#count(total);
  }

  #showFailure(): void {
    this.#showAll();
    this.#parts.pages.hidden = true;
    this.#notice.say(t.failed, true);
  }

  #count(total: number): void {
    const { status, apply, chosenCount } = this.#parts;
    const text = formatCount(total, labels.common.initiative, labels.common.initiatives);
    if (status.textContent !== text) status.textContent = text;
    apply.textContent = t.apply(text);
    const chosen = this.#chipsOf(this.#state).length - (this.#state.q ? 1 : 0);
    chosenCount.textContent = chosen ? ` (${formatNumber(chosen)})` : '';
  }

  #chipsOf(state: SearchState): Chip[] {
    return chipsOf(state, this.#placeName, (key, value) => this.#labelOf.get(`${key}=${value}`), t);
  }
}

customElements.define('find-page', FindPage);
