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

/** A figure, as far as it says what it counts. */
interface Counted {
  soort: string;
  waarde?: number | undefined;
}

/** Whether a figure counts what came out for people. */
export function isOutcome({ soort, waarde }: Counted): boolean {
  return waarde !== undefined && OUTCOME_KINDS.includes(soort);
}

/** Whether a figure says what was hoped for; that is never shown as an outcome. */
export function isTarget({ soort }: Pick<Counted, 'soort'>): boolean {
  return soort === 'doel' || soort === 'verwacht';
}
