import { describe, expect, test } from 'vitest';
import {
  EDUCATION,
  fitOf,
  NO_ANSWERS,
  PERSON_GROUPS,
  PHASES,
  planFor,
  SITUATIONS,
  stepOf,
  STEPS,
  type PersonAnswers,
  type PlanFacts,
} from '../../../src/domain/person-plan.ts';
import { planFiles, type PlanOthers, type PlanTexts } from '../../../src/domain/plan-data.ts';
import type { PlaceChoice } from '../../../src/domain/place-search.ts';
import { ringOf } from '../../../src/domain/programme.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlPlan } from '../../../src/i18n/nl-plan.ts';
import { loadedFrom } from '../../support/programmes.ts';
import { initiative, places, result, vocabularies } from '../../support/records.ts';

const terms = vocabularies.interventies.waarden;

/** Initiatives of the catalogue, as the page of the plan gets them. */
async function load(...list: Record<string, unknown>[]) {
  const initiatives = list.map((fields, index) => initiative(fields, `p${index}`));
  return loadedFrom<PlanFacts, PlanTexts, PlanOthers>(
    await planFiles({ initiatives, vocabularies, places, guides: [] }, nl),
  );
}

/** One of them. */
async function programme(fields: Record<string, unknown> = {}) {
  const [one] = (await load(fields)).programmes;
  if (!one) throw new Error('not in the catalogue');
  return one;
}

const answers = (some: Partial<PersonAnswers>): PersonAnswers => ({ ...NO_ANSWERS, ...some });
const utrecht: PlaceChoice = {
  kind: 'gemeente',
  id: 'utrecht',
  name: 'Utrecht',
  also: [],
  regio: 'midden-utrecht',
  provincie: 'utrecht',
};

/** What a programme is said to fit, as `vraag: id`. */
async function reasonsOf(
  some: Partial<PersonAnswers>,
  fields: Record<string, unknown>,
): Promise<string[]> {
  const fit = fitOf(answers(some), await programme(fields));
  return fit?.reasons.map(({ answer, ids }) => `${answer}: ${ids.join(' ')}`) ?? ['past niet'];
}

describe('the steps', () => {
  test.each(terms.map(({ id }) => id))('%s falls under one of them', (id) => {
    expect(STEPS).toContain(stepOf(id, terms));
  });

  test('what the plan names of vocabularies is in them', () => {
    const ids = (name: 'doelgroepen' | 'fasen') => vocabularies[name].waarden.map(({ id }) => id);
    expect(ids('doelgroepen')).toEqual(
      expect.arrayContaining([...PERSON_GROUPS, ...SITUATIONS, ...Object.values(EDUCATION).flat()]),
    );
    expect(ids('fasen')).toEqual(expect.arrayContaining([...PHASES]));
  });

  test('a programme stands once in full, under the step of its main work', async () => {
    const one = await programme({ interventies: ['leerwerktraject', 'taal', 'jobcoaching'] });
    const { steps, total } = planFor(NO_ANSWERS, [one]);
    expect(total).toBe(1);
    expect(steps.map(({ step, fits, also }) => `${step} ${fits.length} ${also.length}`)).toEqual([
      'taal 0 1',
      'leren 1 0',
      'werkervaring 0 0',
      'begeleiding 0 1',
      'plaatsing 0 0',
    ]);
  });
});

describe('how near it works', () => {
  const ring = async (fields: Record<string, unknown>) => ringOf(await programme(fields), utrecht);

  test('in the municipality, its region, its province, the country, or not here', async () => {
    expect(await ring({ gemeenten: ['Utrecht'] })).toBe('gemeente');
    expect(await ring({ gemeenten: ['Zeist'] })).toBe('regio');
    expect(await ring({ gemeenten: ['Amersfoort'] })).toBe('provincie');
    expect(await ring({ bereik: 'landelijk', gemeenten: undefined })).toBe('land');
    expect(await ring({ gemeenten: ['Maastricht'] })).toBeUndefined();
  });

  test('what works in the whole country is as near as what it names', async () => {
    const nationwide = { bereik: 'landelijk' };
    expect(await ring({ ...nationwide, gemeenten: ['Utrecht'] })).toBe('gemeente');
    expect(await ring({ ...nationwide, gemeenten: ['Zeist'] })).toBe('regio');
    expect(await ring({ ...nationwide, gemeenten: ['Maastricht'] })).toBe('land');
  });

  test('a whole region or province counts as here', async () => {
    const whole = { bereik: 'regionaal', gemeenten: undefined };
    expect(await ring({ ...whole, arbeidsmarktregios: ['Midden-Utrecht'] })).toBe('gemeente');
    expect(await ring({ ...whole, provincies: ['Utrecht'] })).toBe('gemeente');
    expect(await ring({ ...whole, arbeidsmarktregios: ['Amersfoort'] })).toBe('provincie');
  });
});

