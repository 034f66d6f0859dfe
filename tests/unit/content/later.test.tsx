/** The same catalogue, built later: what has become old by then is said to be old, and nothing else. Read plainly from the files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toInitiative } from '../../../src/domain/initiative.ts';
import { sitePages } from '../../../src/domain/site-pages.ts';
import { continuityOf } from '../../../src/domain/synthesis.ts';
import { fitLabelsFor } from '../../../src/i18n/nl-fit.ts';
import { nlSelection } from '../../../src/i18n/nl-selection.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { readContent } from '../../../src/reader/catalogue-fs.ts';
import { InitiativePage } from '../../../src/ui/initiative-page.tsx';

interface PlainEntry {
  status: string;
  laatsteTeken?: { datum: string | number };
  bronnen: { datum?: string | number }[];
  resultaten?: { peildatum?: string | number }[];
  gecontroleerd: string;
}

const folder = resolve('content/initiatieven');
const plain = new Map(
  readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const data = parse(text.split(/^---$/m)[1] ?? '') as PlainEntry;
    return [name.replace('.mdx', ''), data] as const;
  }),
);
const newest = [...plain.values()].map(({ gecontroleerd }) => gecontroleerd).sort();
const [year = '', ...rest] = (newest.at(-1) ?? '').split('-');
const dayIn = (years: number) => [Number(year) + years, ...rest].join('-');

/** The last moment that a date can mean: `2019` may be its last day. */
function endOf(date: string | number): number {
  const [y = 0, m, d] = String(date).split('-').map(Number);
  if (m === undefined) return Date.UTC(y + 1, 0, 1) - 1;
  return d === undefined ? Date.UTC(y, m, 1) - 1 : Date.UTC(y, m - 1, d + 1) - 1;
}
const newsOf = ({ laatsteTeken, bronnen }: PlainEntry) =>
  [laatsteTeken, ...(laatsteTeken ? [] : bronnen)]
    .flatMap((one) => (one?.datum === undefined ? [] : [String(one.datum)]))
    .sort()
    .at(-1);
/** Older than two years, to the day. */
function isSilent(entry: PlainEntry, today: string): boolean {
  const [y = 0, m = 0, d = 0] = today.split('-').map(Number);
  const news = newsOf(entry);
  return news === undefined || endOf(news) < Date.UTC(y - 2, m - 1, d);
}
const isOldFigure = (date: string | number | undefined, today: string) =>
  date === undefined || Number(today.slice(0, 4)) - Number(String(date).slice(0, 4)) > 5;

const content = readContent(resolve('content'), dayIn(3), sitePages);
const { vocabularies, places, lawChanges } = content;
const initiatives = content.entries.map((entry) => toInitiative(entry, places));
const fit = fitLabelsFor(undefined);
const asksForNews = new RegExp(fit.ask.bericht('[^<]*').replace(/[.?]/g, String.raw`\$&`));

test('years later nothing that was right has become wrong', () => {
  expect(content.problems).toEqual([]);
  expect(initiatives).toHaveLength(plain.size);
});

describe.each([0, 1, 3])('built %i years after the latest check', (years) => {
  const today = dayIn(years);

  test('each page asks whether it still runs, asks for news and calls figures old when that is so, and only then', () => {
    const said = initiatives.map((initiative) => {
      const html = renderToString(
        <InitiativePage
          initiative={initiative}
          {...{ vocabularies, places, lawChanges, today }}
          labels={nl}
          fit={fit}
          selection={nlSelection}
          address="https://voorbeeld.nl/"
        />,
      );
      const { slug } = initiative;
      return {
        slug,
        asks: html.includes(nl.initiative.stillRuns),
        asksForNews: asksForNews.test(html),
        old: html.match(/<li class="cijfer[^"]* oud"/g)?.length ?? 0,
      };
    });
    const expected = initiatives.map(({ slug }) => {
      const entry = plain.get(slug);
      if (!entry) throw new Error(`no file of ${slug}`);
      const runs = entry.status !== 'afgerond';
      return {
        slug,
        asks: runs && (entry.status === 'onbekend' || isSilent(entry, today)),
        asksForNews: runs && isSilent(entry, today),
        old: (entry.resultaten ?? []).filter(({ peildatum }) => isOldFigure(peildatum, today))
          .length,
      };
    });
    expect(said).toEqual(expected);
  });

  test('what was heard of them is counted in the years before that day', () => {
    const running = [...plain.values()].filter(({ status }) => status !== 'afgerond');
    const since = (count: number) =>
      running.filter((entry) => Number(newsOf(entry)?.slice(0, 4)) >= Number(year) + years - count)
        .length;
    const { heard, quiet, silent, undated } = continuityOf(initiatives, today);
    expect(heard).toBe(since(2));
    expect(heard + quiet).toBe(since(4));
    expect(heard + quiet + silent + undated).toBe(running.length);
  });
});
