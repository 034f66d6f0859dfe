/** Searching in the text: Pagefind, and the words of the catalogue. The only file that loads Pagefind. */
import { fold } from '../reader/words.ts';
import { once } from './files.ts';

/** What we use of Pagefind's browser API. */
interface Pagefind {
  init(): Promise<void>;
  /** Forgets all state; the next call starts anew. */
  destroy(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  content: string;
  /** HTML: escaped text with `<mark>` around what was found. */
  excerpt: string;
  plain_excerpt: string;
}

/** Where in an initiative the words were found. */
export interface Excerpt {
  /** The words as they stand there, in lower case. */
  words: string[];
  /** The piece of text, as HTML with marks; nothing when it stands on the card already. */
  html?: string;
}

export interface TextHit {
  /** Number of the initiative. */
  number: number;
  excerpt: () => Promise<Excerpt>;
}

export interface TextSearch {
  /** Loads what searching needs, before it is asked for. @throws when it cannot be loaded */
  warm: () => Promise<unknown>;
  /** Best first. @throws when the search engine cannot be loaded */
  search: (term: string) => Promise<TextHit[]>;
  /** All words of the catalogue, folded. None when they cannot be loaded: then no typing errors are mended. */
  words: () => Promise<readonly string[]>;
}

export function textSearch(version: string): TextSearch {
  let engine = once(startEngine);
  const load = async (name: string) => {
    const response = await fetch(`/pagefind/${name}?v=${version}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  };
  /** Pagefind's names for the initiatives, in the order of their numbers. */
  const numbers = once(async () => {
    const names = (await load('nummers.txt')).split(' ');
    return new Map(names.map((name, number) => [name, number] as const));
  });
  const loadWords = once(async () => (await load('woorden.txt')).split(' '));
  const words = () => loadWords().catch(() => []);
  return {
    warm: () => Promise.all([engine(), numbers(), words()]),
    words,
    async search(term) {
      const [pagefind, numberOf] = await Promise.all([engine(), numbers()]);
      try {
        const { results } = await pagefind.search(term);
        if (results.length === 0) await checkFindsKnownWords(pagefind, term, await words());
        return results.flatMap(({ id, data }) => {
          const number = numberOf.get(id);
          return number === undefined
            ? []
            : [{ number, excerpt: async () => readPage(await data()) }];
        });
      } catch (error) {
        // The next search starts anew: what failed to load would go on failing.
        engine = once(startEngine);
        throw error;
      }
    },
  };
}

async function startEngine(): Promise<Pagefind> {
  // Not a file of the bundle: it is made after the site is built.
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  // What an earlier failure left behind would fail again.
  await pagefind.destroy();
  await pagefind.init();
  return pagefind;
}

/**
 * Pagefind finds nothing when a part of its index cannot be loaded, and says so to nobody. A word that is known must be found.
 *
 * @throws when one is not
 */
async function checkFindsKnownWords(
  pagefind: Pagefind,
  term: string,
  words: readonly string[],
): Promise<void> {
  const known = term.split(' ').filter((word) => words.includes(fold(word)));
  const found = await Promise.all(known.map((word) => pagefind.search(word)));
  if (found.some(({ results }) => results.length === 0)) throw new Error('the index is incomplete');
}

/** Where the text of an initiative begins in what was indexed; before it stand title, summary and labels. */
const TEXT_START = '. Aanpak. ';

function readPage({ content, excerpt, plain_excerpt }: PagefindPage): Excerpt {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) =>
    word.replace(/[^\p{L}\p{N}-]/gu, '').toLowerCase(),
  );
  const words = [...new Set(marked)].filter((word) => word.length > 2);
  const isOfText = content.indexOf(plain_excerpt) > content.indexOf(TEXT_START);
  return { words, ...(isOfText ? { html: excerpt } : {}) };
}
