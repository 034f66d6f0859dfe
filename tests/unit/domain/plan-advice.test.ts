import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSiteContent } from '../../../src/build/site-content.ts';
import { toGuide } from '../../../src/domain/guides-and-law.ts';
import { NO_ANSWERS, type PersonAnswers } from '../../../src/domain/person-plan.ts';
import { ADVICE, adviceFor, advicePlaces, type AdviceName } from '../../../src/domain/plan-data.ts';
import { sitePages } from '../../../src/domain/site-pages.ts';
import { nlPlan } from '../../../src/i18n/nl-plan.ts';
import { slugify } from '../../../src/reader/words.ts';

const content = readSiteContent();
const places = advicePlaces(content.guides.map(toGuide));
const names = Object.keys(ADVICE) as AdviceName[];

describe.each(names)('the advice %s', (name) => {
  const { guide, section, source } = ADVICE[name];

  test('stands in that part of its guide, with that source', () => {
    const text = readFileSync(`content/kennis/${guide}.mdx`, 'utf8').split(/^---$/m)[2] ?? '';
    const [opening = '', ...parts] = text.split(/^## /m);
    const part = section
      ? parts.find((one) => slugify(one.slice(0, one.indexOf('\n'))) === section)
      : opening;
    expect(part).toContain(`<Bron id="${source}" />`);
  });

  test('has words, and leads to places that are there', () => {
    expect(nlPlan.advice[name]).toBeTruthy();
    const pages = sitePages(content);
    for (const { href } of Object.values(places[name] ?? {})) {
      const [path = '', fragment = ''] = href.split('#');
      expect(pages.faultOf(path, fragment)).toBeUndefined();
    }
    expect(places[name]?.source.label).toBeTruthy();
  });
});

const all = (some: Partial<PersonAnswers>) => {
  const answers = { ...NO_ANSWERS, ...some };
  const steps = ['plan', 'taal', 'leren', 'werkervaring', 'begeleiding', 'plaatsing'] as const;
  return steps.flatMap((step) => adviceFor(answers, step, places));
};

test('nothing is advised that no answer touches', () => {
  expect(all({})).toEqual([]);
  expect(all({ sector: 'horeca' })).toEqual([]);
});

test.each<[Partial<PersonAnswers>, AdviceName[]]>([
  [{ groep: 'statushouders' }, ['ownPlan']],
  [{ fase: 'opvang' }, ['early']],
  [{ fase: 'inburgering' }, ['languageWithWork']],
  [{ fase: 'inburgering', werk: 'kan-nog-niet' }, ['participate']],
  [{ leerroute: 'z-route' }, ['practice']],
  [{ opleiding: 'hoger', diploma: 'niet-gewaardeerd' }, ['study', 'diploma']],
  [{ situatie: ['vrouwen', 'ouders'] }, ['childcare', 'herself']],
  [{ werk: 'ja' }, ['aftercare', 'noDeadEnd']],
])('%j touches %j', (some, advised) => {
  expect(all(some)).toEqual(advised);
});

test('a site without the guide does not give its advice', () => {
  expect(adviceFor({ ...NO_ANSWERS, werk: 'ja' }, 'plaatsing', advicePlaces([]))).toEqual([]);
});
