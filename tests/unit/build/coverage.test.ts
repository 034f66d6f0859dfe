/** How much of each pixel a shape covers. */
import { describe, expect, test } from 'vitest';
import { coverageOf, disc, outlinesOf, type Coverage } from '../../../src/build/coverage.ts';

/** In pixels. */
const areaOf = ({ cover }: Coverage) => cover.reduce((sum, part) => sum + part, 0) / 255;
const shape = (path: string, shift = 0) =>
  coverageOf(outlinesOf(path, ({ x, y }) => ({ x: x + shift, y })));

describe('what outlines cover', () => {
  test('is a pixel whole, and one at its edge in part', () => {
    const { left, top, width, height, cover } = shape('M1.25,2L4,2L4,3L1.25,3Z');
    expect({ left, top, width, height }).toEqual({ left: 1, top: 2, width: 3, height: 1 });
    expect([...cover]).toEqual([191, 255, 255]);
  });

  test('is as much wherever it stands, slanted and left of the picture too', () => {
    for (const shift of [0, 0.25, 0.7, -30])
      expect(areaOf(shape('M0,0L10,20L-10,20Z', shift))).toBeCloseTo(200, 0);
  });

  test('leaves out a hole, and counts what two outlines cover once', () => {
    const square = 'M0,0L10,0L10,10L0,10Z';
    expect(areaOf(shape(`${square}M2,2L2,8L8,8L8,2Z`))).toBe(64);
    expect(areaOf(shape(`${square}M5,0L15,0L15,10L5,10Z`))).toBe(150);
  });

  test('follows curves with one point that pulls, and with two', () => {
    expect(areaOf(shape('M0,0Q10,20,20,0Z')) / (400 / 3)).toBeCloseTo(0.98, 1);
    expect(areaOf(shape('M0,0C0,20,20,20,20,0Z')) / 240).toBeCloseTo(0.98, 1);
  });

  test('is nothing of no outline: a space', () => {
    expect(shape('')).toEqual({ left: 0, top: 0, width: 0, height: 0, cover: new Uint8Array() });
  });
});

test.each([1.5, 5, 9.25])('a disc with radius %s covers what a disc covers', (radius) => {
  expect(areaOf(disc({ x: 20.3, y: -4.6 }, radius)) / (Math.PI * radius ** 2)).toBeCloseTo(1, 1);
});
