/** Reads files in a process of its own, so that a reader that hangs or falls over can be stopped: see guarded-reader.ts. */
import { readEntry } from '../../src/reader/whole-file.ts';
import { schema } from './records.ts';

process.on('message', (text: string) => {
  const start = process.cpuUsage();
  const result = readEntry({ path: 'content/initiatieven/voorbeeld.mdx', text }, schema);
  const { user, system } = process.cpuUsage(start);
  process.send?.({
    sections: result.entry?.sections,
    sources: result.entry?.data.bronnen ?? [],
    problems: result.entry ? [] : result.problems,
    seconds: (user + system) / 1e6,
  });
});
