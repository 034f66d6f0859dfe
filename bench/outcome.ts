/** From visits to medians, and from medians to what holds and what does not. Pure. */
import {
  BARS,
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
      const others = here.filter(({ engine }) => engine !== 'ours');
      return [
        ...others.flatMap((other) => notAhead(ours, other, size)),
        ...tooHeavy(ours),
        ...(network === 'plain' ? tooSlowNext(ours, others, size) : []),
      ].map((line) => `${size} entries, ${NETWORKS[network].label}: ${line}`);
    }),
  ];
}

function notAhead(ours: Visit, { engine, network, visit }: Measured, size: number): string[] {
  const { sooner, aheadFrom } = BARS;
  const label = ENGINE_LABELS[engine];
  const times = `${ms(visit.firstTime)} against ours ${ms(ours.firstTime)}`;
  if (engine === sooner.engine) {
    const least = sooner.times[network];
    const isMet = visit.firstTime >= ours.firstTime * least;
    return isMet ? [] : [`${label} does not need ${least} times our time, ${times}`];
  }
  if (size < aheadFrom) return [];
  const lines: string[] = [];
  if (ours.firstBytes >= visit.firstBytes)
    lines.push(
      `${label} needs no more bytes, ${kb(visit.firstBytes)} against ours ${kb(ours.firstBytes)}`,
    );
  if (ours.firstTime >= visit.firstTime) lines.push(`${label} is sooner, ${times}`);
  return lines;
}

function tooHeavy({ bytesBefore }: Visit): string[] {
  const most = BARS.bytesBeforeFilter;
  return bytesBefore > most
    ? [`our page before the first filter is ${kb(bytesBefore)}, more than ${kb(most)}`]
    : [];
}

function tooSlowNext(ours: Visit, others: readonly Measured[], size: number): string[] {
  const times = BARS.next.get(size);
  if (!times || others.length === 0) return [];
  const quickest = Math.min(...others.map(({ visit }) => visit.nextTime));
  return ours.nextTime > quickest * times
    ? [
        `our next filter takes ${ms(ours.nextTime)}, more than ${times} times the ${ms(quickest)} of the quickest other`,
      ]
    : [];
}

/** Bytes as kilobytes with one decimal. */
export function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** Whole milliseconds with their unit. */
export function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
