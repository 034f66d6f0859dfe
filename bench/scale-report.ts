/** What RESULTS.md says of building. Pure. */
import { PROGRAMS, type Program } from './bare-sites.ts';
import type { ProcessCost } from './process-fs.ts';
import { mb, table } from './report.ts';
import { PART_TITLES } from './results.ts';
import { SCALE_BAR } from './settings.ts';

/** Compressed bytes of the largest page or file of each kind. */
export type Weights = Record<string, number>;

/** What building a site takes, and what it makes. */
export interface SiteCost extends ProcessCost {
  /** Pages of HTML. */
  pages: number;
  /** All files, pages too. */
  files: number;
}

/** What building so many entries takes. */
export interface Built {
  size: number;
  /** A first build, with nothing kept of an earlier one. */
  ours: SiteCost;
  /** After one entry was changed. */
  again: SiteCost;
  others: Partial<Record<Program, SiteCost>>;
  weights: Weights;
}

/** Folders with a page for each value or entry, in which the largest page tells; and files that pages load while they are used. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^en\//, ''],
  [/^initiatieven\/index\.html$/, 'find page'],
  [/^initiatieven\/[^/]+\/index\.html$/, 'initiative'],
  [
    /^(gemeenten|arbeidsmarktregios|provincies|doelgroepen|interventies|sectoren|kennis|lessen|cijfers)\/[^/]+\/(?:\d+\/)?index\.html$/,
    '/$1/…/',
  ],
  [/^(lessen|cijfers)\/gegevens\/[^/]+\/(index\.json)$/, '$1: $2'],
  [/^(lessen|cijfers)\/gegevens\/[^/]+\/(delen|volgorde)\/.*$/, '$1: one of $2'],
  [/^(lessen)\/gegevens\/(bronnen)\/.*$/, '$1: one of $2'],
  [/^zoekindex\/[^/]+\/(kaartjes|volgorde)\/.*$/, 'find: one of $1'],
  [/^zoekindex\/[^/]+\/([^/]+\.json)$/, 'find: $1'],
  [/^(?:data\/|pagefind\/|_astro\/|selectie\/gegevens\/|insluiten\/|bijdragen\/bron\/)/, ''],
  [/^(plan|werkgevers)\/gegevens\/[^/]+\/namen\.json$/, '$1/gegevens/…/namen.json'],
  [/^(plan|werkgevers)\/gegevens\/[^/]+\/\d+\.json$/, '$1/gegevens/…: one part'],
  [/^alle-initiatieven\/[^/]+\/index\.html$/, '/alle-initiatieven/…/'],
  [/^index\.html$/, 'home'],
  [/^([^/]+)\/index\.html$/, '/$1/'],
  [/^([^/]+\/[^/]+\.json)$/, '$1'],
];

/**
 * The kind of page or file that a path of the site is.
 *
 * @returns nothing for what no page loads as it is
 */
export function kindOf(path: string): string | undefined {
  const [pattern, name = ''] = KINDS.find(([one]) => one.test(path)) ?? [];
  return pattern && name !== '' ? path.replace(pattern, name) : undefined;
}

/** Every bar that is not met, each as a line to read. */
export function scaleFaults(built: readonly Built[]): string[] {
  const times = built
    .filter(({ size }) => size === SCALE_BAR.size)
    .flatMap((one) => timesBare(one) ?? []);
  return times
    .filter((ratio) => ratio > SCALE_BAR.times)
    .map(
      (ratio) =>
        `${SCALE_BAR.size} entries take ${ratio.toFixed(2)} times the processor time of a bare Astro site, more than ${SCALE_BAR.times}`,
    );
}

/** How many times the time of the processor that a bare Astro site takes. */
function timesBare({ ours, others }: Built): number | undefined {
  const [own, bare] = [ours.cpuSeconds, others.astro?.cpuSeconds];
  return own && bare ? own / bare : undefined;
}

