/** The files of the find page itself, each loaded once and at first need, all of one build. */
import { cardsPerFile, type Card } from '../domain/cards.ts';
import type { GuideLine, TextFile } from '../domain/find-files.ts';
import { pagePaths, pathsFor } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { Language } from '../i18n/language.ts';
import { pageLanguage } from '../i18n/nl-language.ts';

export interface FindPageFiles {
  /** @throws when it cannot be loaded, as all of these do */
  places: () => Promise<PlaceChoice[]>;
  /** What a question in words needs beside the search engine. */
  text: () => Promise<TextFile>;
  guides: () => Promise<GuideLine[]>;
  /** Address of an initiative to who published its sources. */
  sources: () => Promise<Readonly<Record<string, string>>>;
  /** The numbers of all initiatives in another order than that of the list. */
  order: (name: OrderName) => Promise<readonly number[]>;
  /** For each initiative where the municipalities that it names stand in `places`. */
  municipalities: () => Promise<readonly (readonly number[])[]>;
  /** The cards of these initiatives, in this order. */
  cards: (numbers: readonly number[]) => Promise<Card[]>;
  /** Loads the first cards of the list, where most filters find their first page: there is no need to know first which. */
  warmCards: () => void;
  /** Loads more of them: a later filter needs no network then. */
  warmMoreCards: () => Promise<unknown>;
}

type OrderName = 'titel' | 'gecontroleerd' | 'bericht';

/** Gives the answer to a request. `fetch` in the browser. */
export type Load = (address: string, options?: RequestInit) => Promise<Response>;

/** About 30 KB over the line: a filter that fits one in eight finds its first page there. */
const FIRST_WARMED = 3;
/** About 110 KB. */
const MOST_WARMED = 16;

/** The files that were asked for are of a build that is gone: only the page itself, loaded anew, knows the newer ones. */
export class NewBuildError extends Error {
  /** Version of the build that is there now. */
  readonly version: string;

  constructor(version: string) {
    super('a newer build of this site was published');
    this.name = 'NewBuildError';
    this.version = version;
  }
}

/**
 * The files of one build.
 *
 * @param version as the page says it; a file of another build is never asked for
 * @param total number of initiatives in the catalogue
 * @param language of the files; of the page when none is said
 */
export function findPageFiles(
  version: string,
  total: number,
  load: Load,
  language: Pick<Language, 'code' | 'addresses'> = pageLanguage(),
): FindPageFiles {
  const folder = `${pathsFor(language).findFiles}${version}/`;
  const perFile = cardsPerFile(total);
  const json = async <T>(name: string): Promise<T> =>
    loadJson<T>(`${folder}${name}.json`, version, load);
  const orders = {
    titel: once(() => json<number[]>('volgorde/titel')),
    gecontroleerd: once(() => json<number[]>('volgorde/gecontroleerd')),
    bericht: once(() => json<number[]>('volgorde/bericht')),
  };
  const cardFile = onceEach((number: number) => json<Card[]>(`kaartjes/${number}`));
  const cardOf = async (number: number): Promise<Card> => {
    const card = (await cardFile(Math.floor(number / perFile)))[number % perFile];
    if (!card) throw new Error(`no card ${number}`);
    return card;
  };
  const cardFiles = (most: number) =>
    Promise.all(
      Array.from({ length: Math.min(most, Math.ceil(total / perFile)) }, (_, file) =>
        cardFile(file),
      ),
    );
  return {
    places: once(() => json<PlaceChoice[]>('plaatsen')),
    text: once(() => json<TextFile>('tekst')),
    guides: once(() => json<GuideLine[]>('gidsen')),
    sources: once(() => json<Record<string, string>>('bronnen')),
    order: (name) => orders[name](),
    municipalities: once(() => json<number[][]>('volgorde/waar')),
    cards: (numbers) => Promise.all(numbers.map(cardOf)),
    warmCards: () => void cardFiles(FIRST_WARMED).catch(() => undefined),
    warmMoreCards: () => cardFiles(MOST_WARMED),
  };
}

/**
 * Loads one file of a build.
 *
 * @param version of the page; when its files are gone, the site says which one is there now
 * @throws {NewBuildError} when that is another
 */
export async function loadJson<T>(address: string, version: string, load: Load): Promise<T> {
  const response = await load(address);
  if (response.ok) return (await response.json()) as T;
  await failOnNewBuild(version, load);
  throw new Error(`${address}: ${response.status}`);
}

/**
 * Asks the site for its version; when that cannot be had either, nothing is said.
 *
 * @throws {NewBuildError} when the site has another version than the page
 */
async function failOnNewBuild(version: string, load: Load): Promise<void> {
  const response = await load(pagePaths().findVersion, { cache: 'no-store' }).catch(
    () => undefined,
  );
  if (!response?.ok) return;
  const { versie } = (await response.json()) as { versie: string };
  if (versie !== version) throw new NewBuildError(versie);
}

/**
 * Makes a loader that, when it fails, asks whether what it loads is gone with its build.
 *
 * @param version of the page
 * @throws {NewBuildError} when the site has another version than the page; else what the loader threw
 */
export function orNewBuild<T>(
  make: () => Promise<T>,
  version: string,
  load: Load,
): () => Promise<T> {
  return async () => {
    try {
      return await make();
    } catch (error) {
      await failOnNewBuild(version, load);
      throw error;
    }
  };
}

/**
 * The places, of the build of the page or, when that is gone, of the one that is there now: they have the same names in both.
 *
 * @param version of the page
 * @returns loads them once; after a failure the next call tries again
 */
export function placesOfAnyBuild(version: string, load: Load): FindPageFiles['places'] {
  return once(async () => {
    try {
      return await findPageFiles(version, 1, load).places();
    } catch (error) {
      if (error instanceof NewBuildError) return findPageFiles(error.version, 1, load).places();
      throw error;
    }
  });
}

/**
 * Loads something once, when it is first asked for. After a failure the next call tries again; so does a call that came while that was
 * under way: who asks anew must not be told of what went wrong before.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const begin = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  return () => loading?.catch(begin) ?? begin();
}

/** The same for many things, each by its key. */
export function onceEach<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loaders = new Map<K, () => Promise<T>>();
  return (key) => {
    const loader = loaders.get(key) ?? once(() => load(key));
    loaders.set(key, loader);
    return loader();
  };
}
