/** The find page comes alive: `<find-page>` connects address, form, engine and view. */
import { formatCount, formatNumber } from '../i18n/format.ts';
import { labelsFor } from '../i18n/labels.ts';
import type { PlaceChoice } from '../catalogue/place-list.ts';
import { setUpFilterWindow } from './filter-window.ts';
import { drawMap } from './map.ts';
import { setUpPlaceField } from './place-field.ts';
import { resolveMunicipality } from './places.ts';
import { loadEngine, loadPlaces } from './engine.ts';
import { ask, countEach, placeOf, type Answer } from './query.ts';
import {
  emptyState,
  isEmpty,
  parseState,
  toParams,
  SORTS,
  type ResolvePlace,
  type SearchState,
} from './state.ts';
import { drawChips, drawNone, drawPages, type Chip } from './around.ts';
import { drawCards } from './cards.ts';
import { chipsOf } from './chips.ts';
import { countsOf, drawCounts, fillForm, knownValues, narrowList, readForm } from './controls.ts';

/** Long enough not to search at every letter, short enough to feel direct. */
const TYPING_PAUSE = 200;

const labels = labelsFor(document.documentElement.lang);
const t = labels.find;

class FindPage extends HTMLElement {
  readonly #search = this.#find<HTMLInputElement>("input[name='q']");
  readonly #localOnly = this.#find<HTMLInputElement>("input[name='landelijk']");
  /** The options of the facets. */
  readonly #inputs = [...this.querySelectorAll<HTMLInputElement>("input[type='checkbox']")].filter(
    (input) => input !== this.#localOnly,
  );
  readonly #results = this.#find('#resultaten');
  readonly #status = this.#find("[role='status']");
  readonly #chips = this.#find('[data-gekozen]');
  readonly #notice = this.#find('[data-melding]');
  readonly #pages = this.#find('[data-paginas]');
  readonly #template = this.#find<HTMLTemplateElement>('[data-kaartje]');
  readonly #filters = this.#find('#filters');
  readonly #sort = this.#find<HTMLSelectElement>("select[name='sorteer']");
  readonly #place = setUpPlaceField(
    this.#find<HTMLInputElement>("input[name='gemeente']"),
    this.#find('#plaatsen'),
    loadPlaces,
    (choice) => this.#choosePlace(choice),
    t,
  );
  readonly #map = this.#find('[data-kaart]');
  /** The list as it was built, for the empty state and for when searching fails. */
  readonly #allCards = [...this.#results.children];
  readonly #allCounts = countsOf(this.#inputs);
  readonly #labelOf = new Map(
    this.#inputs.map((input) => [
      `${input.name}=${input.value}`,
      input.closest('label')?.querySelector('.naam')?.textContent ?? input.value,
    ]),
  );
  readonly #wholeMap = [...this.#map.childNodes].map((part) => part.cloneNode(true));
  #state = emptyState();
  #placeName = '';
  #run = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listen();
    void this.#showAddress();
  }

  #listen(): void {
    const warm = () => void loadEngine().catch(() => undefined);
    this.#search.addEventListener('focus', warm, { once: true });
    this.#filters.addEventListener('pointerenter', warm, { once: true });
    this.#filters.addEventListener('focusin', warm, { once: true });
    this.#search.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#go(this.#fromForm(), 'replace'), TYPING_PAUSE);
    });
    this.#filters.addEventListener('change', (event) => {
      if ((event.target as HTMLInputElement).type === 'checkbox')
        this.#go(this.#fromForm(), 'push');
    });
    this.#sort.addEventListener('change', () => {
      const sort = SORTS.find((one) => one === this.#sort.value) ?? '';
      this.#go({ ...this.#state, sort, page: 1 }, 'push');
    });
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      this.#go(this.#fromForm(), 'push');
    });
    for (const place of [this.#chips, this.#results]) {
      place.addEventListener('click', (event) => {
        const to = (event.target as Element).closest<HTMLElement>('[data-naar]')?.dataset.naar;
        if (to === undefined) return;
        this.#go(this.#parse(to).state, 'push');
        this.#status.focus();
      });
    }
    for (const place of [this.#pages, this.#map]) {
      place.addEventListener('click', (event) => this.#followLink(event));
    }
    this.#find('[data-opnieuw]').addEventListener('click', () => void this.#show(this.#state));
    setUpFilterWindow(
      {
        button: this.#find('.filterknop'),
        dialog: this.#find<HTMLDialogElement>('dialog'),
        filters: this.#filters,
      },
      () => this.#status.focus(),
    );
    for (const field of this.querySelectorAll<HTMLInputElement>('[data-zoek-in-lijst]')) {
      field.addEventListener('input', () => narrowList(field));
    }
    window.addEventListener('popstate', () => void this.#showAddress());
  }

  /** Links to this page itself change what is shown; with a key held down they open elsewhere as links do. */
  #followLink(event: MouseEvent): void {
    const address = (event.target as Element).closest('a')?.getAttribute('href');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!address || !plain) return;
    event.preventDefault();
    this.#go(this.#parse(address.slice(address.indexOf('?'))).state, 'push');
    this.#status.focus();
    this.scrollIntoView();
  }

  #fromForm(): SearchState {
    const state = readForm(this.#state, this.#search, this.#inputs);
    return { ...state, localOnly: this.#localOnly.checked };
  }

  #parse(search: string, resolvePlace?: ResolvePlace) {
    // Links of this page itself hold the id of a place that is already known.
    return parseState(
      new URLSearchParams(search),
      knownValues(this.#inputs),
      resolvePlace ?? ((id) => id),
    );
  }

  async #showAddress(): Promise<void> {
    const run = ++this.#run;
    const typed = new URLSearchParams(location.search).get('gemeente');
    if (typed) this.#results.ariaBusy = 'true';
    const choices = typed ? await loadPlaces().catch(() => undefined) : [];
    if (run !== this.#run) return;
    if (!choices) {
      this.#showFailure();
      return;
    }
    const meant = typed ? resolveMunicipality(choices, typed) : [];
    const { state, ignored } = this.#parse(location.search, () =>
      meant.length === 1 ? meant[0]?.id : undefined,
    );
    await this.#show(state, ignored);
    if (typed && meant.length > 1) {
      this.#say(t.ambiguous(typed, meant.map(({ name }) => name).join(' of ')));
    }
  }

  #choosePlace(choice: PlaceChoice | undefined): void {
    const state = this.#fromForm();
    if (!choice) this.#go({ ...state, place: '' }, 'push');
    else if (choice.kind === 'gemeente') this.#go({ ...state, place: choice.id }, 'push');
    else {
      const chosen = [...new Set([...state.selection[choice.kind], choice.id])];
      this.#go(
        { ...state, place: '', selection: { ...state.selection, [choice.kind]: chosen } },
        'push',
      );
    }
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    const params = toParams(state).toString();
    const address = params ? `?${params}` : location.pathname;
    if (how === 'push' && params !== toParams(this.#state).toString())
      history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show(state);
  }

  async #show(state: SearchState, ignored: readonly string[] = []): Promise<void> {
    const run = ++this.#run;
    this.#state = state;
    fillForm(this.#search, this.#inputs, state);
    if (!isEmpty(state)) this.#results.ariaBusy = 'true';
    this.#localOnly.checked = state.localOnly;
    this.#sort.value = state.sort;
    await this.#namePlace(state);
    if (run !== this.#run) return;
    drawChips(this.#chips, this.#chipsOf(state), t);
    this.#say(ignored.length ? t.ignored(ignored.slice(0, 5).join(', ')) : '');
    if (isEmpty(state)) {
      this.#showAll();
      return;
    }
    try {
      const answer = await ask(state);
      // A later question was asked meanwhile: its answer is the one to show.
      if (run === this.#run) this.#showAnswer(state, answer);
    } catch {
      if (run === this.#run) this.#showFailure();
    } finally {
      if (run === this.#run) this.#results.ariaBusy = null;
    }
  }

  /** The address holds an id; people read a name. */
  async #namePlace(state: SearchState): Promise<void> {
    const place = await placeOf(state).catch(() => undefined);
    this.#placeName = place?.name ?? state.place;
    this.#place.show(this.#placeName);
  }

  #showAnswer(state: SearchState, answer: Answer): void {
    const { total, cards, page, counts, corrected, place } = answer;
    delete this.#results.dataset.alles;
    drawCards(this.#results, this.#template, cards, (ring) =>
      t.rings[ring](place?.name ?? '', place?.within ?? ''),
    );
    drawCounts(this.#inputs, counts);
    drawPages(this.#pages, state, total, page, t);
    this.#count(total);
    void this.#drawMap(state, answer.byMunicipality);
    if (corrected) this.#say(t.corrected(corrected, state.q));
    if (total === 0) void this.#helpOut(state);
  }

  async #drawMap(state: SearchState, counts: Record<string, number>): Promise<void> {
    const run = this.#run;
    const places = await loadPlaces().catch(() => []);
    if (run !== this.#run) return;
    drawMap(this.#map, places, counts, (place) => `?${toParams({ ...state, place, page: 1 })}`);
  }

  /** Nothing found: says what dropping each of the choices would give. */
  async #helpOut(state: SearchState): Promise<void> {
    const run = this.#run;
    drawNone(this.#results, [], t);
    const chips = this.#chipsOf(state);
    const counts = await countEach(chips.map(({ href }) => this.#parse(href).state));
    if (run !== this.#run) return;
    const ways = chips
      .map((chip, index) => ({ ...chip, count: counts[index] ?? 0 }))
      .filter(({ count, href }) => count > 0 && href !== '?');
    drawNone(this.#results, ways, t);
  }

  #showAll(): void {
    this.#map.replaceChildren(...this.#wholeMap.map((part) => part.cloneNode(true)));
    this.#results.ariaBusy = null;
    this.#results.dataset.alles = '';
    this.#results.replaceChildren(...this.#allCards);
    drawCounts(this.#inputs, this.#allCounts);
    drawPages(this.#pages, emptyState(), this.#allCards.length, 1, t);
    this.#count(this.#allCards.length);
  }

  #showFailure(): void {
    this.#showAll();
    delete this.#results.dataset.alles;
    this.#pages.hidden = true;
    this.#say(t.failed, true);
  }

  #count(total: number): void {
    const text = formatCount(total, labels.common.initiative, labels.common.initiatives);
    if (this.#status.textContent !== text) this.#status.textContent = text;
    this.#find('[data-toepassen]').textContent = t.apply(text);
    const chosen = this.#chipsOf(this.#state).length - (this.#state.q ? 1 : 0);
    this.#find('[data-aantal-gekozen]').textContent = chosen ? ` (${formatNumber(chosen)})` : '';
  }

  #say(text: string, retry = false): void {
    this.#notice.hidden = !text;
    const place = this.#notice.querySelector('p');
    if (place) place.textContent = text;
    this.#find('[data-opnieuw]').hidden = !retry;
  }

  #chipsOf(state: SearchState): Chip[] {
    return chipsOf(state, this.#placeName, (key, value) => this.#labelOf.get(`${key}=${value}`), t);
  }

  /** A part of the page that must be there. */
  #find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`find-page has no ${selector}`);
    return part;
  }
}

customElements.define('find-page', FindPage);
