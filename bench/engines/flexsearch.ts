/** FlexSearch filters only beside a search term or by one tag, and does not count: the page does both, on what is stored. */
import type { Found } from '../answer.ts';
import { answerFrom, fits } from '../answer.ts';
import { createDocument } from './flexsearch-document.ts';
import { startPage } from '../engine-page.tsx';

const index = createDocument();
let stored: Found[] = [];

startPage({
  load(text) {
    const { size, pieces } = JSON.parse(text) as { size: number; pieces: [string, string][] };
    for (const [key, data] of pieces) index.import(key, data);
    stored = Array.from({ length: size }, (_, id) => index.get(id) as unknown as Found);
  },
  search: (selection) =>
    answerFrom((wanted) => stored.filter((one) => fits(one, wanted)), selection),
});
