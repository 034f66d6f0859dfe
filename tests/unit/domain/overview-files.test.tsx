/** The files of the long lists: that they say what the catalogue says, and how much they weigh when it is large. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../bench/random.ts';
import { facetValues } from '../../../src/domain/facets.ts';
import { figureList, figureOrders, figuresByKind } from '../../../src/domain/figure-list.ts';
import { toInitiative, type Initiative } from '../../../src/domain/initiative.ts';
import { lessonList, lessonsInFull } from '../../../src/domain/lesson-list.ts';
import { lessonsOf } from '../../../src/domain/lessons.ts';
import { itemsIn, placeOfItem, type ListIndex } from '../../../src/domain/list-index.ts';
import { listPages, byKind, shownIn } from '../../../src/domain/long-list.ts';
import { overviewFiles } from '../../../src/domain/overview-files.ts';
import { sitePages } from '../../../src/domain/site-pages.ts';
import { labelsFor } from '../../../src/i18n/nl.ts';
import { overviewPagesFor } from '../../../src/i18n/nl-overview-pages.ts';
import {
  FigureItem,
  FirstGroups,
  LessonItem,
  ListParts,
} from '../../../src/overview/list-items.tsx';
import { readContent } from '../../../src/reader/catalogue-fs.ts';
import { places, vocabularies } from '../../support/records.ts';

const labels = labelsFor('nl');
const texts = { ...labels.initiative.voices, ...overviewPagesFor('nl') };
const { language } = texts;
const real = readContent(resolve('content'), '2026-11-28', sitePages).entries.map((entry) =>
  toInitiative(entry, places),
);

/** As many initiatives as wanted: the lessons and figures of real ones in other words, with facets, dates and names of others. */
function grown(size: number): Initiative[] {
  const random = createRandom(1);
  const words = real.flatMap(({ data }) =>
    (data.lessen ?? []).flatMap((one) => one.tekst.split(' ')),
  );
  const reworded = (text: string) =>
    text
      .split(' ')
      .map(() => random.pick(words))
      .join(' ');
  return Array.from({ length: size }, (_, number) => {
    const like = random.pick(real);
    const { doelgroepen, interventies, sectoren } = random.pick(real).data;
    const data = {
      ...like.data,
      doelgroepen,
      interventies,
      ...(sectoren && { sectoren }),
      titel: reworded(like.data.titel),
      bronnen: like.data.bronnen.map((source) => ({
        ...source,
        uitgever: reworded(source.uitgever),
        titel: reworded(source.titel),
        datum: `20${random.between(10, 26)}-${random.between(10, 12)}`,
      })),
      ...(like.data.lessen && {
        lessen: like.data.lessen.map((one) => ({ ...one, tekst: reworded(one.tekst) })),
      }),
      ...(like.data.resultaten && {
        resultaten: like.data.resultaten.map((one) => ({ ...one, tekst: reworded(one.tekst) })),
      }),
    };
    return { ...like, slug: `${like.slug.slice(0, 30)}-${number}`, data };
  });
}

async function listsOf(initiatives: readonly Initiative[]) {
  const catalogue = { initiatives, vocabularies, places };
  const lessons = lessonsOf(initiatives);
  const kinds = figuresByKind(initiatives, vocabularies);
  const told = lessonList(lessons, vocabularies, texts);
  const counted = figureList(kinds, { vocabularies, labels, texts, today: '2026-11-28' });
  return {
    lessons: { list: told, ...(await overviewFiles(told, catalogue)), draw: LessonItem },
    figures: {
      list: counted,
      ...(await overviewFiles(counted, catalogue, figureOrders(kinds))),
      draw: FigureItem,
    },
    inFull: lessonsInFull(lessons, vocabularies, texts),
  };
}

const asIs = await listsOf(real);

describe.each([
  ['lessons', asIs.lessons],
  ['figures', asIs.figures],
])('the files of the %s', (_what, { list, files, version, values }) => {
  const index = JSON.parse(JSON.stringify(files.get(`${version}/index`))) as ListIndex;
  const items = itemsIn(index);

  test('say of each item what the catalogue says of it', () => {
    expect(items).toHaveLength(list.items.length);
    items.forEach(({ number, group, kind, values: own }) => {
      const item = list.items[number];
      expect([group, kind]).toEqual([item?.group, item?.kind]);
      expect(own).toEqual(values[number]);
      if (!item) return;
      const { doelgroep, interventie, sector } = facetValues(item.initiative, vocabularies, places);
      expect(new Set(own.doelgroep)).toEqual(new Set(doelgroep));
      expect(new Set(own.interventie)).toEqual(new Set(interventie));
      expect(new Set(own.sector)).toEqual(new Set(sector));
    });
    const initiatives = new Set(items.map(({ initiative }) => initiative));
    expect(initiatives.size).toBe(new Set(list.items.map(({ initiative }) => initiative)).size);
  });

  test('hold every item once, where the index says', () => {
    list.items.forEach(({ line }, number) => {
      const { part, at } = placeOfItem(number);
      expect((files.get(`${version}/delen/${part}`) as unknown[])[at]).toEqual(line);
    });
  });
});

test('files have another version when one lesson says something else, and the same when none does', async () => {
  const { list, version } = asIs.lessons;
  const catalogue = { initiatives: real, vocabularies, places };
  expect((await overviewFiles(list, catalogue)).version).toBe(version);
  const items = list.items.map((item, number) =>
    number === 0 ? { ...item, line: { ...item.line, text: 'Iets anders.' } } : item,
  );
  expect((await overviewFiles({ ...list, items }, catalogue)).version).not.toBe(version);
});

test('of 5,000 initiatives a page begins with as little as of 240, and no file or page holds all', async () => {
  const SIZE = 5000;
  const { lessons, figures, inFull } = await listsOf(grown(SIZE));
  const weigh = (content: unknown) =>
    gzipSync(typeof content === 'string' ? content : JSON.stringify(content), { level: 9 }).length;
  const kinds = texts.kinds;
  for (const { list, files, version, draw } of [lessons, figures] as (typeof lessons)[]) {
    expect(list.items.length).toBeGreaterThan(SIZE);
    const groups = shownIn(list.groups, list.items);
    const restOf = ({ group: { id, name } }: { group: { id: string; name: string } }) => ({
      href: id,
      label: name,
    });
    const weightsOf = (part: string) =>
      [...files].filter(([name]) => name.includes(part)).map(([, content]) => weigh(content));
    const first = render(
      <FirstGroups groups={groups} kinds={kinds} draw={draw} language={language} restOf={restOf} />,
    );
    expect(weigh(first)).toBeLessThanOrEqual(7_500);
    // What it holds of each initiative: 10 bytes.
    expect(weigh(files.get(`${version}/index`))).toBeLessThanOrEqual(10 * SIZE);
    expect(Math.max(0, ...weightsOf('/volgorde/'))).toBeLessThanOrEqual(6 * SIZE);
    expect(Math.max(...weightsOf('/delen/'))).toBeLessThanOrEqual(3_000);
    const pages = listPages(list);
    expect(pages.length).toBeGreaterThan(50);
    const sizeOf = ({ items }: (typeof pages)[number]) =>
      JSON.stringify(items.map(({ line }) => line)).length;
    const largestPage = pages.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const drawn = render(
      <ListParts
        parts={byKind(largestPage.items)}
        level={2}
        kinds={kinds}
        draw={draw}
        language={language}
      />,
    );
    expect(weigh(drawn)).toBeLessThanOrEqual(13_000);
  }
  expect(Math.max(...[...inFull.values()].map(weigh))).toBeLessThanOrEqual(12_000);
});