/** @param date `YYYY-MM-DD` */
export function scaleReport(built: readonly Built[], date: string): string {
  const faults = scaleFaults(built).map((fault) => `- Not met: ${fault}.`);
  return `${[
    PART_TITLES.scale,
    `Made by \`npm run bench -- --parts=scale\` on ${date}.`,
    ...(faults.length > 0 ? [faults.join('\n')] : []),
    ...built.map(timeTable),
    growthTable(built),
    '## The largest page of each kind',
    'In bytes, compressed with gzip; pages in Dutch. What is left out does not depend on the number of entries.',
    weightTable(built),
    HOW,
  ].join('\n\n')}\n`;
}

function timeTable(one: Built): string {
  const { size, ours, again, others } = one;
  const programs = Object.entries(others) as [Program, SiteCost][];
  const bare = others.astro?.cpuSeconds;
  const each = (seconds: number | undefined, many: number) =>
    seconds ? `${((seconds / many) * 1000).toFixed(1)} ms` : 'unknown';
  const row = (name: string, { seconds, cpuSeconds, peakBytes, pages, files }: SiteCost) => [
    name,
    `${seconds.toFixed(1)} s`,
    cpuSeconds ? `${cpuSeconds.toFixed(1)} s` : 'unknown',
    each(cpuSeconds, size),
    cpuSeconds && bare ? `${(cpuSeconds / bare).toFixed(2)}×` : 'unknown',
    pages.toLocaleString('en'),
    each(cpuSeconds, pages),
    files.toLocaleString('en'),
    peakBytes ? mb(peakBytes) : 'unknown',
    peakBytes ? `${Math.round(peakBytes / size / 1024)} kB` : 'unknown',
  ];
  return [
    `## ${size} entries built`,
    table(
      [
        '',
        'time',
        'processor',
        'for each entry',
        'to bare Astro',
        'pages',
        'for each page',
        'files',
        'most memory',
        'for each entry',
      ],
      [
        row('Initiatievenwijzer, first build', ours),
        row('Initiatievenwijzer, one entry changed', again),
        ...programs.map(([program, cost]) => row(PROGRAMS[program], cost)),
      ],
    ),
  ].join('\n\n');
}

/** What each next size takes more than the one before it, for each entry that comes with it: flat when growth is linear. */
function growthTable(built: readonly Built[]): string {
  const rows = built.slice(1).flatMap((one, index) => {
    const before = built[index];
    if (!before) return [];
    const more = one.size - before.size;
    const [cpu, cpuBefore] = [one.ours.cpuSeconds, before.ours.cpuSeconds];
    const [peak, peakBefore] = [one.ours.peakBytes, before.ours.peakBytes];
    return [
      [
        `from ${before.size} to ${one.size}`,
        cpu && cpuBefore ? `${(((cpu - cpuBefore) / more) * 1000).toFixed(1)} ms` : 'unknown',
        peak && peakBefore ? `${Math.round((peak - peakBefore) / more / 1024)} kB` : 'unknown',
      ],
    ];
  });
  return [
    '## What each entry adds',
    table(['our first build', 'processor', 'most memory'], rows),
  ].join('\n\n');
}

function weightTable(built: readonly Built[]): string {
  const last = built.at(-1)?.weights ?? {};
  const kinds = Object.keys(last).sort((a, b) => (last[b] ?? 0) - (last[a] ?? 0));
  const grows = kinds.filter((kind) => {
    const sizes = built.map(({ weights }) => weights[kind] ?? 0);
    return Math.max(...sizes) - Math.min(...sizes) > 500;
  });
  return table(
    ['', ...built.map(({ size }) => `${size} entries`)],
    grows.map((kind) => [
      kind,
      ...built.map(({ weights }) => (weights[kind] ?? 0).toLocaleString('en')),
    ]),
  );
}

const HOW = `## How it is built

- Entries are generated, as above. Ours makes of them everything that the site has: in two languages a page for each entry and each place,
  pages of terms, overviews, the search index, open data, social pictures, feeds and forms.
- The others make a page for each entry, with its title, summary and text, and a list of all: \`bare-sites.ts\`.
- One build each, one after another. Time of the processor is that of all cores, the program and what it starts; memory is the most that
  they held, looked at 20 times a second. A first build finds nothing that an earlier one kept.
- The bar: at ${SCALE_BAR.size} entries at most ${SCALE_BAR.times} times the processor time of a bare Astro site.`;
