/** What kinds of figures say, apart from the schema: pages in the browser need this and no more. */

/** Kinds that count what was really achieved; without a number they say nothing. `overig` can be anything, a price too. */
export const COUNTED_KINDS: readonly string[] = [
  'bereik',
  'gestart',
  'afgerond',
  'geplaatst',
  'behouden',
];
/** Kinds that count what came out for people: an outcome. Strongest last. */
export const OUTCOME_KINDS: readonly string[] = ['afgerond', 'geplaatst', 'behouden'];
/** Kinds that say what was hoped for. They are never shown as an outcome. */
export const TARGET_KINDS: readonly string[] = ['doel', 'verwacht'];
