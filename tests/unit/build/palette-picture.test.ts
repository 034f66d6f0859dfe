/** A picture of few colours: what was put on it is what its PNG shows. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { rectangle } from '../../../src/build/coverage.ts';
import type { Rgb } from '../../../src/build/house-style.ts';
import { palettePicture, type PalettePicture } from '../../../src/build/palette-picture.ts';

const PAPER: Rgb = [250, 250, 240];
const [RED, BLUE] = [0, 1];
const empty = () =>
  palettePicture({ width: 3, height: 2 }, PAPER, [
    [200, 0, 0],
    [0, 0, 200],
  ]);

/** The colour of each pixel, row by row. */
async function pixelsOf(picture: PalettePicture): Promise<string[]> {
  const { data, info } = await sharp(picture.png()).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 3, height: 2, channels: 3 });
  return Array.from({ length: 6 }, (_, index) =>
    [...data.subarray(3 * index, 3 * index + 3)].join(),
  );
}

const pixel = (left: number, top: number, cover: number) => ({
  ...rectangle({ left, top, width: 1, height: 1 }),
  cover: new Uint8Array([cover]),
});

test('shapes are coloured as far as they cover, on paper', async () => {
  const picture = empty();
  picture.fill(pixel(0, 0, 255), RED);
  picture.fill(pixel(1, 0, 128), BLUE);
  const paper = PAPER.join();
  expect(await pixelsOf(picture)).toEqual(['200,0,0', '125,125,220', ...Array(4).fill(paper)]);
});

test('the later shape hides the earlier where it covers half, or more of it; none reaches past the edges', async () => {
  const picture = empty();
  picture.fill(rectangle({ left: -2, top: -2, width: 9, height: 9 }), RED);
  picture.fill(pixel(0, 0, 255), BLUE);
  picture.fill(pixel(1, 0, 30), BLUE);
  const [first, ...others] = await pixelsOf(picture);
  expect(first).toBe('0,0,200');
  expect(others).toEqual(Array(5).fill('200,0,0'));
});

test('what is pasted keeps its colours, and a copy changes nothing of the first', async () => {
  const first = empty();
  const pixels = new Uint8Array([10, 200, 30, 40, 50, 160]);
  first.paste({ width: 2, height: 1, pixels }, { left: 1, top: 1 });
  const before = await pixelsOf(first);
  expect(before.slice(4)).toEqual(['10,200,30', '40,50,160']);
  const copy = first.copy();
  copy.fill(pixel(0, 1, 255), RED);
  expect(await pixelsOf(copy)).not.toEqual(before);
  expect(await pixelsOf(first)).toEqual(before);
});

test('more colours than there are numbers for become others, and the first stay as they are', async () => {
  const picture = palettePicture({ width: 512, height: 1 }, PAPER, []);
  const colours = Array.from({ length: 512 }, (_, index) =>
    [index >> 6, (index >> 3) & 7, index & 7].map((eighth) => eighth * 36),
  );
  const pixels = Uint8Array.from(colours.flat());
  picture.paste({ width: 512, height: 1, pixels }, { left: 0, top: 0 });
  const shown = await sharp(picture.png()).raw().toBuffer();
  expect(shown.subarray(0, 3 * 255)).toEqual(Buffer.from(pixels.subarray(0, 3 * 255)));
  expect(shown).toHaveLength(3 * 512);
});
