import { describe, expect, test } from 'vitest';
import {
  lessonNumbers,
  lessonsByTheme,
  lessonsOf,
  speakersIn,
  themeCounts,
  toldBy,
} from '../../../src/domain/lessons.ts';
import {
  fileInFull,
  initiativeOfLesson,
  lessonList,
  lessonsInFull,
} from '../../../src/domain/lesson-list.ts';
import { initiative, vocabularies } from '../../support/records.ts';
import { nlLanguage } from '../../../src/i18n/nl-language.ts';

const lesson = (tekst: string, fields: Record<string, unknown> = {}) => ({
  soort: 'knelpunt',
  thema: 'taal',
  tekst,
  bronnen: ['s1'],
  ...fields,
});
const sources = [
  { id: 's1', titel: 'Krant', uitgever: 'De Krant', soort: 'nieuws', url: 'https://krant.nl/a' },
  { id: 's2', titel: 'Rapport', uitgever: 'Bureau', soort: 'onderzoek', url: 'https://bureau.nl' },
];
const build = initiative(
  {
    titel: 'Bouw',
    bronnen: sources,
    doelgroepen: ['nareizigers'],
    sectoren: ['bouw'],
    lessen: [
      lesson('De taal was een drempel.'),
      lesson('De les lag te ver van het werk.', { bronnen: ['s1', 's2'] }),
      lesson('Een vaste begeleider hielp iedereen.', {
        soort: 'succesfactor',
        thema: 'begeleiding',
      }),
    ],
  },
  'bouw',
);
const care = initiative({ titel: 'Zorg', lessen: [lesson('Het examen was te moeilijk.')] }, 'zorg');
const silent = initiative({ titel: 'Stil' }, 'stil');
const all = lessonsOf([build, care, silent]);
const texts = {
  language: nlLanguage,
  according: 'volgens',
  and: 'en',
  own: 'de uitvoerder',
  research: 'onderzoek',
};

describe('the name of a lesson in addresses', () => {
  const texts = [
    'De taal was een drempel.',
    'Een vaste begeleider hielp.',
    'Reizen kostte veel tijd.',
  ];

  test('stays when another lesson is put before it, and when an accent or comma is mended', () => {
    const [, second] = lessonNumbers(texts);
    expect(lessonNumbers(['Eerst een nieuwe les.', ...texts])[2]).toBe(second);
    expect(lessonNumbers(['Één vaste begeleider, hielp'])[0]).toBe(second);
  });

  test('is another when the lesson says something else', () => {
    expect(lessonNumbers(['De taal was geen drempel.'])).not.toEqual(
      lessonNumbers([texts[0] ?? '']),
    );
  });

  test('is no other lesson’s, even of the same words', () => {
    const numbers = lessonNumbers([...texts, ...texts]);
    expect(new Set(numbers).size).toBe(6);
    expect(numbers.every((number) => number >= 1000 && number <= 9999)).toBe(true);
  });

  test('has the name of the initiative before it', () => {
    expect(all.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^bouw\.\d{4}$/),
      expect.stringMatching(/^bouw\.\d{4}$/),
      expect.stringMatching(/^bouw\.\d{4}$/),
      expect.stringMatching(/^zorg\.\d{4}$/),
    ]);
  });
});

test('who speaks in a lesson follows from its sources', () => {
  expect(all.map((one) => speakersIn(one.sources))).toEqual([
    ['nieuws'],
    ['nieuws', 'onderzoek'],
    ['nieuws'],
    ['overig'],
  ]);
});

test('lessons stand by theme and kind; what nothing is told of is left out', () => {
  const themes = lessonsByTheme(all, vocabularies);
  expect(themes.map(({ theme, total }) => [theme.id, total])).toEqual([
    ['taal', 3],
    ['begeleiding', 1],
  ]);
  expect(themes[1]?.kinds.map(({ kind }) => kind)).toEqual(['succesfactor']);
});

test('an obstacle counts initiatives, not lessons', () => {
  const [first, second] = themeCounts(all, vocabularies);
  expect(first).toMatchObject({
    theme: { id: 'taal' },
    initiatives: { knelpunt: 2, succesfactor: 0, voorwaarde: 0 },
    researched: 1,
  });
  expect(second).toMatchObject({ theme: { id: 'begeleiding' }, initiatives: { knelpunt: 0 } });
});

