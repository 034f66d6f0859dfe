/** The font of the site, measured and drawn as shapes: text in a picture comes out alike on every computer, whatever fonts it has. */
import { readFileSync } from 'node:fs';
import { Blob, Buffer as TextBuffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Measure, Style } from '../domain/social-picture.ts';
import { coverageOf, outlinesOf, type Coverage } from './coverage.ts';
import { fontAxes, fontFile } from './font-fs.ts';

/** Measures and draws any number of lines. */
export interface Letters {
  widthOf: Measure;
  /** The shape of each letter of a line; `y` is where they stand on. */
  draw(text: string, style: Style, place: { x: number; y: number }): Coverage[];
}

const UNPACKED = {
  keepAllGlyphs: true,
  targetFormat: 'truetype' as const,
  variationAxes: fontAxes,
};
/** A letter begins at a quarter of a pixel: each is drawn in four ways, and then known. */
const QUARTERS = 4;

/** The font, opened once. */
export async function loadLetters(): Promise<Letters> {
  const packed = readFileSync(await fontFile());
  const unpacked = await subsetFont(packed, '', UNPACKED);
  const face = new Face(new Blob(new Uint8Array(unpacked)));
  const fontOf = remembered((weight: number) => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    return font;
  });

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
  const scaleOf = ({ size }: Style) => size / face.upem;

  const shapes = new Map<string, Coverage>();
  const shapeOf = (glyph: number, style: Style, quarter: number) => {
    const key = [glyph, style.size, style.weight, quarter].join();
    const known = shapes.get(key);
    if (known) return known;
    const scale = scaleOf(style);
    const outlines = outlinesOf(fontOf(style.weight).glyphToPath(glyph), ({ x, y }) => ({
      x: x * scale + quarter / QUARTERS,
      // Fonts count upwards, pictures down.
      y: -y * scale,
    }));
    const made = coverageOf(outlines);
    shapes.set(key, made);
    return made;
  };

  return {
    widthOf: (text, style) =>
      shaped(text, style.weight).reduce((sum, { advance }) => sum + advance, 0) * scaleOf(style),
    draw(text, style, place) {
      const scale = scaleOf(style);
      let at = 0;
      return shaped(text, style.weight).map(({ glyph, advance, x, y }) => {
        const quarters = Math.round((place.x + (at + x) * scale) * QUARTERS);
        at += advance;
        const quarter = ((quarters % QUARTERS) + QUARTERS) % QUARTERS;
        const letter = shapeOf(glyph, style, quarter);
        return {
          ...letter,
          left: letter.left + (quarters - quarter) / QUARTERS,
          top: letter.top + Math.round(place.y - y * scale),
        };
      });
    },
  };
}

/** What a function gave for a value is given again. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
