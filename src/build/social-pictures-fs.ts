/** The pictures that stand beside links to the site, as files. What was drawn once is kept in `.cache/`, for a drawing takes time. */
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
import { writeWhole } from './folder-fs.ts';
import { loadLetters } from './letters-fs.ts';
import { logoSvg } from './icons-fs.ts';
import { themeColours } from './theme-fs.ts';

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
  return drawn(picture, places, labels);
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
  return drawn(picture, places, labels);
}

let letters: Promise<Letters> | undefined;

async function drawn(
  picture: SocialPicture,
  places: CatalogueParts['places'],
  { site }: Labels,
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = socialPicture(picture, {
    letters: await (letters ??= loadLetters()),
    colours: themeColours().light,
    places,
    name: site.name,
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
