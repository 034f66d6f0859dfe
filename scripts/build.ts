/** `npm run build`: the whole site in `dist/`. A build that fails leaves the earlier `dist/` whole. */
import { build } from 'astro';
import { reasonOf, replaceFolder } from '../src/build/replace-folder-fs.ts';
import { outDir } from '../src/build/settings.ts';
import { readSiteContent } from '../src/build/site-content.ts';
import { reporters } from '../src/reader/problems.ts';

const { problems, entries, guides } = readSiteContent();
console.log(reporters.tekst(problems, entries.length + guides.length));
if (problems.length > 0) {
  console.error('Niet gebouwd. Verbeter eerst het bovenstaande.');
  process.exit(1);
}
try {
  await replaceFolder(outDir, (fresh) => build({ outDir: fresh }));
} catch (error) {
  console.error(error);
  const reason = reasonOf(error);
  if (reason) console.error(`\n${reason}`);
  console.error(`Niet gebouwd. Stond er al een site in ${outDir}, dan is die niet veranderd.`);
  process.exit(1);
}
