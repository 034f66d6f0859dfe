/** RESULTS.md holds a part for each thing that is measured; what is not measured this time keeps its part. Pure. */

/** In the order of the file. */
export const PARTS = ['engines', 'scale', 'dev', 'lighthouse'] as const;
export type Part = (typeof PARTS)[number];

/** How each part begins. */
export const PART_TITLES: Record<Part, string> = {
  engines: '# The find page against other search engines',
  scale: '# Building, from 200 to 5,000 entries',
  dev: '# A change in development',
  lighthouse: '# Lighthouse',
};

/** What the file says of a part; empty when it has no such part. */
export function partOf(results: string, part: Part): string {
  const start = results.indexOf(`${PART_TITLES[part]}\n`);
  if (start < 0) return '';
  const end = results.indexOf('\n# ', start);
  return `${results.slice(start, end < 0 ? undefined : end).trim()}\n`;
}

/** The file with another text for one part. */
export function withPart(results: string, part: Part, text: string): string {
  return PARTS.map((one) => (one === part ? text : partOf(results, one)).trim())
    .filter((one) => one !== '')
    .join('\n\n')
    .concat('\n');
}
