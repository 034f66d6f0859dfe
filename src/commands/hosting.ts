/** `npm run hosting`: the configuration of nginx for the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBuiltFiles, nginxConfig } from '../build/host-files.ts';
import { outDir, siteUrl } from '../build/settings.ts';
import { command, readOptions, stop } from './command-line.ts';

const INTRO = `npm run --silent hosting > wijzer.conf
  Schrijft de instellingen voor nginx: headers, soorten bestanden, bewaartijden, compressie en doorverwijzingen. Eerst bouwen: npm run build.`;

/** Everywhere, on the port for pages without encryption: a proxy or certbot adds that. */
const LISTEN = ['80', '[::]:80'];

/** Prints the whole configuration. Exit code 2 when there is no built site, or one of another address. */
export const run = command((args, { out }) => {
  const values = readOptions(args, INTRO, [
    {
      name: 'map',
      value: 'MAP',
      help: 'De map op de server waar de site in staat. Zonder deze optie: /srv/wijzer.',
    },
    {
      name: 'luister',
      value: 'ADRES',
      multiple: true,
      help: 'Waar nginx luistert, zoals 127.0.0.1:8080. Zonder deze optie: poort 80.',
    },
  ]);
  if (!existsSync(join(outDir, 'index.html')))
    stop([`In ${outDir} staat geen gebouwde site. Bouw die eerst: npm run build`]);
  const built = addressIn(readFileSync(join(outDir, 'robots.txt'), 'utf8'));
  if (built !== siteUrl)
    stop([
      `De site in ${outDir} is gebouwd voor ${built}, niet voor ${siteUrl}. Geef WIJZER_SITE hetzelfde adres als bij het bouwen.`,
    ]);
  const listen = values.all('luister');
  const options = {
    host: new URL(siteUrl).hostname,
    root: resolve(values.one('map') ?? '/srv/wijzer'),
    listen: listen.length > 0 ? listen : LISTEN,
  };
  out(nginxConfig(readBuiltFiles(outDir), options).trimEnd());
  return 0;
});

/** The address that a site was built for, from what it tells search engines. */
function addressIn(robots: string): string {
  return /^Sitemap: (.*)sitemap\.xml$/m.exec(robots)?.[1] ?? '';
}
