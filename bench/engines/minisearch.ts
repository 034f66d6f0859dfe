/** MiniSearch narrows by a function; counting is left to the page. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { answerFrom, fits, type Found } from '../answer.ts';
import { OPTIONS } from './minisearch-options.ts';
import { startPage } from '../engine-page.tsx';

let index = new MiniSearch(OPTIONS);

/** A result carries the stored fields. */
const found = (result: SearchResult) => result as SearchResult & Found;

startPage({
  async load(text) {
    index = await MiniSearch.loadJSONAsync(text, OPTIONS);
  },
  search: (selection) =>
    answerFrom(
      (wanted) =>
        index
          .search(MiniSearch.wildcard, { filter: (result) => fits(found(result), wanted) })
          .map(found),
      selection,
    ),
});
