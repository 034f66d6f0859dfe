/**
 * The files of the pages of the plan and for employers: an index with what every programme is matched by, loaded whole, and what is
 * shown of them, of a large catalogue in parts that are loaded when something in them is shown.
 */
import { columnsOf, inParts, itemsPerFile, versionOf, type Columns } from './list-files.ts';
import type { ProgrammeFacts, ProgrammeTexts } from './programme.ts';

/** About 3 KB over the line. What is shown at once are those that fit best: few of them are neighbours. */
const PART = 16;

/** How many programmes one file shows, of so many. */
export function programmesPerFile(total: number): number {
  return itemsPerFile(total, PART);
}

/** What `gegevens.json` of such a page holds, beside what is of that page alone. */
export interface ProgrammeIndex<Facts, Texts> {
  /** In the order of their numbers. */
  facts: Columns<Facts>;
  /** What is shown of them, in the same order, when that is one part: it travels along. */
  texts?: readonly Texts[];
  /** Else the folder of the parts. */
  version?: string;
}

/**
 * Makes them.
 *
 * @param programmes in the order of their numbers
 * @param others what else the index holds
 * @returns for each name without `.json`, from the folder of the page, what the file holds
 */
export async function programmeFiles<Facts extends ProgrammeFacts, Texts extends ProgrammeTexts>(
  programmes: readonly { facts: Facts; texts: Texts }[],
  others: object,
): Promise<ReadonlyMap<string, unknown>> {
  const texts = programmes.map((one) => one.texts);
  const perFile = programmesPerFile(texts.length);
  const facts = columnsOf(programmes.map((one) => one.facts));
  if (texts.length <= perFile) return new Map([[INDEX, { ...others, facts, texts }]]);
  const version = await versionOf(texts);
  return new Map<string, unknown>([
    [INDEX, { ...others, facts, version }],
    [slugFile(version), texts.map(({ slug }) => slug)],
    ...inParts(texts, perFile).map((part, number) => [partFile(version, number), part] as const),
  ]);
}

// Their names, from the folder of the page.

export const INDEX = 'gegevens';

/** Holds what is shown of programmes that are neighbours. */
export function partFile(version: string, part: number): string {
  return `${INDEX}/${version}/${part}`;
}

/** Holds the names in addresses of all of them: a plan that was kept or shared has those. */
export function slugFile(version: string): string {
  return `${INDEX}/${version}/namen`;
}
