/**
 * The pictures that stand beside links to the site, as files, with their text as outlines in the font of the site: they must
 * come out alike on every computer, whatever fonts it has. What was drawn once is kept in `.cache/`, for a drawing takes time.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describeEvidence, describeWhere } from '../domain/describe.ts';
import type { CatalogueParts, Initiative } from '../domain/initiative.ts';
import {
  placesOnPicture,
  socialPicture,
  type Letters,
  type SocialPicture,
} from '../domain/social-picture.ts';
import { uncapitalise } from '../i18n/nl-language.ts';
import type { Labels } from '../i18n/nl.ts';
import { description, name } from '../site.ts';
import { writeWhole } from './folder-fs.ts';
import { logoSvg } from './icons-fs.ts';
import { themeColours } from './theme-fs.ts';
import { Blob, Buffer as TextBuffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { fontAxes, fontFile } from './font-fs.ts';

const FOLDER = '.cache/pictures';
/**
 * All colours as they are. With a palette a picture is half the bytes (43 kB), but choosing one takes three times as long as drawing
 * it, and only services that show a link read it.
 */
const AS_PNG = { compressionLevel: 6 } as const;

/** The picture of an initiative. */
export function initiativePicture(
  initiative: Initiative,
  { vocabularies, places }: Pick<CatalogueParts, 'vocabularies' | 'places'>,
  labels: Labels,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = describeEvidence(initiative, vocabularies);
  const picture = {
    title: initiative.data.titel,
    line: describeWhere(initiative, places, labels),
    evidence: {
      level: initiative.evidence.level,
      text: `${labels.facets.bewijs}: ${uncapitalise(words)}`,
    },
    ...placesOnPicture(initiative, places),
  };
  return drawn(picture, places);
}

/** The picture of every other page: what the site is, in the language of its content, and where in the country something is. */
export function sitePicture({
  initiatives,
  places,
}: Pick<CatalogueParts, 'initiatives' | 'places'>): Promise<Uint8Array<ArrayBuffer>> {
  const picture = {
    title: description.nl,
    line: '',
    marked: new Set<string>(),
    tinted: new Set(initiatives.flatMap(({ coverage }) => coverage.named)),
  };
  return drawn(picture, places);
}

let letters: Promise<Letters> | undefined;

async function drawn(
  picture: SocialPicture,
  places: CatalogueParts['places'],
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = socialPicture(picture, {
    letters: await (letters ??= loadLetters()),
    colours: themeColours().light,
    places,
    name,
    logo: `data:image/svg+xml;base64,${logoSvg().toString('base64')}`,
  });
  const key = createHash('sha256')
    .update(svg)
    .update(JSON.stringify([AS_PNG, sharp.versions]))
    .digest('hex');
  const path = join(FOLDER, `${key.slice(0, 24)}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const png = await sharp(Buffer.from(svg)).removeAlpha().png(AS_PNG).toBuffer();
  writeWhole(path, png);
  return new Uint8Array(png);
}

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
    // A unit is less than a tenth of a pixel: whole ones look the same, and their drawing takes half the time.
    const path = paths.get(key) ?? inWholeUnits(fontOf(weight).glyphToPath(glyph));
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
        const place = `translate(${Math.round(at + dx)} ${Math.round(dy)})`;
        at += advance;
        return path ? `<path transform="${place}" d="${path}"/>` : '';
      });
      // Fonts count upwards, drawings down.
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
    },
  };
}

function inWholeUnits(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}
