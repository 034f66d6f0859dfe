/** What stands in the find page itself, before its scripts: the search engine comes while they do. */

/** What the script of `fetchAhead` is told, in its `data-` attributes. */
interface Told {
  /** Folder of the engine, with a slash at its end. */
  folder?: string;
  version?: string;
  /** `true` for an engine that works in a thread of its own, which asks for its files itself. */
  inWorker?: string;
}

/**
 * Asks for the files of the search engine, for whoever does not save data; does nothing with them. It is put in the page as
 * text, so it knows nothing but what it is told, and that is always the same text: a policy names it by its hash.
 */
function fetchAhead({ folder = '', version = '', inWorker }: Told): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const ask = (file: string, attributes: object) => {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, attributes, { href: folder + file }));
  };
  const askData = (file: string) => {
    ask(file, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
  };
  ask('pagefind.js', { rel: 'modulepreload' });
  if (inWorker === 'true') return;
  // What goes wrong is said where it is needed.
  void fetch(`${folder}start.json`)
    .then((response) => response.json())
    .then(({ files }: { files: string[] }) => files.forEach(askData))
    .catch(() => undefined);
  askData(`pagefind-entry.json?ts=${version}`);
}

/** The program, for a `<script>` in the head of the page. */
export const fetchAheadScript = `(${fetchAhead})(document.currentScript.dataset)`.replace(
  /\s*\n\s*/g,
  '\n',
);
