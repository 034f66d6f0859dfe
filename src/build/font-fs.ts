/** The typeface as pages get it: the variable font with the weights that the site uses, and no others. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { writeWhole } from './folder-fs.ts';

const SOURCE = fileURLToPath(
  import.meta
    .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
);

/** Lightest and heaviest: those of `--iw-weight-*` in the theme. Thinner and blacker ones are 40% of the font. */
const LIGHTEST = 400;
const HEAVIEST = 720;

/** What the font can be set to, as `subset-font` takes it. */
export const fontAxes = { wght: { min: LIGHTEST, max: HEAVIEST } };

/** What `font-weight` of the font's `@font-face` says. */
export const fontWeights = `${LIGHTEST} ${HEAVIEST}`;

/** Path of the font, made on first use and kept in `.cache/`. Every character of the source is in it. */
export async function fontFile(): Promise<string> {
  const source = readFileSync(SOURCE);
  const key = createHash('sha256').update(source).update(fontWeights).digest('hex').slice(0, 12);
  const path = join('.cache/fonts', `${key}.woff2`);
  if (existsSync(path)) return `./${path}`;
  // Named apart, since the types of the package do not know `keepAllGlyphs` yet.
  const options = {
    keepAllGlyphs: true,
    targetFormat: 'woff2' as const,
    variationAxes: fontAxes,
  };
  const font = await subsetFont(source, '', options);
  writeWhole(path, font);
  return `./${path}`;
}
