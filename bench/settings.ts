/** What is measured, and what must hold. */

/** Ours first; the others in the order of the tables. */
export const ENGINES = ['ours', 'pagefind-ui', 'minisearch', 'orama', 'flexsearch'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What an index is made for; `nothing` only reads the entries, as all of them do first. */
export type IndexName = EngineName | 'nothing';

export const SIZES = [150, 1000, 10_000];
export const RUNS = 5;
/** How many times as often without a connection: such a visit is short, and what else the machine does is felt most. */
export const PLAIN_TIMES = 3;

/** Numbers of entries that whole sites are built of. */
export const SCALE_SIZES = [200, 1000, 2000, 5000];
/** At which of them the build is held against a bare Astro site, and how many times its time it may take. */
export const SCALE_BAR = { size: 2000, times: 1.5 } as const;

/** Milliseconds from changing an entry to its page, in development. */
export const DEV_BAR = 2000;

export const ENGINE_LABELS: Record<EngineName, string> = {
  ours: 'Initiatievenwijzer',
  'pagefind-ui': 'Pagefind component UI',
  minisearch: 'MiniSearch',
  orama: 'Orama',
  flexsearch: 'FlexSearch',
};

/** How the browser's connection is slowed down, in the terms of `Network.emulateNetworkConditions`. */
export interface Network {
  label: string;
  /** Milliseconds from a request to the head of its answer. */
  latency: number;
  /** Bytes a second; -1 for as fast as it goes. */
  downloadThroughput: number;
  uploadThroughput: number;
}

/**
 * Fast and slow 4G as Chrome's developer tools set them: 9 Mbit/s down and 1.5 up, each times 0.9, and 60 ms times 2.75; 1.6 Mbit/s
 * and 750 kbit/s, each times 0.9, and 150 ms times 3.75.
 */
export const NETWORKS = {
  plain: { label: 'plain', latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
  fast: {
    label: 'fast 4G',
    latency: 165,
    downloadThroughput: 1_012_500,
    uploadThroughput: 168_750,
  },
  slow: {
    label: 'slow 4G',
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_375,
  },
} as const satisfies Record<string, Network>;
export type NetworkName = keyof typeof NETWORKS;
export const NETWORK_NAMES = Object.keys(NETWORKS) as NetworkName[];

/** The filters that are chosen one after the other: the first fits about one in eight entries. */
export const FIRST_FILTER = { name: 'doelgroep', value: 'asielzoekers' } as const;
export const NEXT_FILTER = { name: 'interventie', value: 'taal' } as const;

/** What must hold of our own page, side by side with the others in one run. */
export const BARS = {
  /** HTML, CSS and JavaScript before the first filter, compressed, font apart. */
  bytesBeforeFilter: 60 * 1024,
  /**
   * How many times the time of ours an engine needs to its first results, at every size. Without a connection in between, most of
   * that time is the browser's for drawing a page with its list and filters: a page that comes without them need only be later.
   */
  sooner: { engine: 'pagefind-ui', times: { plain: 1, fast: 1.5, slow: 1.5 } },
  /** From so many entries on ours is ahead of the other engines in bytes and in time. */
  aheadFrom: 1000,
  /** Entries to how many times the time of the quickest other a next filter may take, on the plain connection. */
  next: new Map([
    [1000, 1.5],
    [10_000, 3],
  ]),
} as const;

/** Everything the bench makes. */
export const WORK_DIR = '.cache/bench';
