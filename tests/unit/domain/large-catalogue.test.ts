/** What a catalogue of 5,000 initiatives has a browser load: each file stays below a limit, in bytes over the line. */
import { describe, expect, test } from 'vitest';
import {
  employerFiles,
  NO_EMPLOYER_ANSWERS,
  offerFor,
} from '../../../src/domain/employer-offer.ts';
import type { EmployerFacts } from '../../../src/domain/employer-offer.ts';
import { findFiles } from '../../../src/domain/find-files.ts';
import { byEvidence, lastNewsOf } from '../../../src/domain/initiative.ts';
import { NO_ANSWERS, planFor, type PlanFacts } from '../../../src/domain/person-plan.ts';
import { placePages, shownOf } from '../../../src/domain/place-pages.ts';
import { planFiles } from '../../../src/domain/plan-data.ts';
import { programmesPerFile } from '../../../src/domain/programme-files.ts';
import { byFirstLetter, onPage, registerPages } from '../../../src/domain/register.ts';
import { shownEnds, timelineDrawing, timelineOf } from '../../../src/domain/timeline.ts';
import { nlPlaces } from '../../../src/i18n/nl-places.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { compressed, largeCatalogue } from '../../support/large-catalogue.ts';
import { loadedFrom } from '../../support/programmes.ts';

const catalogue = largeCatalogue(5000);
/** What a phone on a slow 4G connection gets in a second. */
const SECOND = 180_000;

/** Compressed bytes of the largest file of each kind: `gegevens/0123456789/7` is a `gegevens/…/0`. */
function largest(files: ReadonlyMap<string, unknown>): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const [name, content] of files) {
    const kind = name.replace(/(?<=\/)[0-9a-f]{10}(?=\/)/, '…').replace(/\d+$/, '0');
    kinds[kind] = Math.max(kinds[kind] ?? 0, compressed(content));
  }
  return kinds;
}

/** Every kind of file is below its limit, and there is no other kind. */
function expectBelow(limits: Record<string, number>, files: ReadonlyMap<string, unknown>): void {
  const found = largest(files);
  expect(Object.keys(found).sort()).toEqual(Object.keys(limits).sort());
  for (const [kind, limit] of Object.entries(limits)) expect(found[kind], kind).toBeLessThan(limit);
}

/** What comes before these are in view: the index, and each part that one of them is in. */
function firstLoad(
  files: ReadonlyMap<string, unknown>,
  total: number,
  shown: readonly { programme: { number: number } }[],
): number {
  const perFile = programmesPerFile(total);
  const parts = new Set(shown.map(({ programme }) => Math.floor(programme.number / perFile)));
  const names = [...files.keys()].filter((name) => parts.has(Number(/\/(\d+)$/.exec(name)?.[1])));
  expect(names).toHaveLength(parts.size);
  return ['gegevens', ...names].reduce((sum, name) => sum + compressed(files.get(name)), 0);
}

describe('the plan', async () => {
  const files = await planFiles(catalogue, nl);

  test('loads a small index, and small parts', () => {
    expectBelow({ gegevens: 80_000, 'gegevens/…/namen': 52_000, 'gegevens/…/0': 3200 }, files);
  });

  test.each([
    [
      'a woman on the Z-route',
      { leerroute: 'z-route', situatie: ['vrouwen'], groep: 'statushouders' },
    ],
    ['who has work and wants to care', { werk: 'ja', sector: 'zorg-en-welzijn', opleiding: 'mbo' }],
  ])('shows what there is for %s within a second', async (_, some) => {
    const { programmes } = await loadedFrom<PlanFacts, never, object>(files);
    const { steps } = planFor({ ...NO_ANSWERS, ...some }, programmes);
    const shown = steps.flatMap(({ fits, also }) => [...fits.slice(0, 3), ...also.slice(0, 4)]);
    expect(shown.length).toBeGreaterThan(20);
    expect(firstLoad(files, programmes.length, shown)).toBeLessThan(SECOND);
  });
});

describe('the page for employers', async () => {
  const files = await employerFiles(catalogue, nl);

  test('loads a small index, and small parts', () => {
    expectBelow({ gegevens: 36_000, 'gegevens/…/namen': 22_000, 'gegevens/…/0': 3400 }, files);
  });

  test('shows who helps a builder within a second', async () => {
    const { programmes } = await loadedFrom<EmployerFacts, never, object>(files);
    const offer = offerFor({ ...NO_EMPLOYER_ANSWERS, sector: 'bouw' }, programmes);
    const shown = [...offer.programmes.slice(0, 4), ...offer.examples.slice(0, 2)];
    expect(shown).toHaveLength(6);
    expect(firstLoad(files, programmes.length, shown)).toBeLessThan(SECOND);
  });
});

test('the find page loads its words within a second, and everything else sooner', async () => {
  const initiatives = [...catalogue.initiatives].sort(byEvidence);
  const { files } = await findFiles({ ...catalogue, initiatives }, nl);
  expectBelow(
    {
      tekst: 150_000,
      bronnen: 60_000,
      plaatsen: 11_000,
      gidsen: 6000,
      'kaartjes/0': 12_000,
      'volgorde/waar': 16_000,
      'volgorde/titel': 12_000,
      'volgorde/gecontroleerd': 12_000,
      'volgorde/bericht': 12_000,
    },
    files,
  );
});

describe('a page', () => {
  const pages = placePages(catalogue, nl, nlPlaces);

  test.each(['municipalities', 'regions', 'provinces'] as const)(
    'of %s lists at most 60 in each ring below the cards, and counts the others',
    (kind) => {
      let beyond = 0;
      for (const { slug, rings } of pages[kind]) {
        const listed = rings.flatMap((ring) => {
          const shown = shownOf(ring, 5);
          const isLand = ring.ring === 'land';
          expect(shown.lines.length).toBeLessThanOrEqual(isLand ? 0 : 60);
          const { cards, lines } = shown;
          expect(cards.length + lines.length + shown.beyond).toBe(ring.initiatives.length);
          if (!isLand) beyond += shown.beyond;
          return lines.map((one) => [one.slug, one.data.titel, lastNewsOf(one)]);
        });
        expect(compressed(listed), slug).toBeLessThan(6500);
      }
      expect(beyond).toBeGreaterThan(0);
    },
  );

  test('of what ended and when is no longer than that of hundreds', () => {
    const timeline = timelineOf(catalogue.initiatives, '2026-11-28');
    const { told, titles, beyond } = shownEnds(timeline);
    expect(timeline.ended.length).toBeGreaterThan(500);
    expect(told.length + titles.length + beyond).toBe(timeline.ended.length);
    expect(told.length + titles.length).toBeLessThanOrEqual(150);
    const { lines, ends } = timelineDrawing(timeline);
    expect(compressed([lines, ends])).toBeLessThan(6000);
  });
});

test('no page of the register holds more than 400 initiatives', () => {
  const titles = catalogue.initiatives.map(({ data }) => data.titel);
  const groups = byFirstLetter(titles, (title) => title);
  const pages = registerPages([titles]);
  const sizes = pages.map((page) => onPage(groups, page).flatMap(({ items }) => items).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(5000);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(400);
  expect(pages.length).toBeLessThan(27);
});
