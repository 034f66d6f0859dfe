/** What RESULTS.md says of Lighthouse. Pure. */
import { kb, ms } from './outcome.ts';
import { table } from './report.ts';
import { PART_TITLES } from './results.ts';

/** As much of a result of Lighthouse as is told. */
export interface LighthouseResult {
  lighthouseVersion: string;
  categories: Record<
    string,
    {
      title: string;
      /** 0 to 1; null when it could not be told. */
      score: number | null;
      auditRefs: readonly { id: string; weight: number }[];
    }
  >;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
  runWarnings: readonly string[];
}

/** Every visit of one page. */
export interface PageScore {
  kind: string;
  path: string;
  results: readonly LighthouseResult[];
}

/** Lighthouse's own names of what is told beside the scores. */
const TIMES = {
  'first text': 'first-contentful-paint',
  'largest part': 'largest-contentful-paint',
  busy: 'total-blocking-time',
} as const;

/** The visit whose score in a category is the middle one. */
function middle(results: readonly LighthouseResult[], category: string): LighthouseResult {
  const sorted = [...results].sort(
    (a, b) => (a.categories[category]?.score ?? 0) - (b.categories[category]?.score ?? 0),
  );
  const found = sorted[(sorted.length - 1) >> 1];
  if (!found) throw new Error('No visits');
  return found;
}

/** Every category below 100, with what it is taken off for. */
export function lighthouseFaults(scores: readonly PageScore[]): string[] {
  return scores.flatMap(({ kind, results }) =>
    categoriesOf(results).flatMap((category) => {
      const { categories, audits } = middle(results, category);
      const { title = category, score, auditRefs = [] } = categories[category] ?? {};
      if (score === 1) return [];
      const why = auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => audits[id]?.title ?? id);
      return [`${kind}: ${title} is ${percent(score)}, for ${why.join('; ') || 'no reason given'}`];
    }),
  );
}

function categoriesOf([first]: readonly LighthouseResult[]): string[] {
  return Object.keys(first?.categories ?? {});
}

function percent(score: number | null | undefined): string {
  return typeof score === 'number' ? String(Math.round(score * 100)) : 'unknown';
}

export interface LighthouseCircumstances {
  /** `YYYY-MM-DD`. */
  date: string;
  chromium: string;
  visits: number;
}

/** The whole part. */
export function lighthouseReport(
  scores: readonly PageScore[],
  { date, chromium, visits }: LighthouseCircumstances,
): string {
  const first = scores[0]?.results[0];
  const categories = categoriesOf(scores[0]?.results ?? []);
  const faults = lighthouseFaults(scores).map((fault) => `- Not met: ${fault}.`);
  const rows = scores.map(({ kind, path, results }) => {
    const { audits } = middle(results, 'performance');
    return [
      `${kind} (\`${path}\`)`,
      ...categories.map((id) => percent(middle(results, id).categories[id]?.score)),
      ...Object.values(TIMES).map((id) => ms(audits[id]?.numericValue ?? 0)),
      (audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3),
      kb(audits['total-byte-weight']?.numericValue ?? 0),
    ];
  });
  return `${[
    PART_TITLES.lighthouse,
    `Made by \`npm run bench -- --parts=lighthouse\` on ${date}. Lighthouse ${first?.lighthouseVersion ?? ''}, Chromium ${chromium}.`,
    faults.length > 0 ? faults.join('\n') : 'Every page has 100 in every category.',
    table(
      [
        '',
        ...categories.map((id) => first?.categories[id]?.title ?? id),
        ...Object.keys(TIMES),
        'layout shift',
        'bytes',
      ],
      rows,
    ),
    `Lighthouse as it comes: a phone, a slow connection and a slow processor that it reckons with. The site is built of the content of this
repository and served with brotli and the headers that its own \`_headers\` asks for. The middle of ${visits} visits.`,
  ].join('\n\n')}\n`;
}
