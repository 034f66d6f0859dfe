/** Pictures beside shared links: the whole title in the room that there is, drawn alike every time. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  loadLetters,
  initiativePicture,
  sitePicture,
} from '../../../src/build/social-pictures-fs.ts';
import { wrap, type Letters } from '../../../src/domain/social-picture.ts';
import { labelsFor } from '../../../src/i18n/nl.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const labels = labelsFor(undefined);
const catalogue = { vocabularies, places };

/** Every sign ten wide. */
const even: Letters = { widthOf: (text) => text.length * 10, draw: () => '' };

describe('text in lines', () => {
  const lines = (text: string) => wrap(text, { size: 10, weight: 400 }, 100, even);

  test('breaks between words, after a hyphen, and inside a word only when it must', () => {
    expect(lines('Taal op de bouw')).toEqual(['Taal op de', 'bouw']);
    expect(lines('Aan-de-slag-traject')).toEqual(['Aan-de-', 'slag-', 'traject']);
    expect(lines('Inburgeringstraject')).toEqual(['Inburgerin', 'gstraject']);
    expect(lines('')).toEqual([]);
  });

  test('loses no sign', () => {
    const title = 'Asielzoekers maken kennis met de spoorsector (ProRail en New Dutch Connections)';
    expect(lines(title).join('').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
  });
});

describe('a picture', () => {
  const titles = ['VIP', 'Wekelijkse gesprekken '.repeat(4).slice(0, 80), 'M'.repeat(80)];

  test.each(titles)('is 1200 by 630, and small, with the title %s', async (titel) => {
    const picture = await initiativePicture(
      { ...initiative(), data: { ...initiative().data, titel } },
      catalogue,
      labels,
    );
    const { format, width, height } = await sharp(picture).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    expect(picture.length).toBeLessThan(120_000);
  });

  test('of the site is one as well', async () => {
    const picture = await sitePicture({ initiatives: [initiative()], places });
    expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  test('marks where it works, and differs by that', async () => {
    const of = (fields: Record<string, unknown>) =>
      initiativePicture(initiative(fields), catalogue, labels);
    const utrecht = await of({ gemeenten: ['Utrecht'] });
    expect(Buffer.compare(utrecht, await of({ gemeenten: ['Utrecht'] }))).toBe(0);
    expect(Buffer.compare(utrecht, await of({ gemeenten: ['Zwolle'] }))).not.toBe(0);
  });
});

test('letters are measured as they are drawn, pairs set closer together', async () => {
  const letters = await loadLetters();
  const style = { size: 100, weight: 700 };
  const apart = letters.widthOf('T', style) + letters.widthOf('a', style);
  expect(letters.widthOf('Ta', style)).toBeLessThan(apart);
  expect(letters.widthOf('Taal', { size: 50, weight: 700 })).toBeCloseTo(
    letters.widthOf('Taal', style) / 2,
  );
  expect(letters.draw('Ta', style, { x: 5, y: 6 })).toMatch(
    /^<g transform="translate\(5 6\)[^]*<\/g>$/,
  );
});
