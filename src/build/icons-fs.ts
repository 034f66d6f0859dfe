/** Icons of the site: the drawing by which it is known, and in points, for devices that take no drawing. */
import sharp from 'sharp';
import { themeColours } from './theme-fs.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { logo } from '../../wijzer.config.ts';

/** Of an icon whose edges may be cut off: as much of it as stands around the drawing, on each side. */
const EDGE = 0.2;

/**
 * The drawing of the site as a PNG.
 *
 * @param icon.size width and height in pixels
 * @param icon.maskable on paper, with room around it; otherwise the drawing alone, to its edges
 */
export async function iconPng({
  size,
  maskable,
}: {
  size: number;
  maskable: boolean;
}): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = logoSvg();
  const edge = maskable ? Math.round(size * EDGE) : 0;
  const background = maskable ? themeColours().light.paper : 'rgba(0,0,0,0)';
  const inner = size - 2 * edge;
  const png = await sharp(drawing, { density: (72 * inner) / 26 })
    .resize(inner, inner)
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background })
    .flatten(maskable ? { background } : false)
    .png({ palette: true, effort: 10 })
    .toBuffer();
  return new Uint8Array(png);
}

/** What wijzer.config.ts names, or nine dots of the map, as SVG. */
export function logoSvg(): Buffer<ArrayBuffer> {
  return readFileSync(resolve(logo ?? 'src/styles/favicon.svg'));
}