describe('what does not fit is left out', () => {
  test.each<[string, Partial<PersonAnswers>, Record<string, unknown>]>([
    ['elsewhere', { place: utrecht }, { gemeenten: ['Maastricht'] }],
    ['another group', { groep: 'statushouders' }, { doelgroepen: ['ontheemden-oekraine'] }],
    [
      'another education',
      { opleiding: 'weinig' },
      { doelgroepen: ['statushouders', 'hoogopgeleiden'] },
    ],
    ['another learning route', { leerroute: 'z-route' }, { leerroutes: ['onderwijsroute'] }],
    ['another sector', { sector: 'horeca' }, { sectoren: ['bouw'] }],
    ['a phase that is over', { fase: 'na-inburgering' }, { fasen: ['opvang'] }],
  ])('%s', async (_what, some, fields) => {
    expect(fitOf(answers(some), await programme(fields))).toBeUndefined();
  });

  test('what says nothing of a question stays', async () => {
    const all = answers({
      leerroute: 'z-route',
      sector: 'horeca',
      fase: 'opvang',
      opleiding: 'mbo',
    });
    expect(fitOf(all, await programme())).toMatchObject({ reasons: [], later: false });
  });

  test('everybody and who must integrate include those they are made of', async () => {
    const forAll = { doelgroepen: ['alle-nieuwkomers'] };
    const duty = { doelgroepen: ['inburgeringsplichtigen'] };
    for (const groep of PERSON_GROUPS) {
      expect(fitOf(answers({ groep }), await programme(forAll))).toBeDefined();
    }
    expect(fitOf(answers({ groep: 'gezinsmigranten' }), await programme(duty))).toBeDefined();
    expect(fitOf(answers({ groep: 'asielzoekers' }), await programme(duty))).toBeUndefined();
  });
});

describe('each reason is an answer that a field has', () => {
  test.each<[string, Partial<PersonAnswers>, Record<string, unknown>, string[]]>([
    ['status holders: says nothing', { groep: 'statushouders' }, {}, []],
    [
      'group',
      { groep: 'asielzoekers' },
      { doelgroepen: ['asielzoekers'] },
      ['groep: asielzoekers'],
    ],
    [
      'phase, with its parent',
      { fase: 'opvang' },
      { fasen: ['voorinburgering'] },
      ['fase: opvang'],
    ],
    ['route', { leerroute: 'z-route' }, { leerroutes: ['z-route'] }, ['leerroute: z-route']],
    [
      'education',
      { opleiding: 'geen' },
      { doelgroepen: ['statushouders', 'laaggeletterden'] },
      ['opleiding: laaggeletterden'],
    ],
    [
      'diploma',
      { diploma: 'niet-gewaardeerd' },
      { interventies: ['diplomawaardering'] },
      ['diploma: diplomawaardering'],
    ],
    [
      'situation',
      { situatie: ['vrouwen', 'ouders'] },
      { doelgroepen: ['statushouders', 'vrouwen'] },
      ['situatie: vrouwen'],
    ],
    [
      'sector, with its parent',
      { sector: 'techniek' },
      { sectoren: ['energie'] },
      ['sector: techniek'],
    ],
    [
      'work',
      { werk: 'ja' },
      { interventies: ['taal-op-de-werkvloer'] },
      ['werk: taal-op-de-werkvloer'],
    ],
    [
      'what takes the place of work',
      { werk: 'kan-nog-niet' },
      { interventies: ['vrijwilligerswerk'] },
      ['werk: vrijwilligerswerk'],
    ],
  ])('%s', async (_what, some, fields, reasons) => {
    expect(await reasonsOf(some, fields)).toEqual(reasons);
  });

  test('one fact is not said twice', async () => {
    const some = { opleiding: 'geen', situatie: ['laaggeletterden'] };
    expect(await reasonsOf(some, { doelgroepen: ['laaggeletterden'] })).toEqual([
      'opleiding: laaggeletterden',
    ]);
  });

  test('who it is meant for is doubted until somebody says so', async () => {
    const women = await programme({ doelgroepen: ['statushouders', 'vrouwen'] });
    expect(fitOf(NO_ANSWERS, women)?.doubts).toEqual(['vrouwen']);
    expect(fitOf(answers({ situatie: ['vrouwen'] }), women)?.doubts).toEqual([]);
  });

  test('what begins later is kept, and said', async () => {
    const later = await programme({ fasen: ['inburgering'] });
    expect(fitOf(answers({ fase: 'opvang' }), later)).toMatchObject({ later: true, reasons: [] });
  });
});

