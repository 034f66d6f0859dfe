/** RESULTS.md: the tables, and how they came about. Pure. */
import type { KeptSize } from './kept.ts';
import { broken, kb, ms, type Measured, type SizeOutcome } from './outcome.ts';
import {
  BARS,
  ENGINE_LABELS,
  FIRST_FILTER,
  NETWORKS,
  NETWORK_NAMES,
  type Network,
  NEXT_FILTER,
  PLAIN_TIMES,
  type EngineName,
  type NetworkName,
} from './settings.ts';
import type { ProcessCost } from './process-fs.ts';

export interface Circumstances {
  /** `YYYY-MM-DD`. */
  date: string;
  machine: string;
  /** Name and version of everything that has a part in it. */
  versions: readonly string[];
  runs: number;
}

/** @param kept tables of sizes that were not measured this time */
export function report(
  outcomes: readonly SizeOutcome[],
  circumstances: Circumstances,
  kept: readonly KeptSize[] = [],
): string {
  const faults = [
    ...outcomes.flatMap(broken).map((fault) => `- Not met: ${fault}.`),
    ...kept.flatMap((one) => one.faults),
  ];
  const sections = [
    ...outcomes.map((outcome) => ({
      size: outcome.size,
      section: sizeTables(outcome).join('\n\n'),
    })),
    ...kept,
  ].sort((a, b) => a.size - b.size);
  const older = kept.map(({ size }) => size).join(' and ');
  return `${[
    '# The find page against other search engines',
    `Made by \`npm run bench\` on ${circumstances.date}. ${circumstances.machine}. ${circumstances.versions.join(', ')}.`,
    ...(older ? [`The tables of ${older} entries are of an earlier run.`] : []),
    '## Outcome',
    faults.length === 0
      ? 'Every bar is met, at every size and on both connections.'
      : faults.join('\n'),
    ...sections.map(({ section }) => section),
    HOW(circumstances.runs),
  ].join('\n\n')}\n`;
}

function sizeTables({ size, expected, costs, measured }: SizeOutcome): string[] {
  return [
    `## ${size} entries`,
    `The first filter fits ${expected.first}, both fit ${expected.next}.`,
    ...NETWORK_NAMES.flatMap((network) => networkTable(measured, network)),
    costTable(
      costs,
      measured.map(({ engine }) => engine),
    ),
  ];
}

function networkTable(measured: readonly Measured[], network: NetworkName): string[] {
  const here = measured.filter((one) => one.network === network);
  const ours = here.find(({ engine }) => engine === 'ours')?.visit;
  const ratio = (value: number, own: number | undefined) =>
    own ? ` (${(value / own).toFixed(2)}×)` : '';
  const rows = here.map(({ engine, visit }) => [
    ENGINE_LABELS[engine],
    String(visit.firstRequests),
    kb(visit.firstBytes) + ratio(visit.firstBytes, ours?.firstBytes),
    kb(visit.quietBytes),
    ms(visit.firstTime) + ratio(visit.firstTime, ours?.firstTime),
    ms(visit.firstClick),
    String(visit.nextRequests),
    kb(visit.nextBytes),
    ms(visit.nextTime) + ratio(visit.nextTime, ours?.nextTime),
    ms(visit.countTime),
    kb(visit.bytesBefore),
  ]);
  const head = [
    'requests',
    'bytes to first results',
    'until quiet',
    'time to first results',
    'of which from the click',
    'next: requests',
    'next: bytes',
    'next: time',
    'numbers beside the filters',
    'bytes before the first filter',
  ];
  return [`### ${NETWORKS[network].label}`, table(['', ...head], rows)];
}

function costTable(costs: SizeOutcome['costs'], engines: readonly EngineName[]): string {
  const row = (name: string, cost: ProcessCost | undefined) =>
    cost
      ? [[name, `${cost.seconds.toFixed(1)} s`, cost.peakBytes ? mb(cost.peakBytes) : 'unknown']]
      : [];
  return table(
    ['making the index', 'time', 'most memory'],
    [
      ...row('(reading the entries alone)', costs.nothing),
      ...[...new Set(engines)].flatMap((engine) => row(ENGINE_LABELS[engine], costs[engine])),
      ...row('(the whole build of our site)', costs.site),
    ],
  );
}

/** A table of Markdown; every column but the first holds numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** Bytes as whole megabytes. */
export function mb(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

const HOW = (runs: number) => `## How it is measured

- Entries are generated (\`corpus.ts\`): the same every time, with the word frequencies and facets of the real catalogue.
- Each engine has the same page: our built HTML and CSS, card and counts, with a script and an index file of its own. The index is loaded
  at the first filter. Pagefind's component UI has our head, header and footer around its own elements. The others draw less
  than ours does: no chips, pages or map, and no search box that works, though their index holds the text for it.
- Kindnesses to others: FlexSearch's export travels in one file instead of many, and without half words (\`tokenize: 'strict'\`); Orama does
  not sort, and the text is taken out of the documents it keeps.
- One local server for all: HTTP/2 over TLS, text in brotli (${'quality 11; 9 above 4 MB'}), what Pagefind compressed itself as it is.
- Chromium without a window; every visit has a new, empty context. Engines take turns, after one visit that does not count; medians of ${runs}, plain of ${runs * PLAIN_TIMES}.
- Plain is no connection at all: browser and server share one machine. ${[NETWORKS.fast, NETWORKS.slow].map(asPreset).join(' ')}
- A visit chooses \`${FIRST_FILTER.name}=${FIRST_FILTER.value}\` as soon as that can be done, waits until all is quiet, and chooses \`${NEXT_FILTER.name}=${NEXT_FILTER.value}\` too. Shown means: the
  number is the one counted in the files themselves, the results in sight have their titles, and the frame is painted. The number beside
  the next filter must become right too: ours are counted after the frame, those of others before it; when that is, from the navigation, is a column. Time to first results counts from the navigation, time of the next filter from its click.
- Bytes are those over the line, heads included, of what was asked for before the results were shown; "until quiet" adds what the page loads by itself
  after that; "before the first filter" leaves out the font, and the index and cards of ours, which come meanwhile. Requests are held against the log of the server. The icon is left out.
- Making an index begins with reading the entries, for all of them. Ours is the search index and the files of the find page. Memory is
  the most that the process and its children held, looked at 20 times a second.
- The bars: ${kb(BARS.bytesBeforeFilter)} before the first filter; first results ${BARS.sooner.times.slow} times as soon as ${ENGINE_LABELS[BARS.sooner.engine]} over a connection, and plain
  no later; from ${BARS.aheadFrom} entries on ahead of
  the other engines in bytes and time to the first results; a next filter, plain, in at most ${[...BARS.next].map(([size, times]) => `${times} times the time of the quickest other at ${size} entries`).join(' and ')}.`;

/** One of the connections that Chrome's developer tools offer, as a sentence. */
function asPreset({ label, latency, downloadThroughput, uploadThroughput }: Network): string {
  const rates = `${downloadThroughput * 8} bit/s down, ${uploadThroughput * 8} bit/s up`;
  return `${label[0]?.toUpperCase()}${label.slice(1)} is Chrome's own preset: ${rates}, ${latency} ms for each request.`;
}
