/**
 * `npm run themes`: pictures of a few pages in every house style, by day and by night, in `.cache/themes/`. It builds the site once for
 * each.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../tests/support/browser.ts';
import { serve } from '../tests/support/static-server.ts';
import { base } from '../src/site.ts';

const STYLES = 'src/styles/themes';
const PAGES = {
  voorpagina: '',
  zoeken: 'initiatieven/',
  kennis: 'kennis/',
  bijdragen: 'bijdragen/tip/',
};
const folder = resolve('.cache/themes');

const styles = readdirSync(STYLES).map((name) => [name.replace('.css', ''), join(STYLES, name)]);
const browser = await launchBrowser();
try {
  for (const [name = '', style = ''] of styles) {
    const dist = join(folder, name, 'site');
    const env = { ...process.env, WIJZER_THEMA: style, WIJZER_DIST: dist };
    const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'inherit' });
    if (status !== 0) throw new Error(`geen site in de huisstijl ${name}`);
    const server = await serve(dist, base);
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
      for (const [title, path] of Object.entries(PAGES)) {
        await page.goto(server.origin + base + path);
        await page.screenshot({ path: join(folder, name, `${title}-${colorScheme}.png`) });
      }
      await page.close();
    }
    await server.stop();
    console.log(`Beelden in ${join(folder, name)}`);
  }
} finally {
  await browser.close();
}
