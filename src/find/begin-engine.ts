/** What stands in the find page itself, before its scripts: the search engine comes and begins while they are loaded. */

/** What the script of `beginEngine` is told, in its `data-` attributes. */
interface Told {
  /** Folder of the engine, with a slash at its end. */
  folder?: string;
  /** Names of files in the folder, with spaces between them; the first of them names others. */
  files?: string;
}

interface PagefindModule {
  createInstance: (options: object) => unknown;
}

/** Where the script leaves what it began, for the engine to take. */
interface Left {
  wijzerZoekt?: Promise<unknown>;
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
  const [start, ...others] = files.split(' ');
  others.forEach(ask);
  // What goes wrong is said where it is needed.
  void fetch(folder + start)
    .then((response) => response.json())
    .then(({ meta }: { meta: string }) => ask(meta))
    .catch(() => undefined);
  const engine = importModule(`${folder}pagefind.js`).then(({ createInstance }) =>
    createInstance({ basePath: folder, metaCacheTag: '', noWorker: true }),
  );
  engine.catch(() => undefined);
  // Pagefind divides words with one of these. The first takes a browser ten milliseconds: better while files are awaited.
  if ('requestIdleCallback' in window)
    requestIdleCallback(
      () => 'Segmenter' in Intl && new Intl.Segmenter(document.documentElement.lang),
    );
  (globalThis as Left).wijzerZoekt = engine;
}

/** The program, for a `<script>` in the head of the page. */
export const beginEngineScript =
  // In the function itself a bundler would make something else of the word `import`.
  `(${beginEngine})(document.currentScript.dataset,(address)=>import(address))`.replace(
    /\s*\n\s*/g,
    '',
  );

/** What the script in the head began; nothing in a page that has none, or for who saves data. It is taken once. */
export function begunEngine(): Promise<unknown> | undefined {
  const left = globalThis as Left;
  const begun = left.wijzerZoekt;
  delete left.wijzerZoekt;
  return begun;
}
