/**
 * `npm run bench [-- --parts=engines,scale,dev,lighthouse]`: measures what tests cannot hold to a number, and writes RESULTS.md; parts that
 * are left out keep what it says of them. Ends with 1 when a bar is not met.
 *
 * - `engines`: the find page against other search engines. `--sizes=150,1000 --runs=5 --engines=ours,minisearch --reuse`
 * - `scale`: how long the build takes and what it needs, beside other programs. `--entries=200,1000`
 * - `dev`: how soon a changed entry shows in development.
 * - `lighthouse`: what Lighthouse says of each kind of page.
 *
 * What only this needs is installed in bench/ by its first run.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureDev } from './dev-part.ts';
import { measureEngines } from './engines-part.ts';
import { prepareBench } from './install-fs.ts';
import { measurePages } from './lighthouse-part.ts';
import { log } from './log.ts';
import { PARTS, partOf, withPart, type Part } from './results.ts';
import { measureScale } from './scale-part.ts';
import { ENGINES, RUNS, SCALE_SIZES, SIZES } from './settings.ts';

const RESULTS = 'bench/RESULTS.md';

const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: PARTS.join(',') },
    sizes: { type: 'string', default: SIZES.join(',') },
    entries: { type: 'string', default: SCALE_SIZES.join(',') },
    runs: { type: 'string', default: String(RUNS) },
    engines: { type: 'string', default: ENGINES.join(',') },
    reuse: { type: 'boolean', default: false },
  },
});
const parts = chosen('parts', PARTS);
const engines = chosen('engines', ENGINES);
const sizes = numbers('sizes');
const entries = numbers('entries');
const [runs = RUNS] = numbers('runs');

const MEASURES: Record<Part, (before: string) => Promise<{ text: string; faults: string[] }>> = {
  engines: (before) => measureEngines({ sizes, runs, engines, reuse: values.reuse }, before),
  scale: () => measureScale(entries),
  dev: () => measureDev(),
  lighthouse: () => measurePages(),
};

prepareBench();
const faults: string[] = [];
for (const part of parts) {
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  const measured = await MEASURES[part](partOf(before, part));
  writeFileSync(RESULTS, withPart(before, part, measured.text));
  faults.push(...measured.faults);
}
for (const fault of faults) console.error(`NOT MET: ${fault}`);
log(`${RESULTS} is written${faults.length === 0 ? '; every bar is met' : ''}`);
process.exit(faults.length === 0 ? 0 : 1);

function chosen<T extends string>(option: 'parts' | 'engines', all: readonly T[]): T[] {
  const wanted = values[option].split(',');
  const found = all.filter((one) => wanted.includes(one));
  if (found.length < wanted.length) stop(`--${option} chooses from: ${all.join(', ')}`);
  return found;
}

function numbers(option: 'sizes' | 'entries' | 'runs'): number[] {
  const found = values[option].split(',').map(Number);
  if (!found.every((number) => Number.isInteger(number) && number > 0))
    stop(`--${option} takes whole numbers: ${values[option]}`);
  return found;
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
