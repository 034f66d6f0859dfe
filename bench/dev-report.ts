/** What RESULTS.md says of working on the site. Pure. */
import { ms } from './outcome.ts';
import { table } from './report.ts';
import { PART_TITLES } from './results.ts';
import { DEV_BAR } from './settings.ts';

/** What somebody who changes an entry waits for, in milliseconds. */
export interface DevTimes {
  /** From starting the server to the first page. */
  start: number;
  /** From each change of an entry to its page with that change, in the order in which they were made. */
  changes: readonly number[];
}

/** Every bar that is not met, each as a line to read. */
export function devFaults({ changes }: DevTimes): string[] {
  const slowest = Math.max(...changes);
  return slowest > DEV_BAR
    ? [`a changed entry shows after ${ms(slowest)}, later than ${ms(DEV_BAR)}`]
    : [];
}

/** @param about date (`YYYY-MM-DD`), and how many entries there are */
export function devReport(times: DevTimes, about: { date: string; entries: number }): string {
  const [first = 0, ...later] = times.changes;
  const sorted = [...later].sort((a, b) => a - b);
  const faults = devFaults(times).map((fault) => `- Not met: ${fault}.`);
  return `${[
    PART_TITLES.dev,
    `Made by \`npm run bench -- --parts=dev\` on ${about.date}, with the ${about.entries} entries of this repository.`,
    ...(faults.length > 0 ? [faults.join('\n')] : []),
    table(
      ['', 'time'],
      [
        ['from starting `npm run dev` to the first page', ms(times.start)],
        ['from the first change of an entry to its page', ms(first)],
        [`the ${later.length} changes after it: middle`, ms(sorted[sorted.length >> 1] ?? 0)],
        [`the ${later.length} changes after it: slowest`, ms(sorted.at(-1) ?? 0)],
      ],
    ),
    `A copy of the content is served; the title of an entry is changed, and its page asked for until it has that title. The bar: within ${ms(DEV_BAR)}, each time.`,
  ].join('\n\n')}\n`;
}
