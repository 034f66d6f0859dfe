/** `npm run build`: the whole site in `dist/`. A build that fails leaves the earlier `dist/` whole. */
import { renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { outDir } from '../src/build/settings.ts';
import { readSiteContent } from '../src/build/site-content.ts';
import { reporters } from '../src/reader/problems.ts';

const fresh = `${outDir}.nieuw`;
const old = `${outDir}.oud`;

const { problems, entries, guides } = readSiteContent();
console.log(reporters.tekst(problems, entries.length + guides.length));
if (problems.length > 0) {
  console.error('Niet gebouwd. Verbeter eerst het bovenstaande.');
  process.exit(1);
}
try {
  rmSync(fresh, { recursive: true, force: true });
  await build({ outDir: fresh });
} catch (error) {
  rmSync(fresh, { recursive: true, force: true });
  console.error(error);
  process.exit(1);
}
rmSync(old, { recursive: true, force: true });
try {
  renameSync(outDir, old);
} catch {
  // The first build: there is nothing to put aside.
}
renameSync(fresh, outDir);
rmSync(old, { recursive: true, force: true });
