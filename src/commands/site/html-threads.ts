/** The rule on valid HTML for many pages at once: it takes 20 milliseconds a page, so every core has a part of them. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SiteFinding } from './site-rules.ts';
import type { HtmlPage } from './valid-html.ts';

/** With fewer pages for each, starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 50;

/**
 * @param onPage called for each page that was looked at, with how many were by then
 * @returns what is not valid, in the order of the pages
 */
export async function checkHtml(
  pages: readonly HtmlPage[],
  onPage: (count: number) => void,
): Promise<SiteFinding[]> {
  let looked = 0;
  const count = Math.min(availableParallelism(), Math.ceil(pages.length / WORTH_A_THREAD));
  // In turns: pages of one kind, which are alike in size, stand side by side.
  const parts = Array.from({ length: count }, (_, thread) =>
    pages.filter((_page, index) => index % count === thread),
  );
  const found = await Promise.all(parts.map((part) => inThread(part, () => onPage((looked += 1)))));
  return pages.flatMap((_page, index) => found[index % count]?.[Math.floor(index / count)] ?? []);
}

/** @returns the findings of each page. @throws what went wrong in the thread */
function inThread(pages: readonly HtmlPage[], onPage: () => void): Promise<SiteFinding[][]> {
  return new Promise((resolve, reject) => {
    const found: SiteFinding[][] = [];
    // Only what the thread needs: the rest of a page costs time to hand over.
    const workerData = pages.map(({ address, html }) => ({ address, html }));
    const thread = new Worker(new URL('./html-worker.ts', import.meta.url), { workerData });
    thread.on('message', (findings: SiteFinding[]) => {
      found.push(findings);
      onPage();
    });
    thread.on('error', reject);
    thread.on('exit', () => resolve(found));
  });
}
