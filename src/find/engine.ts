/** The search engine: Pagefind, asked for words, for filters and for counts. The only file that loads it. */
import { ENGINE_FILES, type EngineStart } from '../domain/find-files.ts';
import { pagePaths } from '../domain/paths.ts';
import { allowOwnScripts } from '../ui/browser.ts';
import type { BegunEngine } from './begin-engine.ts';
import { loadJson, once, orNewBuild, type Load } from './loaded-files.ts';

/** What we use of Pagefind's browser API. */
interface Pagefind {
  createInstance(options: Record<string, unknown>): Instance;
}

/** Loads the filters that a search uses with that search, and counts the values of those that it has. */
interface Instance {
  /** Sets how results are weighed; what is left out stays as it is. */
  options(options: { ranking: Record<string, never> }): Promise<unknown>;
  /** Loads every filter. */
  filters(): Promise<Record<string, ValueCounts>>;
  /** Loads what a search would need. */
  preload(term: null, options: { filters: Filters }): Promise<unknown>;
  search(
    term: string | null,
    options?: { filters?: Filters },
  ): Promise<{ results: Result[]; filters: Record<string, ValueCounts> }>;
}

interface Result {
  id: string;
  /** Places of the words in the text. */
  words: number[];
  data(): Promise<{ content: string; plain_excerpt: string }>;
}

/** Value of a filter to how many have it. */
type ValueCounts = Readonly<Record<string, number>>;

/** How many of what is left have each value, by filter. */
export type Counted = Readonly<Record<string, ValueCounts>>;

/** Values of filters: `any` of some, and `all` or `any` of some filters together. */
// A record of itself is no type.
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style
export interface Filters {
  [filter: string]: readonly string[] | FilterValues | readonly Filters[];
}

/** Some of the values of a filter, or none of them. */
interface FilterValues {
  any?: readonly string[];
  none?: readonly string[];
}

/** Every record that holds a word, with the places in its text where that stands, counted in pieces between spaces. */
export type Holders = ReadonlyMap<number, readonly number[]>;

export interface Engine {
  /** Done when it has what every search needs. @throws when that cannot be loaded, as all of these do */
  ready: () => Promise<unknown>;
  /** The numbers of what is left under some filters, ascending. */
  filter: (filters: Filters) => Promise<readonly number[]>;
  /** The numbers beside the choices. It needs every filter there is, and does its work off the main thread. */
  count: (filters: Filters) => Promise<Counted>;
  /** Loads what counting needs. */
  warmCounts: () => Promise<unknown>;
  /** Loads filters that may be asked for: a search is slower by the values of each, but need not wait for its file. */
  warmFilters: (names: readonly string[]) => Promise<unknown>;
  /**
   * @param word one that stands somewhere, as `wholeWord` gives it
   * @param isBeginning other words begin with it; where those stand is among the places too
   */
  holders: (word: string, isBeginning: boolean) => Promise<Holders>;
  /** The text around a word in a record that holds it, and what stands before that. */
  excerpt: (number: number, word: string) => Promise<{ text: string; before: string } | undefined>;
}

export interface EngineOptions {
  /** As the page says it; an index of another build is never asked for. */
  version: string;
  load: Load;
  /** `import` in the browser. */
  importModule: (address: string) => Promise<unknown>;
  /** What is on its way already: an instance for filters and words, and what `ENGINE_FILES.start` holds. Each is taken once. */
  begun?: BegunEngine | undefined;
  /** Has a file come before Pagefind asks for it; nothing where there is no page to do that. */
  preload?: (address: string) => void;
}

/** Of a catalogue that is still empty: Pagefind takes an index without records for a broken one. */
const NOTHING: Engine = {
  ready: () => Promise.resolve(),
  filter: () => Promise.resolve([]),
  count: () => Promise.resolve({}),
  warmCounts: () => Promise.resolve(),
  warmFilters: () => Promise.resolve(),
  holders: () => Promise.resolve(new Map()),
  excerpt: () => Promise.resolve(undefined),
};

/** Answers that are kept: going back and forth between choices asks the same again. */
const KEPT = 400;
/** In milliseconds. */
const LOOK_EVERY = 4;

/**
 * Begins to load the engine: its files are on their way already, see src/find/begin-engine.ts.
 *
 * @returns at once when what it is made of is known; whoever asks it something waits for the rest
 * @throws {NewBuildError} when a newer build was published meanwhile
 * @throws when it cannot be loaded
 */
