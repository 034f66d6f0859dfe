/** The find page comes alive: `<find-page>` connects address, form, finder and view. */
import { createRef, hydrate } from 'preact';
import { readPlace, type PlaceChoice, type PlaceReading } from '../domain/place-search.ts';
import { findLabelsFor } from '../i18n/find-labels.ts';
import { takeEarlyInput } from '../ui/browser.ts';
import { PlaceField, type PlaceFieldHandle } from '../ui/place-field.tsx';
import {
  readAddress,
  emptyState,
  isEmpty,
  parseState,
  SORTS,
  toParams,
  type SearchState,
} from './state.ts';
import type { Answer } from './answer.ts';
import { load, preload, preparePrint, soon, whenIdle } from './browser.ts';
import { begunEngine } from './begin-engine.ts';
import { findPageFiles, NewBuildError } from './loaded-files.ts';
import type { Successors } from '../domain/facets.ts';
import { fillForm, knownValues, lookingFrom, placeIn, readForm, unread } from './filters.ts';
import { createFinder } from './finder.ts';
import { listen, partsOf } from './controls.ts';
import { createView, type Remarks } from './page.tsx';
import { countOf, hrefOf } from './results.tsx';

/** How long after the filters what reads questions is loaded when nobody asks for it, in milliseconds. */
const AT_EASE = 1000;

const labels = findLabelsFor(document.documentElement.lang);
const t = labels.find;

