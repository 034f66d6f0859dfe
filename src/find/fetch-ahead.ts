/** What stands in the find page itself, before its scripts: the search engine comes while they do. */

/** What the script of `fetchAhead` is told, in its `data-` attributes. */
interface Told {
  /** Folder of the engine, with a slash at its end. */
  folder?: string;
  /** Names of files in it, with spaces between them. */
  files?: string;
  start?: string;
}

/**
 * Asks for the files of the search engine, for whoever does not save data; does nothing with them. It is put in the page as
 * text, so it knows nothing but what it is told, and that is always the same text: a policy names it by its hash.
 */
function fetchAhead({ folder = '', files = '', start = '' }: Told): void {
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
  files.split(' ').forEach(askData);
  // What goes wrong is said where it is needed.
  void fetch(folder + start)
    .then((response) => response.json())
    .then(({ meta }: { meta: string }) => {
      if (meta) askData(meta);
    })
    .catch(() => undefined);
}

/** The program, for a `<script>` in the head of the page. */
export const fetchAheadScript = `(${fetchAhead})(document.currentScript.dataset)`.replace(
  /\s*\n\s*/g,
  '\n',
);
