/** Last news (laatste bericht): the latest moment from which something is known of an initiative. */

/** What last news is read from. */
export interface DatedData {
  /** The latest moment at which a source shows it at work. */
  laatsteTeken?: { datum: string } | undefined;
  bronnen: readonly { datum?: string | undefined }[];
}

/** Ids of the groups, newest first; as in the address: `?bericht=2023-2024`. */
export const NEWS_GROUPS = [
  '2025-of-later',
  '2023-2024',
  '2020-2022',
  '2019-of-ouder',
  'zonder-datum',
] as const;
export type NewsGroup = (typeof NEWS_GROUPS)[number];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the last sign of work, else the newest source; nothing when no source has a date. */
export function lastNewsOf({ laatsteTeken, bronnen }: DatedData): string | undefined {
  if (laatsteTeken) return laatsteTeken.datum;
  const dates = bronnen.map(({ datum }) => datum).filter((date) => date !== undefined);
  return dates.sort().at(-1);
}

export function newsGroupOf(data: DatedData): NewsGroup {
  const year = Number(lastNewsOf(data)?.slice(0, 4));
  if (!year) return 'zonder-datum';
  if (year >= 2025) return '2025-of-later';
  if (year >= 2023) return '2023-2024';
  return year >= 2020 ? '2020-2022' : '2019-of-ouder';
}
