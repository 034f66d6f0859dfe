/** The visitor's own selection: one for the page, whichever script asks for it. */
import { keptSlugs } from './kept.ts';

export const own = keptSlugs(() => localStorage);
