import { describe, expect, test } from 'vitest';
import { compareFit, localFit, workArea } from '../../../src/domain/local-fit.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { labelsFor } from '../../../src/i18n/nl.ts';
import { initiative, places, result, vocabularies } from '../../support/records.ts';

const TODAY = '2026-11-29';
const choices = placeChoices(places, labelsFor(undefined));
const municipality = (id: string) => {
  const found = choices.find((one) => one.kind === 'gemeente' && one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const source = (datum?: string) => ({
  id: 's1',
  titel: 'Taal op de bouw',
  uitgever: 'Voorbeeldkrant',
  url: 'https://voorbeeld.nl/bouw',
  ...(datum ? { datum } : {}),
});
const part = (soort: string) => ({ soort, tekst: `Over ${soort}.`, bronnen: ['s1'] });
const lesson = (soort: string) => ({
  soort,
  thema: 'taal',
  tekst: `Een les die een ${soort} is.`,
  bronnen: ['s1'],
});
const fitOf = (fields: Record<string, unknown>, laws: Parameters<typeof localFit>[1] = []) =>
  localFit(initiative(fields), laws, vocabularies, TODAY);
const asks = (fields: Record<string, unknown>) => fitOf(fields).questions.map(({ about }) => about);

describe('what an initiative asks and met', () => {
  test('comes from entry requirements and lessons, each with its field', () => {
    const { conditions, obstacles } = fitOf({
      traject: [part('instapeisen'), part('duur')],
      lessen: [lesson('knelpunt'), lesson('voorwaarde'), lesson('succesfactor')],
    });
    expect(conditions.map(({ field }) => field)).toEqual(['instapeisen', 'voorwaarde']);
    expect(obstacles).toEqual([
      { field: 'knelpunt', text: 'Een les die een knelpunt is.', sources: ['s1'] },
    ]);
  });

  test('includes changes of law that its newest source cannot know of', () => {
    const law = {
      datum: '2022-01-01',
      titel: 'Nieuwe wet',
      tekst: 'Vanaf nu is alles anders geregeld.',
      raakt: [{ doelgroepen: ['statushouders'] }],
      bronnen: [{ titel: 'Wet', uitgever: 'Rijk' }],
    };
    expect(fitOf({ bronnen: [source('2021-05')] }, [law]).laws).toEqual([law]);
    expect(fitOf({ bronnen: [source('2023-05')] }, [law]).laws).toEqual([]);
  });
});

describe('what to ask', () => {
  test('is what no source says', () => {
    const bronnen = [source('2026-05')];
    expect(asks({ bronnen })).toEqual(['kosten', 'duur', 'instapeisen', 'cijfers']);
    expect(
      asks({
        bronnen,
        traject: [part('kosten'), part('duur'), part('instapeisen')],
        resultaten: [result({ soort: 'geplaatst' })],
      }),
    ).toEqual([]);
  });

  test('is still what came out when only a target or reach is known', () => {
    for (const soort of ['doel', 'bereik'])
      expect(asks({ resultaten: [result({ soort })] })).toContain('cijfers');
  });

  test.each([
    ['2024-11-28', true],
    ['2024-11-29', false],
    ['2024-10', true],
    ['2024-11', false],
    ['2023', true],
    ['2024', false],
    [undefined, true],
  ])('after last news of %s, that it still works: %s', (datum, isAsked) => {
    expect(asks({ bronnen: [source(datum)] }).includes('bericht')).toBe(isAsked);
  });

  test('is never whether an ended one still works, but why it ended', () => {
    const bronnen = [source('2018-05')];
    expect(asks({ bronnen, status: 'afgerond' }).slice(0, 1)).toEqual(['einde']);
    const afloop = { reden: 'geld-op', bronnen: ['s1'] };
    expect(fitOf({ bronnen, status: 'afgerond', afloop }).questions[0]).toEqual({
      about: 'reden',
      reason: 'geld-op',
    });
  });

  test('is where it works when no source says so', () => {
    expect(asks({ bereik: 'onbekend', gemeenten: undefined })).toContain('plaats');
  });
});

describe('a municipality beside those where an initiative works', () => {
  const linesFor = (fields: Record<string, unknown>, id: string) =>
    compareFit(workArea(initiative(fields), places), municipality(id), choices);

  test('works everywhere when it is nationwide', () => {
    expect(linesFor({ bereik: 'landelijk', gemeenten: ['Zwolle'] }, 'tubbergen')).toEqual([
      { field: 'bereik', isAlike: true },
    ]);
  });

  test('shows nothing when no source says where', () => {
    expect(linesFor({ bereik: 'onbekend', gemeenten: undefined }, 'tubbergen')).toEqual([]);
  });

  test('says what is the same first, then what differs, each class by itself', () => {
    const lines = linesFor(
      { bereik: 'regionaal', gemeenten: ['Almelo', 'Dinkelland'] },
      'tubbergen',
    );
    expect(lines.map(({ field, isAlike }) => `${field} ${isAlike}`)).toEqual([
      'inwoners true',
      'stedelijkheid true',
      'arbeidsmarktregio true',
      'inwoners false',
      'stedelijkheid false',
    ]);
    expect(lines).toContainEqual(
      expect.objectContaining({ field: 'inwoners', steps: 0, places: ['Dinkelland'] }),
    );
    const larger = lines.find((line) => line.field === 'inwoners' && !line.isAlike);
    expect(larger).toMatchObject({ places: ['Almelo'], class: municipality('almelo').size });
    const urban = lines.find((line) => line.field === 'stedelijkheid' && !line.isAlike);
    expect(urban && 'steps' in urban && urban.steps).toBeGreaterThan(0);
  });

  test('never compares a municipality with itself', () => {
    expect(linesFor({ gemeenten: ['Utrecht'] }, 'utrecht')).toEqual([
      { field: 'gemeenten', isAlike: true, place: 'Utrecht' },
    ]);
  });

  test('lies in an area that is covered as a whole, or beside it', () => {
    const twente = { bereik: 'regionaal', gemeenten: undefined, arbeidsmarktregios: ['Twente'] };
    expect(linesFor(twente, 'tubbergen')).toEqual([
      { field: 'arbeidsmarktregios', isAlike: true, place: 'Regio Twente' },
    ]);
    expect(linesFor(twente, 'zwolle')).toEqual([
      { field: 'gebied', isAlike: false, places: ['Regio Twente'] },
    ]);
    const drenthe = { bereik: 'regionaal', gemeenten: undefined, provincies: ['Drenthe'] };
    expect(linesFor(drenthe, 'emmen')).toEqual([
      { field: 'provincies', isAlike: true, place: 'Provincie Drenthe' },
    ]);
  });

  test('in another region, names that region', () => {
    const lines = linesFor({ gemeenten: ['Maastricht'] }, 'tubbergen');
    expect(lines.at(-1)).toMatchObject({ field: 'arbeidsmarktregio', isAlike: false });
  });
});
