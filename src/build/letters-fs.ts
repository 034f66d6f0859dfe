/** Text as outlines, in the font of the site: for pictures, which must come out alike on every computer, whatever fonts it has. */
import { readFileSync } from 'node:fs';
import { Blob, Buffer as TextBuffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Letters } from '../domain/social-picture.ts';
import { fontAxes, fontFile } from './font-fs.ts';

const UNPACKED = {
  keepAllGlyphs: true,
  targetFormat: 'truetype' as const,
  variationAxes: fontAxes,
};

/** The font, opened once: `Letters` measures and draws any number of lines with it. */
export async function loadLetters(): Promise<Letters> {
  const packed = readFileSync(await fontFile());
  const unpacked = await subsetFont(packed, '', UNPACKED);
  const face = new Face(new Blob(new Uint8Array(unpacked)));
  const fonts = new Map<number, Font>();
  const fontOf = (weight: number) => {
    const known = fonts.get(weight);
    if (known) return known;
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    fonts.set(weight, font);
    return font;
  };
  const paths = new Map<string, string>();
  const pathOf = (glyph: number, weight: number) => {
    const key = `${weight} ${glyph}`;
    const path = paths.get(key) ?? fontOf(weight).glyphToPath(glyph);
    paths.set(key, path);
    return path;
  };

  /** Glyphs of a line with how far each moves the next, in units of the font. */
  const shaped = (text: string, weight: number) => {
    const buffer = new TextBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(fontOf(weight), buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
      glyph: codepoint,
      advance: positions[index]?.xAdvance ?? 0,
      x: positions[index]?.xOffset ?? 0,
      y: positions[index]?.yOffset ?? 0,
    }));
  };

  return {
    widthOf: (text, { size, weight }) =>
      shaped(text, weight).reduce((sum, { advance }) => sum + advance, 0) * (size / face.upem),
    draw(text, { size, weight }, { x, y }) {
      const scale = size / face.upem;
      let at = 0;
      const glyphs = shaped(text, weight).map(({ glyph, advance, x: dx, y: dy }) => {
        const path = pathOf(glyph, weight);
        const place = `translate(${at + dx} ${dy})`;
        at += advance;
        return path ? `<path transform="${place}" d="${path}"/>` : '';
      });
      // Fonts count upwards, drawings down.
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
    },
  };
}