export async function loadEngine({
  version,
  load,
  importModule,
  begun,
  preload = () => undefined,
}: EngineOptions): Promise<Engine> {
  const folder = `${pagePaths().searchEngine}${version}/`;
  const module = once(() => importModule(`${folder}pagefind.js`) as Promise<Pagefind>);
  // Asked for before it is known that there is anything to search.
  void module().catch(() => undefined);
  const loadStart = () => loadJson<EngineStart>(folder + ENGINE_FILES.start, version, load);
  const { names, filters: files } = await ((
    begun?.first as Promise<EngineStart> | undefined
  )?.catch(loadStart) ?? loadStart());
  if (Object.keys(files).length === 0) return NOTHING;

  async function openInstance(noWorker: boolean): Promise<Instance> {
    const { createInstance } = await module();
    // The folder has the version in its name already.
    return opened(createInstance({ basePath: folder, metaCacheTag: '', noWorker }));
  }

  /** One that failed is not taken twice. */
  async function takeBegun(): Promise<Instance> {
    const taken = begun?.instance as Promise<Instance> | undefined;
    begun = undefined;
    return taken ? opened(await taken) : openInstance(true);
  }

  let isReady = false;
  const find = async () => {
    const instance = await takeBegun();
    isReady = true;
    return { instance, numberOf: new Map(names.split(' ').map((name, at) => [name, at])) };
  };
  const count = async () => {
    allowOwnScripts();
    const instance = await openInstance(false);
    const loaded = await instance.filters();
    if (Object.keys(loaded).length < Object.keys(files).length) throw new Error(INCOMPLETE);
    return { instance };
  };

  /** What a search will use comes while the engine does. */
  function fetchAhead(filters: Filters): void {
    if (isReady) return;
    for (const name of filtersIn(filters)) {
      const file = files[name];
      if (file) preload(folder + file);
    }
  }

  return engineOf({
    finding: once(orNewBuild(find, version, load)),
    counting: once(orNewBuild(count, version, load)),
    fetchAhead,
  });
}

/** A part of the index cannot be loaded: Pagefind then answers without it, and says so to nobody. */
const INCOMPLETE = 'the index is incomplete';

/** By itself Pagefind looks only twenty times a second whether it is ready. @throws when it cannot be */
async function opened(instance: Instance): Promise<Instance> {
  for (;;) {
    // To set nothing costs nothing, once it can be done: every one that waited is answered then.
    const asked = instance.options({ ranking: {} }).then(() => true);
    const later = new Promise<boolean>((done) => setTimeout(() => done(false), LOOK_EVERY));
    if (await Promise.race([asked, later])) return instance;
  }
}

/** The names of the filters in some, however deep. */
function filtersIn(filters: Filters): string[] {
  return Object.entries(filters).flatMap(([name, value]) => {
    if (name !== 'all' && name !== 'any') return [name];
    return (value as readonly Filters[]).flatMap(filtersIn);
  });
}

/** What was asked to what gives its answer, the longest known first. */
type Answers<T> = Map<string, () => Promise<T>>;

interface EngineParts {
  finding: () => Promise<{ instance: Instance; numberOf: ReadonlyMap<string, number> }>;
  /** Has every filter. */
  counting: () => Promise<{ instance: Instance }>;
  fetchAhead: (filters: Filters) => void;
}

function engineOf({ finding, counting, fetchAhead }: EngineParts): Engine {
  const filtered: Answers<readonly number[]> = new Map();
  const counted: Answers<Counted> = new Map();
  const searched: Answers<ReadonlyMap<number, Result>> = new Map();

  /** @returns number in the catalogue to what was found of it */
  async function search(
    term: string | null,
    filters: Filters = {},
    where: EngineParts['counting'] = finding,
  ) {
    const [{ numberOf }, { instance }] = await Promise.all([finding(), where()]);
    const found = await instance.search(term, { filters });
    const number = ({ id }: Result) => numberOf.get(id.slice(id.indexOf('_') + 1)) ?? -1;
    return {
      results: new Map(found.results.map((result) => [number(result), result] as const)),
      filters: found.filters,
    };
  }

  const results = (word: string) =>
    kept(searched, word, async () => {
      const { results } = await search(word);
      if (results.size === 0) throw new Error(INCOMPLETE);
      return results;
    });

  return {
    ready: finding,
    filter: (filters) =>
      kept(filtered, JSON.stringify(filters), async () => {
        fetchAhead(filters);
        let found = await search(null, filters);
        // What could not be loaded now may be where all of it is counted: the connection was lost meanwhile.
        if (!filtersIn(filters).every((name) => found.filters[name]))
          found = await search(null, filters, counting);
        return [...found.results.keys()].sort((a, b) => a - b);
      }),
    count: (filters) =>
      kept(counted, JSON.stringify(filters), async () => {
        const { instance } = await counting();
        return (await instance.search(null, { filters })).filters;
      }),
    warmCounts: counting,
    async warmFilters(names) {
      const { instance } = await finding();
      // Of which values is nothing to it.
      const filters = Object.fromEntries(names.map((name) => [name, ['']]));
      await instance.preload(null, { filters });
    },
    async holders(word, isBeginning) {
      const found = await results(word);
      // In quotes the word itself is found, and not what begins with it.
      const whole = isBeginning ? await results(`"${word}"`) : found;
      return new Map(
        [...whole.keys()].map((number) => [number, found.get(number)?.words ?? []] as const),
      );
    },
    async excerpt(number, word) {
      const result = (await results(word)).get(number);
      if (!result) return undefined;
      const { content, plain_excerpt } = await result.data();
      const at = Math.max(0, content.indexOf(plain_excerpt));
      return { text: plain_excerpt, before: content.slice(0, at) };
    },
  };
}

/** An answer that is kept for the next time; not one that failed. */
function kept<T>(answers: Answers<T>, key: string, make: () => Promise<T>): Promise<T> {
  let answer = answers.get(key);
  if (!answer) {
    const [oldest] = answers.keys();
    if (answers.size >= KEPT && oldest !== undefined) answers.delete(oldest);
    answers.set(key, (answer = once(make)));
  }
  return answer();
}
