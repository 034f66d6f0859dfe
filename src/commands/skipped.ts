/** What a command over the whole catalogue left out, for it could not be read. */
import { formatCount } from '../i18n/nl-language.ts';
import type { ReadContent } from '../reader/catalogue-fs.ts';

/**
 * Says which files were skipped because of their faults; empty when none was.
 *
 * @param format `markdown` for a list in it; any other gives plain lines
 */
export function skippedFiles(
  {
    problems,
    entries,
    guides,
    paths,
  }: Pick<ReadContent, 'problems' | 'entries' | 'guides' | 'paths'>,
  format: string,
): string {
  const read = new Set([
    ...entries.map(({ slug }) => `/initiatieven/${slug}.mdx`),
    ...guides.map(({ slug }) => `/kennis/${slug}.mdx`),
  ]);
  const isRead = (path: string) => read.has(`/${path.split('/').slice(-2).join('/')}`);
  const files = [...paths.initiatieven, ...paths.kennis].filter((path) => !isRead(path));
  const folders = problems
    .map(({ bestand }) => bestand)
    .filter((path) => /\/(?:initiatieven|kennis)$/.test(path));
  const all = [...new Set([...folders, ...files])];
  if (all.length === 0) return '';
  const isMarkdown = format === 'markdown';
  const count = formatCount(all.length, 'bestand', 'bestanden');
  return [
    `${isMarkdown ? '\n### ' : '\n'}Overgeslagen: ${count} met fouten. Zie npm run validate.${isMarkdown ? '\n' : ''}`,
    ...all.map((path) => (isMarkdown ? `- \`${path.replaceAll('`', "'")}\`` : path)),
  ].join('\n');
}
