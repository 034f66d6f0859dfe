import { describe, expect, test } from 'vitest';
import {
  employerData,
  employerFitOf,
  NO_EMPLOYER_ANSWERS,
  offerFor,
  OFFERS,
  type EmployerAnswers,
  type EmployerProgramme,
} from '../../../src/domain/employer-offer.ts';
import type { PlaceChoice } from '../../../src/domain/place-search.ts';
import { nlEmployers } from '../../../src/i18n/nl-employers.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

/** Initiatives as the page for employers gets them. */
function programmes(...list: Record<string, unknown>[]): readonly EmployerProgramme[] {
  const initiatives = list.map((fields, index) =>
    initiative({ trekker: 'gemeente', interventies: ['leerwerktraject'], ...fields }, `p${index}`),
  );
  return employerData({ initiatives, vocabularies, places }, nl).programmes;
}

const answers = (some: Partial<EmployerAnswers>) => ({ ...NO_EMPLOYER_ANSWERS, ...some });
const fit = (some: Partial<EmployerAnswers>, fields: Record<string, unknown>) => {
  const [one] = programmes(fields);
  if (!one) throw new Error('not for employers');
  return employerFitOf(answers(some), one);
};
const zwolle: PlaceChoice = {
  kind: 'gemeente',
  id: 'zwolle',
  name: 'Zwolle',
  also: [],
  regio: 'regio-zwolle',
  provincie: 'overijssel',
};
const lesson = (soort: string, thema: string, tekst: string) => ({
  soort,
  thema,
  tekst,
  bronnen: ['s1'],
});
const asking = {
  lessen: [
    lesson('knelpunt', 'werkgevers', 'Werkgevers hadden weinig tijd.'),
    lesson('voorwaarde', 'begeleiding', 'Er moet een vaste begeleider zijn.'),
    lesson('succesfactor', 'werkgevers', 'Werkgevers hielpen elkaar.'),
    lesson('knelpunt', 'huisvesting', 'Er waren geen woningen.'),
  ],
};

test('what can be offered is named as the catalogue names it', () => {
  const ids = vocabularies.interventies.waarden.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.values(OFFERS).flat()));
  expect(Object.keys(nlEmployers.offers)).toEqual(Object.keys(OFFERS));
});

test.each([
  ['kennismaken', 'ontmoeting-werkgevers'],
  ['mentor', 'mentoring'],
  ['stage', 'werkervaringsplaats'],
  ['leerwerkplek', 'leerwerktraject'],
  ['baan', 'matching'],
] as const)('who offers %s is led to %s, and to nothing else', (kind, id) => {
  const fields = { interventies: [id] };
  expect(fit({ biedt: [kind] }, fields)?.offers).toEqual([{ kind, ids: [id] }]);
  const others = (Object.keys(OFFERS) as (typeof kind)[]).filter((one) => one !== kind);
  expect(fit({ biedt: others }, fields)).toBeUndefined();
});

describe('the catalogue', () => {
  test('gives what is of use to employers and needs something of them', () => {
    expect(programmes({ bruikbaarVoor: ['gemeenten'] })).toEqual([]);
    expect(programmes({ interventies: ['intake'] })).toEqual([]);
    expect(programmes({})).toHaveLength(1);
  });

  test('says what is arranged, from fields', () => {
    const [one] = programmes({
      interventies: ['leerwerktraject', 'jobcoaching', 'taal-op-de-werkvloer'],
      traject: [
        { soort: 'duur', tekst: 'Een jaar.', bronnen: ['s1'] },
        { soort: 'inkomen', tekst: 'Loon volgens de cao.', bronnen: ['s1'] },
      ],
    });
    expect(one).toMatchObject({
      regelt: { begeleiding: ['jobcoaching'], taal: ['taal-op-de-werkvloer'], team: [] },
      geld: [{ soort: 'inkomen', tekst: 'Loon volgens de cao.', stem: 'volgens Voorbeeldkrant' }],
    });
  });
});

describe('what it asks', () => {
  const told = (some: Partial<EmployerAnswers>, fields: Record<string, unknown>) =>
    fit(some, { ...asking, ...fields })?.lessons.map(({ tekst }) => tekst);
  const both = ['Er moet een vaste begeleider zijn.', 'Werkgevers hadden weinig tijd.'];

  test('is conditions first, then obstacles, of what touches an employer', () => {
    expect(told({}, {})).toEqual(both);
  });

  test('is told by a programme of the sector, or of every sector', () => {
    expect(told({ sector: 'bouw' }, { sectoren: ['bouw'] })).toEqual(both);
    expect(told({ sector: 'techniek' }, { sectoren: ['energie'] })).toEqual(both);
    expect(told({ sector: 'bouw' }, {})).toEqual(both);
  });

  test('is not told when another sector heard it', () => {
    expect(told({ sector: 'horeca' }, { sectoren: ['bouw'] })).toBeUndefined();
    expect(told({}, { sectoren: ['bouw'] })).toEqual([]);
  });
});

describe('the lists', () => {
  const titles = (some: Partial<EmployerAnswers>, ...list: Record<string, unknown>[]) => {
    const offer = offerFor(answers(some), programmes(...list));
    const of = (fits: typeof offer.programmes) => fits.map(({ programme: { titel } }) => titel);
    return { call: of(offer.programmes), examples: of(offer.examples), stopped: of(offer.stopped) };
  };
  const national = { bereik: 'landelijk', gemeenten: undefined };

  test('near goes before nationwide; what is elsewhere is left out', () => {
    expect(
      titles(
        { place: zwolle },
        { titel: 'Overal', ...national },
        { titel: 'Hier', gemeenten: ['Zwolle'] },
        { titel: 'Elders', gemeenten: ['Maastricht'] },
      ).call,
    ).toEqual(['Hier', 'Overal']);
  });

  test('of those equally near, the sector of the employer comes first', () => {
    expect(
      titles({ sector: 'bouw' }, { titel: 'Alle sectoren' }, { titel: 'Bouw', sectoren: ['bouw'] })
        .call,
    ).toEqual(['Bouw', 'Alle sectoren']);
  });

  test('what one employer did is an example from anywhere; an agency can be called', () => {
    expect(
      titles(
        { place: zwolle },
        { titel: 'Eigen bedrijf', trekker: 'werkgever', gemeenten: ['Maastricht'] },
        { titel: 'Uitzender', trekker: 'werkgever', interventies: ['detachering'], ...national },
      ),
    ).toEqual({ call: ['Uitzender'], examples: ['Eigen bedrijf'], stopped: [] });
  });

  test('ended ones stand apart', () => {
    expect(titles({}, { titel: 'Gestopt', status: 'afgerond' })).toEqual({
      call: [],
      examples: [],
      stopped: ['Gestopt'],
    });
  });
});
