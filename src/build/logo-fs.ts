/** The drawing by which the site is known. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { logo } from '../../wijzer.config.ts';

/** What wijzer.config.ts names, or nine dots of the map, as SVG. */
export function logoSvg(): Buffer<ArrayBuffer> {
  return readFileSync(resolve(logo ?? 'src/styles/favicon.svg'));
}
