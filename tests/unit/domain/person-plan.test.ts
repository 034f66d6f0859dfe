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
  type PlanProgramme,
} from '../../../src/domain/person-plan.ts';
import { planData } from '../../../src/domain/plan-data.ts';
import type { PlaceChoice } from '../../../src/domain/place-search.ts';
import { inSentence, ringOf } from '../../../src/domain/programme.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlPlan } from '../../../src/i18n/nl-plan.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const terms = vocabularies.interventies.waarden;

/** An initiative of the catalogue, as the page of the plan gets it. */
function programme(fields: Record<string, unknown> = {}, slug = 'voorbeeld'): PlanProgramme {
  const data = planData(
    { initiatives: [initiative(fields, slug)], vocabularies, places, guides: [] },
    nl,
  );
  return data.programmes[0] as PlanProgramme;
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
function reasonsOf(some: Partial<PersonAnswers>, fields: Record<string, unknown>): string[] {
  const fit = fitOf(answers(some), programme(fields));
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

  test('a programme stands once in full, under the step of its main work', () => {
    const one = programme({ interventies: ['leerwerktraject', 'taal', 'jobcoaching'] });
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
  const ring = (fields: Record<string, unknown>) => ringOf(programme(fields), utrecht);

  test('in the municipality, its region, its province, the country, or not here', () => {
    expect(ring({ gemeenten: ['Utrecht'] })).toBe('gemeente');
    expect(ring({ gemeenten: ['Zeist'] })).toBe('regio');
    expect(ring({ gemeenten: ['Amersfoort'] })).toBe('provincie');
    expect(ring({ bereik: 'landelijk', gemeenten: undefined })).toBe('land');
    expect(ring({ gemeenten: ['Maastricht'] })).toBeUndefined();
  });

  test('what works in the whole country is as near as what it names', () => {
    const nationwide = { bereik: 'landelijk' };
    expect(ring({ ...nationwide, gemeenten: ['Utrecht'] })).toBe('gemeente');
    expect(ring({ ...nationwide, gemeenten: ['Zeist'] })).toBe('regio');
    expect(ring({ ...nationwide, gemeenten: ['Maastricht'] })).toBe('land');
  });

  test('a whole region or province counts as here', () => {
    const whole = { bereik: 'regionaal', gemeenten: undefined };
    expect(ring({ ...whole, arbeidsmarktregios: ['Midden-Utrecht'] })).toBe('gemeente');
    expect(ring({ ...whole, provincies: ['Utrecht'] })).toBe('gemeente');
    expect(ring({ ...whole, arbeidsmarktregios: ['Amersfoort'] })).toBe('provincie');
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
  ])('%s', (_what, some, fields) => {
    expect(fitOf(answers(some), programme(fields))).toBeUndefined();
  });

  test('what says nothing of a question stays', () => {
    const all = answers({
      leerroute: 'z-route',
      sector: 'horeca',
      fase: 'opvang',
      opleiding: 'mbo',
    });
    expect(fitOf(all, programme())).toMatchObject({ reasons: [], later: false });
  });

  test('everybody and who must integrate include those they are made of', () => {
    const forAll = { doelgroepen: ['alle-nieuwkomers'] };
    const duty = { doelgroepen: ['inburgeringsplichtigen'] };
    for (const groep of PERSON_GROUPS) {
      expect(fitOf(answers({ groep }), programme(forAll))).toBeDefined();
    }
    expect(fitOf(answers({ groep: 'gezinsmigranten' }), programme(duty))).toBeDefined();
    expect(fitOf(answers({ groep: 'asielzoekers' }), programme(duty))).toBeUndefined();
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
  ])('%s', (_what, some, fields, reasons) => {
    expect(reasonsOf(some, fields)).toEqual(reasons);
  });

  test('one fact is not said twice', () => {
    const some = { opleiding: 'geen', situatie: ['laaggeletterden'] };
    expect(reasonsOf(some, { doelgroepen: ['laaggeletterden'] })).toEqual([
      'opleiding: laaggeletterden',
    ]);
  });

  test('who it is meant for is doubted until somebody says so', () => {
    const women = programme({ doelgroepen: ['statushouders', 'vrouwen'] });
    expect(fitOf(NO_ANSWERS, women)?.doubts).toEqual(['vrouwen']);
    expect(fitOf(answers({ situatie: ['vrouwen'] }), women)?.doubts).toEqual([]);
  });

  test('what begins later is kept, and said', () => {
    const later = programme({ fasen: ['inburgering'] });
    expect(fitOf(answers({ fase: 'opvang' }), later)).toMatchObject({ later: true, reasons: [] });
  });
});

describe('the order', () => {
  const titles = (some: Partial<PersonAnswers>, ...list: PlanProgramme[]) =>
    planFor(answers(some), list).steps[0]?.fits.map(({ programme: { titel } }) => titel);
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

  test('near goes before nationwide, however well that fits', () => {
    const wide = programme(
      {
        titel: 'Landelijk',
        bereik: 'landelijk',
        gemeenten: undefined,
        fasen: ['inburgering'],
        ...dated('2026-01'),
      },
      'landelijk',
    );
    const near = programme({ titel: 'Dichtbij' }, 'dichtbij');
    expect(titles({ place: utrecht, fase: 'inburgering' }, wide, near)).toEqual([
      'Dichtbij',
      'Landelijk',
    ]);
  });

  test('then what fits more answers, then the latest news', () => {
    const old = programme({ titel: 'Oud bericht', ...dated('2017') }, 'oud');
    const fresh = programme({ titel: 'Nieuw bericht', ...dated('2025') }, 'nieuw');
    const fitting = programme({ titel: 'Past beter', fasen: ['inburgering'] }, 'past');
    expect(titles({ fase: 'inburgering' }, old, fresh, fitting)).toEqual([
      'Past beter',
      'Nieuw bericht',
      'Oud bericht',
    ]);
  });

  test('ended ones stand apart', () => {
    const ended = programme({ titel: 'Gestopt', status: 'afgerond' });
    const { steps, stopped, total } = planFor(NO_ANSWERS, [ended]);
    expect(steps.flatMap(({ fits, also }) => [...fits, ...also])).toEqual([]);
    expect(stopped).toHaveLength(1);
    expect(total).toBe(0);
  });
});

test('what it asks is told with who says so', () => {
  const one = programme({
    traject: [
      { soort: 'kosten', tekst: 'Niets.', bronnen: ['s1'] },
      { soort: 'duur', tekst: 'Een jaar.', bronnen: ['s1'] },
      { soort: 'instapeisen', tekst: 'Nederlands op niveau A2.', bronnen: ['s1'] },
    ],
  });
  expect(one.vraagt).toEqual([
    { soort: 'instapeisen', tekst: 'Nederlands op niveau A2.', stem: 'volgens Voorbeeldkrant' },
    { soort: 'duur', tekst: 'Een jaar.', stem: 'volgens Voorbeeldkrant' },
  ]);
});

test('a label inside a sentence keeps the capitals it cannot do without', () => {
  expect(['Vrouwen', 'Z-route', 'ICT', 'Ontheemden uit Oekraïne'].map(inSentence)).toEqual([
    'vrouwen',
    'Z-route',
    'ICT',
    'ontheemden uit Oekraïne',
  ]);
});

test('every answer has its words', () => {
  expect(Object.keys(nlPlan.groups)).toEqual([...PERSON_GROUPS]);
  expect(Object.keys(nlPlan.education)).toEqual(Object.keys(EDUCATION));
  expect(Object.keys(nlPlan.situations)).toEqual([...SITUATIONS]);
  expect(Object.keys(nlPlan.steps)).toEqual([...STEPS]);
});