class FindPage extends HTMLElement {
  readonly #parts = partsOf(this);
  readonly #version = this.dataset.versie ?? '';
  readonly #total = Number(this.dataset.totaal);
  readonly #files = findPageFiles(this.#version, this.#total, load);
  readonly #finder = createFinder({
    files: this.#files,
    version: this.#version,
    total: this.#total,
    load,
    importModule: (address) => import(/* @vite-ignore */ address),
    begun: begunEngine(),
    preload,
    labels,
  });
  readonly #view = createView({
    page: this,
    parts: this.#parts,
    places: this.#files.places,
    finder: this.#finder,
    labels,
  });
  readonly #place = createRef<PlaceFieldHandle>();
  readonly #known = knownValues(this.#parts.options);
  readonly #print = preparePrint({
    finder: this.#finder,
    sources: this.#files.sources,
    show: this.#view.showForPrint,
  });
  #state = emptyState();
  #answer: Answer | undefined;
  /** Number of the latest question: the answer to an earlier one is not shown any more. */
  #run = 0;

  connectedCallback(): void {
    const { place, form } = this.#parts;
    hydrate(
      <PlaceField
        id="gemeente"
        name="gemeente"
        form={form.id}
        labels={labels.placeField}
        // What was typed before the script came stays.
        value={place.querySelector('input')?.value ?? ''}
        load={this.#files.places}
        onChoose={(choice) => this.#choosePlace(choice)}
        handle={this.#place}
      />,
      place,
    );
    const warm = () => this.#finder.warm().catch(() => undefined);
    const warmWords = () => void this.#finder.warmWords().catch(() => undefined);
    listen(this, this.#parts, {
      change: (how) => this.#go(this.#fromForm(), how),
      option: (input) => this.#tick(input),
      submit: () => void this.#submit(),
      sort: () => {
        const sort = SORTS.find((one) => one === this.#parts.sort.value) ?? '';
        this.#go({ ...this.#state, sort, page: 1 }, 'push');
      },
      follow: (search) => {
        this.#go(this.#parse(search), 'push');
        // What is cleared or led to by a link counts, not what was being typed.
        if (!placeIn(this.#state)) this.#place.current?.show('', true);
        this.#parts.status.focus();
      },
      retry: () => void this.#showAddress(),
      address: () => void this.#showAddress(),
      warm: () => void warm(),
      warmWords,
      warmMap: () => void this.#linkDots().catch(() => undefined),
      print: () => void this.#print.print(),
      save: () => void this.#save(),
    });
    soon(() => void warm());
    whenIdle(() => {
      const counts = warm().then(() => this.#finder.warmCounts());
      // What reads questions keeps the browser busy for a while: a first filter should not have to wait for it.
      void counts.catch(() => undefined).then(() => setTimeout(() => whenIdle(warmWords), AT_EASE));
    });
    window.addEventListener('beforeprint', this.#print.start);
    window.addEventListener('afterprint', this.#print.stop);
    const { search, options, localOnly } = this.#parts;
    takeEarlyInput([search, ...options, localOnly]);
    void this.#showAddress(false);
  }

  /** The links of this page itself hold what it knows. */
  #parse(search: string): SearchState {
    return parseState(new URLSearchParams(search), this.#known, (id) => id).state;
  }

  #fromForm(): SearchState {
    const { search, options, localOnly } = this.#parts;
    return { ...readForm(this.#state, search, options), localOnly: localOnly.checked };
  }

  /** An option that the words of the question ticked is unticked by taking those words out. */
  #tick(input: HTMLInputElement): void {
    const said = this.#answer?.read.chips.filter(
      ({ key, value }) => key === input.name && value === input.value,
    );
    const isRead = input.dataset.gelezen !== undefined && !input.checked;
    const state = this.#fromForm();
    this.#go(isRead && said ? unread(state, said) : state, 'push');
  }

  async #submit(): Promise<void> {
    await this.#place.current?.settle();
    this.#go(this.#fromForm(), 'push');
  }

  /** A place that the question named gives way to the one that is chosen. */
  #choosePlace(choice: PlaceChoice | undefined): void {
    const named = this.#answer?.read.chips.filter(
      ({ key }) => key === 'gemeente' || key === 'regio' || key === 'provincie',
    );
    this.#go(lookingFrom(unread(this.#fromForm(), named ?? []), choice), 'push');
  }

  /** Starts a question. @returns whether it is still the latest */
  #ask(): () => boolean {
    const run = ++this.#run;
    return () => run === this.#run;
  }

  /** @param anew whether the address takes the place of what is being typed in the place field */
  async #showAddress(anew = true): Promise<void> {
    const isCurrent = this.#ask();
    const { params, isMended, unknown } = readAddress(
      location.search,
      this.#known,
      JSON.parse(this.dataset.opvolgers ?? '{}') as Successors,
    );
    const typed = params.get('gemeente')?.trim().slice(0, 80) ?? '';
    let choices: readonly PlaceChoice[] = [];
    if (typed) {
      this.#parts.results.ariaBusy = 'true';
      const stopWaiting = this.#view.notice.wait();
      try {
        choices = await this.#files.places();
      } catch (error) {
        if (isCurrent()) this.#fail(error);
        return;
      } finally {
        stopWaiting();
      }
    }
    if (!isCurrent()) return;
    const reading = readPlace(choices, typed);
    params.delete('gemeente');
    const { state: rest, ignored } = parseState(params, this.#known);
    const state = reading.kind === 'one' ? placed(rest, reading.choice) : rest;
    const isAsking = reading.kind === 'several' || reading.kind === 'none';
    if (isAsking) this.#place.current?.ask(typed, reading);
    else this.#place.current?.show(reading.kind === 'one' ? reading.choice.name : '', anew);
    if (isMended || (reading.kind === 'one' && toParams(state).get('gemeente') !== typed)) {
      history.replaceState(
        history.state,
        '',
        hrefOf(state) === '?' ? location.pathname : hrefOf(state),
      );
    }
    const left = [...ignored, ...unknown].slice(0, 5).join(', ');
    const isSeen = () => this.#parts.place.getClientRects().length > 0;
    const place = isAsking && !isSeen() ? reading : undefined;
    await this.#show(state, {
      texts: [
        ...(place ? [this.#placeRemark(place, typed)] : []),
        ...(left ? [t.ignored(left)] : []),
      ],
      ways: optionsOf(place).map((choice) => ({
        label: choice.name,
        href: hrefOf(placed(state, choice)),
      })),
    });
  }

  /** What a small screen says of a place in the address: there the field itself is in a window. */
  #placeRemark(reading: PlaceReading, typed: string): string {
    const said = labels.placeField;
    if (reading.kind === 'several')
      return said.several(
        typed,
        reading.choices.map(({ name }) => name),
      );
    return optionsOf(reading).length > 0 ? said.near(typed) : said.none(typed);
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    const address = hrefOf(state) === '?' ? location.pathname : hrefOf(state);
    const isSame = toParams(state).toString() === toParams(this.#state).toString();
    if (how === 'push' && !isSame) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    void this.#show(state);
  }

  /** @param remarks what must be said of the address itself */
  async #show(state: SearchState, remarks: Remarks = { texts: [], ways: [] }): Promise<void> {
    const isCurrent = this.#ask();
    const { notice } = this.#view;
    this.#state = state;
    this.#answer = undefined;
    this.#print.forget();
    this.#fillForm(state);
    this.#parts.results.ariaBusy = isEmpty(state) ? null : 'true';
    const stopWaiting = notice.wait();
    try {
      const name = await this.#placeName(state);
      if (!isCurrent()) return;
      this.#view.showChoices(state, name);
      notice.say(remarks.texts.join(' '), { ways: remarks.ways });
      if (isEmpty(state)) {
        this.#place.current?.show('');
        this.#view.showAll();
        return;
      }
      const answer = await this.#finder.ask(state);
      if (!isCurrent()) return;
      this.#answer = answer;
      this.#place.current?.show(answer.place?.name ?? name);
      this.#view.showAnswer(state, answer, remarks, isCurrent);
      this.#print.prepare(state, answer);
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    } finally {
      stopWaiting();
      if (isCurrent()) this.#parts.results.ariaBusy = null;
    }
  }

  /** The address holds an id; people read a name. */
  async #placeName(state: SearchState): Promise<string> {
    const place = placeIn(state);
    if (!place) return '';
    const places = await this.#files.places();
    return places.find(({ kind, id }) => kind === place.kind && id === place.id)?.name ?? place.id;
  }

  #fail(error: unknown): void {
    this.#parts.results.ariaBusy = null;
    this.#view.showFailure();
    // The address is the state: nothing is lost. Only once, for an old page may be kept somewhere on the way.
    if (!(error instanceof NewBuildError) || history.state === this.#version) return;
    history.replaceState(this.#version, '');
    this.#view.notice.say(t.newer);
    location.reload();
  }

  /** The whole list as a file, however many pages it has. */
  async #save(): Promise<void> {
    const { csvStatus } = this.#parts;
    csvStatus.textContent = t.csvBusy;
    try {
      const [cards, sources, { saveList }] = await Promise.all([
        this.#finder.list(this.#state),
        this.#files.sources(),
        import('./list-file.ts'),
      ]);
      await saveList(cards, sources, labels);
      csvStatus.textContent = t.csvDone(countOf(cards.length, labels));
    } catch {
      csvStatus.textContent = t.csvFailed;
    }
  }

  #fillForm(state: SearchState): void {
    const { search, options, localOnly, sort } = this.#parts;
    fillForm(search, options, state);
    localOnly.checked = state.localOnly;
    sort.value = state.sort;
  }

  /** The map as it was built is a picture: as long as nothing is chosen its dots become links when they are needed. */
  async #linkDots(): Promise<void> {
    const state = this.#state;
    if (!isEmpty(state)) return;
    const { counts } = await this.#finder.ask(state);
    const counted = await counts();
    await this.#view.showMap(state, counted, undefined, () => state === this.#state);
  }
}

/** The places that a text may mean. */
function optionsOf(reading: PlaceReading | undefined): readonly PlaceChoice[] {
  if (reading?.kind === 'several') return reading.choices;
  return reading?.kind === 'none' ? reading.near : [];
}

/** A municipality in an address leaves the filters beside it alone. */
function placed(state: SearchState, choice: PlaceChoice): SearchState {
  if (choice.kind === 'gemeente') return { ...state, place: choice.id };
  const chosen = [...new Set([...state.selection[choice.kind], choice.id])];
  return { ...state, selection: { ...state.selection, [choice.kind]: chosen } };
}

customElements.define('find-page', FindPage);
