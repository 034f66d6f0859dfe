/**
 * A picture of few colours on paper, and its PNG. Each point is the number of a colour: a third of the bytes of a picture in all
 * colours, and drawn and packed in a tenth of the time.
 */
import { constants, crc32, deflateSync } from 'node:zlib';
import type { Coverage } from './coverage.ts';
import type { Rgb } from './house-style.ts';

/** Number 0 is the paper; then each colour has a number for each step from paper to itself. */
const STEPS = 32;
/** As many numbers as there are in a PNG with a palette. */
const NUMBERS = 256;
/** Squared distance within which nobody sees one colour beside another. */
const ALIKE = 48;

export interface PalettePicture {
  /**
   * Colours a shape. Where two shapes meet, a pixel is of the later one when that covers half of it, or more than the other.
   *
   * @param colour index of one of the colours, the paper not counted
   */
  fill(shape: Coverage, colour: number): void;
  /** Puts a small picture on it, with colours of its own as far as there are numbers left. */
  paste(picture: SmallPicture, place: { left: number; top: number }): void;
  /** Another one that begins with what is on this one. */
  copy(): PalettePicture;
  /** The picture as a file. */
  png(): Buffer<ArrayBuffer>;
}

/** A picture that is no shape: a logo. */
export interface SmallPicture {
  width: number;
  height: number;
  /** Of each pixel red, green and blue, row by row. */
  pixels: Uint8Array;
}

/**
 * A picture with nothing on it.
 *
 * @param size in pixels
 * @param paper its ground
 * @param colours what is drawn on it with, at most seven
 */
export function palettePicture(
  size: { width: number; height: number },
  paper: Rgb,
  colours: readonly Rgb[],
): PalettePicture {
  // Before each row stands how it is packed: 0, as it is.
  const rows = new Uint8Array((size.width + 1) * size.height);
  return pictureOf(size, rows, [paper, ...colours.flatMap((colour) => stepsTo(colour, paper))]);
}

function pictureOf(
  size: { width: number; height: number },
  rows: Uint8Array,
  palette: Rgb[],
): PalettePicture {
  const { width, height } = size;
  const placeOf = (x: number, y: number) => y * (width + 1) + 1 + x;

  return {
    fill({ left, top, width: across, height: down, cover }, colour) {
      for (let y = Math.max(0, -top); y < Math.min(down, height - top); y += 1)
        for (let x = Math.max(0, -left); x < Math.min(across, width - left); x += 1) {
          const step = Math.round(((cover[y * across + x] ?? 0) * STEPS) / 255);
          if (step === 0) continue;
          const place = placeOf(left + x, top + y);
          const before = rows[place] ?? 0;
          const isOver = step >= STEPS / 2 || step > (before - 1) % STEPS;
          if (before === 0 || isOver) rows[place] = colour * STEPS + step;
        }
    },
    paste({ width: across, height: down, pixels }, { left, top }) {
      for (let y = 0; y < down; y += 1)
        for (let x = 0; x < across; x += 1) {
          const [red = 0, green = 0, blue = 0] = pixels.subarray(3 * (y * across + x));
          rows[placeOf(left + x, top + y)] = numberOf([red, green, blue], palette);
        }
    },
    copy: () => pictureOf(size, rows.slice(), [...palette]),
    png: () =>
      Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
        chunk('IHDR', header(size)),
        chunk('PLTE', Buffer.from(palette.flat())),
        // Mostly runs of paper: looking for anything else takes four times as long.
        chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
        chunk('IEND', Buffer.alloc(0)),
      ]),
  };
}

function stepsTo(colour: Rgb, paper: Rgb): Rgb[] {
  const step = (index: number) => (channel: number, at: number) => {
    const from = paper[at] ?? 0;
    return Math.round(from + ((channel - from) * (index + 1)) / STEPS);
  };
  return Array.from({ length: STEPS }, (_, index) => colour.map(step(index)) as unknown as Rgb);
}

/** The number of a colour, which gets one of its own while there are any; else that of the colour nearest to it. */
function numberOf(pixel: Rgb, palette: Rgb[]): number {
  const distances = palette.map((colour) =>
    colour.reduce((sum, channel, at) => sum + (channel - (pixel[at] ?? 0)) ** 2, 0),
  );
  const least = Math.min(...distances);
  if (least <= ALIKE || palette.length === NUMBERS) return distances.indexOf(least);
  return palette.push(pixel) - 1;
}

/** With a palette, eight bits a point, nothing out of the ordinary. */
function header({ width, height }: { width: number; height: number }): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, 3], 8);
  return bytes;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
