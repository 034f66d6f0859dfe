/** What stands in the find page itself, before its scripts: the search engine comes and begins while they are loaded. */

/** What the script of `beginEngine` is told, in its `data-` attributes. */
interface Told {
  /** Folder of the engine, with a slash at its end. */
  folder?: string;
  /** Names of files in the folder, with spaces between them: the first for us, the others for the engine. */
  files?: string;
}

interface PagefindModule {
  createInstance: (options: object) => unknown;
}

/** What the script began; what goes wrong with it is said where it is needed. */
export interface BegunEngine {
  /** An instance of the engine. */
  instance: Promise<unknown>;
  /** What the first of the files holds. */
  first: Promise<unknown>;
}

/** Where the script leaves it, for the engine to take. */
interface Left {
  wijzerZoekt?: BegunEngine;
}

/**
 * Loads and begins the search engine, for whoever does not save data. It is put in the page as text, so it knows nothing but
 * what it is told, and that is always the same text: a policy names it by its hash.
 */
function beginEngine(
  { folder = '', files = '' }: Told,
  importModule: (address: string) => Promise<PagefindModule>,
): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const ask = (file: string) => {
    const asked = { rel: 'preload', as: 'fetch', crossOrigin: '', href: folder + file };
    document.head.append(Object.assign(document.createElement('link'), asked));
  };
  const [name, ...others] = files.split(' ');
  others.forEach(ask);
  const first = fetch(folder + name).then((response) => response.json());
  const instance = importModule(`${folder}pagefind.js`).then(({ createInstance }) =>
    createInstance({ basePath: folder, metaCacheTag: '', noWorker: true }),
  );
  for (const one of [first, instance]) one.catch(() => undefined);
  // Pagefind divides words with one of these. The first takes a browser ten milliseconds: better while files are awaited.
  setTimeout(() => 'Segmenter' in Intl && new Intl.Segmenter(document.documentElement.lang));
  (globalThis as Left).wijzerZoekt = { instance, first };
}

/** The program, for a `<script>` in the head of the page. */
export const beginEngineScript =
  // In the function itself a bundler would make something else of the word `import`.
  `(${beginEngine})(document.currentScript.dataset,(address)=>import(address))`.replace(
    /\s*\n\s*/g,
    '',
  );

/** What the script in the head began; nothing in a page that has none, or for who saves data. It is taken once. */
export function begunEngine(): BegunEngine | undefined {
  const left = globalThis as Left;
  const begun = left.wijzerZoekt;
  delete left.wijzerZoekt;
  return begun;
}
