/** The find page for an engine other than ours: the same form, counts and cards, with the engine behind it. */
import { render } from 'preact';
import { perFacet, type Selection } from '../src/domain/facets.ts';
import { drawCounts } from '../src/find/filters.ts';
import { nlFind } from '../src/i18n/nl-find.ts';
import { ResultCard } from '../src/ui/result-card.tsx';
import type { Answer } from './answer.ts';

/** What differs from engine to engine. */
export interface Engine {
  /** @param index text of the index file */
  load(index: string): Promise<void> | void;
  search(selection: Selection): Promise<Answer> | Answer;
}

/** Where each engine's index stands. */
const INDEX = '/zoek/index.json';

/** Call once. The index is loaded at the first filter. */
export function startPage(engine: Engine): void {
  const results = find('#resultaten');
  const status = find("[role='status']");
  let isDrawn = false;
  const inputs = [
    ...document.querySelectorAll<HTMLInputElement>("#filters input[type='checkbox']"),
  ].filter(({ name }) => name !== 'landelijk');
  let loading: Promise<void> | undefined;

  async function load(): Promise<void> {
    const response = await fetch(INDEX);
    await engine.load(await response.text());
  }

  async function show(): Promise<void> {
    const chosen = inputs.filter(({ checked }) => checked);
    const selection = perFacet((key) =>
      chosen.filter(({ name }) => name === key).map(({ value }) => value),
    );
    history.pushState(
      null,
      '',
      `?${new URLSearchParams(chosen.map((one) => [one.name, one.value]))}`,
    );
    results.ariaBusy = 'true';
    await (loading ??= load());
    const { total, cards, counts } = await engine.search(selection);
    // What was built is not Preact's to take away.
    if (!isDrawn) results.replaceChildren();
    isDrawn = true;
    render(
      cards.map((card) => (
        <ResultCard key={card.url} card={card} labels={nlFind.card} thisYear={2026} />
      )),
      results,
    );
    const local = { regio: {}, provincie: {} };
    drawCounts(inputs, { options: counts, local, unknown: {} }, total, nlFind.find);
    status.textContent = `${total.toLocaleString('nl')} initiatieven`;
    results.ariaBusy = null;
  }

  find('#filters').addEventListener('change', () => void show());
}

function find<T extends Element = HTMLElement>(selector: string): T {
  const part = document.querySelector<T>(selector);
  if (!part) throw new Error(`The page has no ${selector}`);
  return part;
}
