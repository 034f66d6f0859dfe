/** Thread of check:site: gets pages, and answers for each what is not valid on it. */
import { parentPort, workerData } from 'node:worker_threads';
import { htmlRule, type HtmlPage } from './valid-html.ts';

const rule = htmlRule();
for (const page of workerData as readonly HtmlPage[]) parentPort?.postMessage(rule(page));