describe('the order', () => {
  const titles = async (some: Partial<PersonAnswers>, ...list: Record<string, unknown>[]) => {
    const { programmes, texts } = await load(...list);
    const [first] = planFor(answers(some), programmes).steps;
    return first?.fits.map(({ programme: { number } }) => texts.of(number)?.titel);
  };
  const dated = (date: string) => ({
    bronnen: [
      {
        id: 's1',
        titel: 'Taal op de bouw',
        uitgever: 'Voorbeeldkrant',
        url: 'https://voorbeeld.nl/',
        datum: date,
      },
    ],
  });

  test('near goes before nationwide, however well that fits', async () => {
    const wide = {
      titel: 'Landelijk',
      bereik: 'landelijk',
      gemeenten: undefined,
      fasen: ['inburgering'],
      ...dated('2026-01'),
    };
    const near = { titel: 'Dichtbij' };
    expect(await titles({ place: utrecht, fase: 'inburgering' }, wide, near)).toEqual([
      'Dichtbij',
      'Landelijk',
    ]);
  });

  test('then what fits more answers, then the latest news', async () => {
    const old = { titel: 'Oud bericht', ...dated('2017') };
    const fresh = { titel: 'Nieuw bericht', ...dated('2025') };
    const fitting = { titel: 'Past beter', fasen: ['inburgering'] };
    expect(await titles({ fase: 'inburgering' }, old, fresh, fitting)).toEqual([
      'Past beter',
      'Nieuw bericht',
      'Oud bericht',
    ]);
  });

  test('then the strongest evidence, then the title', async () => {
    const counted = { titel: 'Telt wat het oplevert', resultaten: [result()] };
    expect(await titles({}, { titel: 'Zeven' }, { titel: 'Acht' }, counted)).toEqual([
      'Telt wat het oplevert',
      'Acht',
      'Zeven',
    ]);
  });

  test('ended ones stand apart', async () => {
    const ended = await programme({ titel: 'Gestopt', status: 'afgerond' });
    const { steps, stopped, total } = planFor(NO_ANSWERS, [ended]);
    expect(steps.flatMap(({ fits, also }) => [...fits, ...also])).toEqual([]);
    expect(stopped).toHaveLength(1);
    expect(total).toBe(0);
  });
});

test('what it asks is told with who says so', async () => {
  const { texts } = await load({
    traject: [
      { soort: 'kosten', tekst: 'Niets.', bronnen: ['s1'] },
      { soort: 'duur', tekst: 'Een jaar.', bronnen: ['s1'] },
      { soort: 'instapeisen', tekst: 'Nederlands op niveau A2.', bronnen: ['s1'] },
    ],
  });
  expect(texts.of(0)?.vraagt).toEqual([
    { soort: 'instapeisen', tekst: 'Nederlands op niveau A2.', stem: 'volgens Voorbeeldkrant' },
    { soort: 'duur', tekst: 'Een jaar.', stem: 'volgens Voorbeeldkrant' },
  ]);
});

test('every answer has its words', () => {
  expect(Object.keys(nlPlan.groups)).toEqual([...PERSON_GROUPS]);
  expect(Object.keys(nlPlan.education)).toEqual(Object.keys(EDUCATION));
  expect(Object.keys(nlPlan.situations)).toEqual([...SITUATIONS]);
  expect(Object.keys(nlPlan.steps)).toEqual([...STEPS]);
});
