import { describe, expect, test } from 'vitest';
import { byEvidenceAndNews, synthesisOf } from '../../../src/domain/synthesis.ts';
import { initiative, result } from '../../support/records.ts';

const TODAY = '2026-11-28';
const source = (fields: Record<string, unknown> = {}) => ({
  id: 's1',
  titel: 'Taal op de bouw',
  uitgever: 'Voorbeeldkrant',
  url: 'https://voorbeeld.nl/bouw',
  ...fields,
});
const dated = (datum: string, fields: Record<string, unknown> = {}) =>
  initiative({ bronnen: [source({ datum })], ...fields }, `van-${datum}`);
const lesson = (soort: string, thema: string) => ({
  soort,
  thema,
  tekst: 'Taalles onder werktijd helpt.',
  bronnen: ['s1'],
});

describe('what came out', () => {
  test('kinds stand apart, the one that says most first, and nothing is added up', () => {
    const both = initiative({
      resultaten: [result({ waarde: 9 }), result({ soort: 'behouden', waarde: 4 })],
    });
    const { outcomes, withOutcome } = synthesisOf([both], TODAY);
    expect(
      outcomes.map(({ kind, lines }) => [kind, lines.map((one) => one.result.waarde)]),
    ).toEqual([
      ['behouden', [4]],
      ['geplaatst', [9]],
    ]);
    expect(withOutcome).toBe(1);
  });

  test('a target is no outcome, and neither is reach', () => {
    const hopeful = initiative({
      resultaten: [result({ soort: 'doel' }), result({ soort: 'bereik' })],
    });
    const { outcomes, withOutcome } = synthesisOf([hopeful], TODAY);
    expect(outcomes).toEqual([]);
    expect(withOutcome).toBe(0);
  });

  test('only a number with its whole has a share; a bare percentage has none', () => {
    const whole = initiative({ resultaten: [result({ waarde: 15, van: 20 })] }, 'geheel');
    const bare = initiative({ resultaten: [result({ waarde: 75, eenheid: 'procent' })] }, 'kaal');
    const lines = synthesisOf([bare, whole], TODAY).outcomes[0]?.lines ?? [];
    expect(lines.map(({ share }) => share)).toEqual([0.75, undefined]);
  });

  test('an initiative has one line of a kind: the figure with its whole, else the newest', () => {
    const rounds = initiative({
      resultaten: [
        result({ waarde: 1, peildatum: '2024' }),
        result({ waarde: 2, van: 4, peildatum: '2019' }),
        result({ waarde: 3, peildatum: '2025' }),
      ],
    });
    const [line] = synthesisOf([rounds], TODAY).outcomes[0]?.lines ?? [];
    expect(line?.result.waarde).toBe(2);
    expect(line?.more).toBe(2);
    expect(line?.old).toBe(true);
  });
});

test('what was promised is found again by an outcome, or by a figure of the same measure', () => {
  const target = result({ soort: 'doel' });
  const measured = { maat: 'plekken' };
  const initiatives = [
    initiative({ resultaten: [target] }, 'niets'),
    initiative({ resultaten: [target, result()] }, 'uitkomst'),
    initiative(
      { resultaten: [{ ...target, ...measured }, result({ soort: 'gestart', ...measured })] },
      'zelfde-maat',
    ),
    initiative({ resultaten: [target, result({ soort: 'gestart' })] }, 'iets-anders'),
    initiative({}, 'geen-doel'),
  ];
  const { named, unanswered } = synthesisOf(initiatives, TODAY).promised;
  expect(named).toBe(4);
  expect(unanswered.map(({ slug }) => slug).sort()).toEqual(['iets-anders', 'niets']);
});

test('the ladder has every rung, the strongest first, with what was found there', () => {
  const study = (richting: string) => ({
    titel: 'Evaluatie',
    soort: 'effectonderzoek',
    onafhankelijk: true,
    richting,
    bron: 's1',
  });
  const studied = initiative({ onderzoek: [study('geen-effect-gevonden')] }, 'onderzocht');
  const { ladder } = synthesisOf([studied, initiative()], TODAY);
  expect(ladder.map(({ level, count }) => [level, count])).toEqual([
    [3, 1],
    [2, 0],
    [1, 0],
    [0, 1],
  ]);
  expect(ladder[0]?.directions).toEqual([{ id: 'geen-effect-gevonden', initiatives: [studied] }]);
});

test('every initiative is in one group of whether it still runs', () => {
  const ended = { status: 'afgerond', afloop: { reden: 'geld-op', bronnen: ['s1'] } };
  const { continuity } = synthesisOf(
    [
      dated('2024-01'),
      dated('2023-12'),
      dated('2022'),
      dated('2021-12'),
      initiative(),
      dated('2025', ended),
      dated('2019', { status: 'afgerond' }),
    ],
    TODAY,
  );
  expect(continuity).toEqual({
    heard: 1,
    quiet: 2,
    silent: 1,
    undated: 1,
    ended: 2,
    reasons: [{ id: 'geld-op', count: 1 }],
    withoutReason: 1,
    recentYear: 2024,
    silentYear: 2022,
  });
});

test('a theme counts initiatives, not lessons, and says who says so', () => {
  const twice = initiative(
    {
      lessen: [lesson('knelpunt', 'taal'), lesson('knelpunt', 'taal')],
      bronnen: [source({ soort: 'eigen' })],
    },
    'twee-keer',
  );
  const once = initiative(
    {
      lessen: [lesson('knelpunt', 'taal'), lesson('knelpunt', 'regels')],
      bronnen: [source({ soort: 'nieuws' })],
    },
    'een-keer',
  );
  const { knelpunt, succesfactor } = synthesisOf([twice, once], TODAY).lessons;
  expect(succesfactor).toEqual([]);
  expect(knelpunt.map(({ theme, initiatives }) => [theme, initiatives])).toEqual([
    ['taal', 2],
    ['regels', 1],
  ]);
  expect(knelpunt[0]?.voices).toHaveLength(2);
  expect(knelpunt[0]?.voices).toContainEqual({ kind: 'eigen', count: 1 });
  // One of each first: the second lesson of one initiative does not hide another initiative.
  expect(knelpunt[0]?.lessons.map((one) => one.initiative.slug)).toEqual([
    'twee-keer',
    'een-keer',
    'twee-keer',
  ]);
});

test('duration and costs are told line by line, with how many are known', () => {
  const line = (soort: string, tekst: string) => ({ soort, tekst, bronnen: ['s1'] });
  const { practical } = synthesisOf(
    [
      initiative({ traject: [line('duur', 'Een half jaar.'), line('duur', 'Soms langer.')] }, 'a'),
      initiative({ traject: [line('inkomen', 'Met uitkering.')] }, 'b'),
    ],
    TODAY,
  );
  expect(practical.map(({ kind, known, lines }) => [kind, known, lines.length])).toEqual([
    ['duur', 1, 2],
  ]);
});

test('first stands the strongest evidence, then the last news', () => {
  const counted = initiative({ resultaten: [result()] }, 'geteld');
  const sorted = [dated('2019'), dated('2025'), counted].sort(byEvidenceAndNews);
  expect(sorted.map(({ slug }) => slug)).toEqual(['geteld', 'van-2025', 'van-2019']);
});
