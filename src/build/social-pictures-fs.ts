/** The pictures that stand beside links to the site, as files. */
import sharp from 'sharp';
import { name } from '../../wijzer.config.ts';
import { describeEvidence, describeWhere } from '../domain/describe.ts';
import type { CatalogueParts, Initiative } from '../domain/initiative.ts';
import {
  PICTURE_COLOURS,
  PICTURE_SIZE,
  pictureGround,
  pictureMarks,
  placesOnPicture,
  type Mark,
  type SocialPicture,
} from '../domain/social-picture.ts';
import { uncapitalise } from '../i18n/nl-language.ts';
import type { Labels } from '../i18n/nl.ts';
import { disc, rectangle, type Coverage } from './coverage.ts';
import { rgbOf, type Rgb } from './house-style.ts';
import { logoSvg } from './icons-fs.ts';
import { loadLetters, type Letters } from './letters-fs.ts';
import { palettePicture, type PalettePicture, type SmallPicture } from './palette-picture.ts';
import { themeColours } from './theme-fs.ts';

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

/** The picture of every other page: what the site is, and where in the country something is. */
export function sitePicture(
  { initiatives, places }: Pick<CatalogueParts, 'initiatives' | 'places'>,
  labels: Labels,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = {
    title: labels.site.description,
    line: '',
    marked: new Set<string>(),
    tinted: new Set(initiatives.flatMap(({ coverage }) => coverage.named)),
  };
  return drawn(picture, places);
}

/** What every picture of a country begins with. */
const begun = new WeakMap<CatalogueParts['places'], ReturnType<typeof begin>>();

async function drawn(
  picture: SocialPicture,
  places: CatalogueParts['places'],
): Promise<Uint8Array<ArrayBuffer>> {
  const start = begun.get(places) ?? begin(places);
  begun.set(places, start);
  const { ground, letters } = await start;
  const made = ground.copy();
  for (const mark of pictureMarks(picture, places, letters.widthOf)) put(mark, made, letters);
  return made.png();
}

async function begin(
  places: CatalogueParts['places'],
): Promise<{ ground: PalettePicture; letters: Letters }> {
  const { light } = themeColours();
  const paper = colourOf(light.paper);
  const colours = PICTURE_COLOURS.map((name) => colourOf(light[name]));
  const ground = palettePicture(PICTURE_SIZE, paper, colours);
  const letters = await loadLetters();
  const { logo, marks } = pictureGround(name, places);
  ground.paste(await logoOf(logo.size, paper), logo);
  for (const mark of marks) put(mark, ground, letters);
  return { ground, letters };
}

/** @throws for what is no colour: a picture would come out black */
function colourOf(text: string): Rgb {
  const colour = rgbOf(text);
  if (!colour) throw new Error(`'${text}' is no colour`);
  return colour;
}

async function logoOf(size: number, [r, g, b]: Rgb): Promise<SmallPicture> {
  // Drawn large, so that an SVG of any size is sharp.
  const { data, info } = await sharp(logoSvg(), { density: 300 })
    .resize(size, size)
    .flatten({ background: { r, g, b } })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

function put(mark: Mark, picture: PalettePicture, letters: Letters): void {
  const colour = PICTURE_COLOURS.indexOf(mark.colour);
  for (const shape of shapesOf(mark, letters)) picture.fill(shape, colour);
}

function shapesOf(mark: Mark, letters: Letters): Coverage[] {
  if (mark.kind === 'text') return letters.draw(mark.text, mark.style, mark);
  return [mark.kind === 'dot' ? disc(mark, mark.radius) : rectangle(mark)];
}
