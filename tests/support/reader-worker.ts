/** Reads files in a thread of its own, so that a reader that hangs can be stopped: see guarded-reader.ts. */
import { parentPort } from 'node:worker_threads';
import { readEntry } from '../../src/reader/whole-file.ts';
import { schema } from './records.ts';

parentPort?.on('message', (text: string) => {
  const start = process.threadCpuUsage();
  const result = readEntry({ path: 'content/initiatieven/voorbeeld.mdx', text }, schema);
  const { user, system } = process.threadCpuUsage(start);
  parentPort?.postMessage({
    sections: result.entry?.sections,
    sources: result.entry?.data.bronnen ?? [],
    problems: result.entry ? [] : result.problems,
    seconds: (user + system) / 1e6,
  });
});