test('of each kind what research says comes first, then what was said last', () => {
  const dated = (id: string, datum?: string, soort = 'nieuws') => ({
    ...sources[0],
    id,
    soort,
    ...(datum && { datum }),
  });
  const told = initiative({
    bronnen: [
      dated('s1', '2019'),
      dated('s2'),
      dated('s3', '2018', 'onderzoek'),
      dated('s4', '2024-05'),
      dated('s5', '2024'),
    ],
    lessen: ['s1', 's2', 's3', 's4', 's5'].map((id) =>
      lesson(`De bron ${id} zegt dat taal moeilijk was.`, { bronnen: [id] }),
    ),
  });
  const [theme] = lessonsByTheme(lessonsOf([told]), vocabularies);
  const order = theme?.kinds[0]?.lessons.map((one) => one.sources[0]?.id);
  expect(order).toEqual(['s3', 's4', 's5', 's1', 's2']);
});

const inFull = (lessons: typeof all) =>
  lessonsInFull(lessons, vocabularies, { ...texts, kinds: KINDS });
const KINDS = { succesfactor: 'Wat hielp', knelpunt: 'Wat tegenzat', voorwaarde: 'Wat nodig is' };

test('a lesson stands in full in the file of its initiative, whatever else the catalogue holds', () => {
  const file = fileInFull('bouw');
  const id = all[1]?.id ?? '';
  expect(initiativeOfLesson(id)).toBe('bouw');
  expect(inFull(all.slice(1)).get(file)?.[id]).toEqual(inFull(all).get(file)?.[id]);
  expect(inFull(all).get(file)?.[id]).toEqual({
    theme: 'Taal',
    kind: 'Wat tegenzat',
    text: 'De les lag te ver van het werk.',
    initiative: { title: 'Bouw', href: '/initiatieven/bouw/' },
    told: [
      { text: 'volgens ' },
      { text: 'De Krant', title: 'Krant', href: 'https://krant.nl/a' },
      { text: ' en onderzoek, ' },
      { text: 'Bureau', title: 'Rapport', href: 'https://bureau.nl' },
    ],
  });
  // One that is not there is not found in a file that is there.
  expect(inFull(all).get(fileInFull('weg'))).toBeDefined();
});

test('an address with the name of a person in it is not given away', () => {
  const hidden = initiative(
    {
      bronnen: [{ ...sources[0], adresTonen: false }],
      lessen: [lesson('De taal was een drempel.')],
    },
    'stil',
  );
  const lessons = lessonsOf([hidden]);
  expect(inFull(lessons).get(fileInFull('stil'))?.[lessons[0]?.id ?? '']?.told).toEqual([
    { text: 'volgens ' },
    { text: 'De Krant', title: 'Krant', href: '/initiatieven/stil/#bron-1' },
  ]);
});

test('the list has every lesson once, by theme and kind, with the way to each source', () => {
  const list = lessonList(all, vocabularies, { ...texts, kinds: KINDS });
  expect(list.groups).toEqual([
    { id: 'taal', name: 'Taal' },
    { id: 'begeleiding', name: 'Begeleiding' },
  ]);
  expect(list.items.map(({ line }) => line.id).sort()).toEqual(all.map(({ id }) => id).sort());
  const last = list.items.at(-1);
  expect(last).toMatchObject({ group: 'begeleiding', kind: 'succesfactor' });
  expect(last?.values).toEqual({
    thema: ['begeleiding'],
    soort: ['succesfactor'],
    wie: ['nieuws'],
  });
  for (const { line } of list.items)
    expect(line.told.some(({ href }) => /#bron-\d+$/.test(href ?? ''))).toBe(true);
});

test('in a list who says so is named, with the way to the source on the page of the initiative', () => {
  expect(toldBy(build, build.data.bronnen, texts)).toEqual([
    { text: 'volgens ' },
    { text: 'De Krant', href: '/initiatieven/bouw/#bron-1' },
    { text: ' en onderzoek, ' },
    { text: 'Bureau', href: '/initiatieven/bouw/#bron-2' },
  ]);
});

test('of three sources the first two are parted by a sign that none of them has in it', () => {
  const said = toldBy(build, [...build.data.bronnen, ...build.data.bronnen].slice(0, 3), texts);
  expect(said.map(({ text }) => text).join('')).toBe(
    'volgens De Krant; onderzoek, Bureau en De Krant',
  );
});
