/** The search engine: Pagefind, asked for words and for filters. The only file that loads it. */
import type { EngineStart } from '../domain/find-files.ts';
import { pathsFor } from '../domain/paths.ts';
import { allowOwnScripts } from '../ui/browser.ts';
import { failOnNewBuild, loadJson, type Load } from './loaded-files.ts';
import { pageLanguage } from '../i18n/nl-language.ts';

const paths = () => pathsFor(pageLanguage());

/** What we use of Pagefind's browser API. */
interface Pagefind {
  createInstance(options: Record<string, unknown>): Instance;
}

interface Instance {
  init(): Promise<unknown>;
  destroy(): Promise<void>;
  /** Loads every filter; without that a search counts only those that it uses. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    term: string | null,
    options?: { filters?: Filters },
  ): Promise<{ results: Result[]; filters: Record<string, Record<string, number>> }>;
}

interface Result {
  id: string;
  /** Places of the words in the text. */
  words: number[];
  data(): Promise<{ content: string; plain_excerpt: string }>;
}

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

/** What is left under some filters, with for each filter and value how many of it have that value. */
export interface Filtered {
  /** Ascending. */
  numbers: readonly number[];
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Every record that holds a word, with the places in its text where that stands, counted in pieces between spaces. */
export type Holders = ReadonlyMap<number, readonly number[]>;

export interface Engine {
  /** @throws when it cannot be loaded or a part of its index cannot, as all of these do */
  filter: (filters: Filters) => Promise<Filtered>;
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
  /** Searches off the main thread: worth its loading time from some size on. */
  useWorker: boolean;
}

/** From so many initiatives on searching would be felt on the main thread. */
const WORKER_FROM = 2000;

/** Whether the engine of a catalogue of so many initiatives works off the main thread. */
export function searchesInWorker(total: number): boolean {
  return total >= WORKER_FROM;
}

function folderOf(version: string): string {
  return `${paths().searchEngine}${version}/`;
}

/**
 * Loads the engine. Its files are there already, or on their way: see src/find/fetch-ahead.ts.
 *
 * @throws {NewBuildError} when a newer build was published meanwhile
 * @throws when it cannot be loaded
 */
export async function loadEngine({
  version,
  load,
  importModule,
  useWorker,
}: EngineOptions): Promise<Engine> {
  const folder = folderOf(version);
  if (useWorker) allowOwnScripts();
  try {
    const [{ names, files }, pagefind] = await Promise.all([
      loadJson<EngineStart>(`${folder}start.json`, version, load),
      // Not a file of the bundle: it is made after the site is built.
      importModule(`${folder}pagefind.js`) as Promise<Pagefind>,
    ]);
    if (names === '') return NOTHING;
    const instance = pagefind.createInstance({
      basePath: folder,
      noWorker: !useWorker,
      metaCacheTag: version,
      excerptLength: EXCERPT_LENGTH,
    });
    await instance.init();
    const filters = await instance.filters();
    const expected = files.filter((file) => file.endsWith('.pf_filter')).length;
    if (Object.keys(filters).length < expected) throw new Error('the filters are incomplete');
    return engineOf(instance, names.split(' '));
  } catch (error) {
    await failOnNewBuild(version, load);
    throw error;
  }
}

/** Of a catalogue that is still empty: Pagefind takes an index without records for a broken one. */
const NOTHING: Engine = {
  filter: () => Promise.resolve({ numbers: [], counts: {} }),
  holders: () => Promise.resolve(new Map()),
  excerpt: () => Promise.resolve(undefined),
};

/** In words. */
const EXCERPT_LENGTH = 30;
/** Answers that are kept: going back and forth between choices asks the same again. */
const KEPT = 400;

function engineOf(instance: Instance, names: readonly string[]): Engine {
  const numberOf = new Map(names.map((name, number) => [name, number] as const));
  const numberIn = ({ id }: Result) => numberOf.get(id.slice(id.indexOf('_') + 1)) ?? -1;
  const filtered = new Map<string, Promise<Filtered>>();
  const searched = new Map<string, Promise<ReadonlyMap<number, Result>>>();

  async function resultsOf(word: string): Promise<ReadonlyMap<number, Result>> {
    const { results } = await instance.search(word);
    // A part of the index that cannot be loaded finds nothing, and says so to nobody.
    if (results.length === 0) throw new Error(`the index is incomplete: ${word}`);
    return new Map(results.map((result) => [numberIn(result), result] as const));
  }

  const results = (word: string) => kept(searched, word, () => resultsOf(word));

  return {
    filter: (filters) =>
      kept(filtered, JSON.stringify(filters), async () => {
        const found = await instance.search(null, { filters });
        const numbers = found.results.map(numberIn).sort((a, b) => a - b);
        return { numbers, counts: found.filters };
      }),
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
function kept<T>(
  answers: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = answers.get(key);
  if (known) return known;
  const [oldest] = answers.keys();
  if (answers.size >= KEPT && oldest !== undefined) answers.delete(oldest);
  const made = make();
  answers.set(key, made);
  made.catch(() => answers.delete(key));
  return made;
}
