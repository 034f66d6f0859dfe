/** From visits to medians, and from medians to what holds and what does not. Pure. */
import {
  BUDGETS,
  ENGINE_LABELS,
  NETWORKS,
  NETWORK_NAMES,
  type EngineName,
  type IndexName,
  type NetworkName,
} from './settings.ts';
import type { ProcessCost } from './process-fs.ts';
import type { Visit } from './visit.ts';

/** What making the index of an engine costs, and `site`: the whole of our build. */
export type BuildCosts = Partial<Record<IndexName | 'site', ProcessCost>>;

/** The medians of one engine, over one connection. */
export interface Measured {
  engine: EngineName;
  network: NetworkName;
  visit: Visit;
}

/** Everything of one size. */
export interface SizeOutcome {
  size: number;
  /** How many entries fit the first filter, and both. */
  expected: { first: number; next: number };
  costs: BuildCosts;
  measured: Measured[];
  /** Visits that went wrong: they count for nothing, and fail the bench. */
  faults: string[];
}

/** The middle of each number, apart. @param visits one or more */
export function medianVisit(visits: readonly Visit[]): Visit {
  const [example] = visits;
  if (!example) throw new Error('No visits');
  const keys = Object.keys(example) as (keyof Visit)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(visits.map((visit) => visit[key]))]),
  ) as unknown as Visit;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** Every bar that is not met, each as a line to read. */
export function broken({ size, measured, faults }: SizeOutcome): string[] {
  return [
    ...faults,
    ...NETWORK_NAMES.flatMap((network) => {
      const here = measured.filter((one) => one.network === network);
      const ours = here.find(({ engine }) => engine === 'ours')?.visit;
      if (!ours) return [];
      const where = `${size} entries, ${NETWORKS[network].label}`;
      return [
        ...here.flatMap(({ engine, visit }) =>
          engine === 'ours' ? [] : notAhead(ours, visit, `${where}: ${ENGINE_LABELS[engine]}`),
        ),
        ...overBudget(ours, size, network).map((line) => `${where}: ${line}`),
      ];
    }),
  ];
}

function notAhead(ours: Visit, other: Visit, who: string): string[] {
  const lines: string[] = [];
  if (ours.firstBytes >= other.firstBytes)
    lines.push(
      `${who} needs no more bytes, ${kb(other.firstBytes)} against ours ${kb(ours.firstBytes)}`,
    );
  if (ours.firstTime >= other.firstTime)
    lines.push(`${who} is sooner, ${ms(other.firstTime)} against ours ${ms(ours.firstTime)}`);
  return lines;
}

function overBudget(ours: Visit, size: number, network: NetworkName): string[] {
  const { bytesBeforeFilter, timedAt, firstFilter, nextFilter } = BUDGETS;
  const lines: string[] = [];
  const bar = (name: string, value: number, most: number, show: (value: number) => string) => {
    if (value > most) lines.push(`${name} is ${show(value)}, more than ${show(most)}`);
  };
  bar('our page before the first filter', ours.bytesBefore, bytesBeforeFilter, kb);
  if (size === timedAt.size && network === timedAt.network) {
    bar('our first filter', ours.firstClick, firstFilter, ms);
    bar('our next filter', ours.nextTime, nextFilter, ms);
  }
  return lines;
}

export function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

export function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
