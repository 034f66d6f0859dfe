import { describe, expect, test } from 'vitest';
import {
  arrangedBy,
  employerFiles,
  employerFitOf,
  NO_EMPLOYER_ANSWERS,
  offerFor,
  OFFERS,
  type EmployerAnswers,
  type EmployerFacts,
  type EmployerOthers,
  type EmployerTexts,
} from '../../../src/domain/employer-offer.ts';
import type { PlaceChoice } from '../../../src/domain/place-search.ts';
import { nlEmployers } from '../../../src/i18n/nl-employers.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { loadedFrom } from '../../support/programmes.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

/** Initiatives as the page for employers gets them, with what it shows of them. */
async function load(...list: Record<string, unknown>[]) {
  const initiatives = list.map((fields, index) =>
    initiative({ trekker: 'gemeente', interventies: ['leerwerktraject'], ...fields }, `p${index}`),
  );
  return loadedFrom<EmployerFacts, EmployerTexts, EmployerOthers>(
    await employerFiles({ initiatives, vocabularies, places }, nl),
  );
}
const answers = (some: Partial<EmployerAnswers>) => ({ ...NO_EMPLOYER_ANSWERS, ...some });
const fit = async (some: Partial<EmployerAnswers>, fields: Record<string, unknown>) => {
  const [one] = (await load(fields)).programmes;
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
] as const)('who offers %s is led to %s, and to nothing else', async (kind, id) => {
  const fields = { interventies: [id] };
  expect((await fit({ biedt: [kind] }, fields))?.offers).toEqual([{ kind, ids: [id] }]);
  const others = (Object.keys(OFFERS) as (typeof kind)[]).filter((one) => one !== kind);
  expect(await fit({ biedt: others }, fields)).toBeUndefined();
});

describe('the catalogue', () => {
  test('gives what is of use to employers and needs something of them', async () => {
    const count = async (fields: Record<string, unknown>) => (await load(fields)).programmes.length;
    expect(await count({ bruikbaarVoor: ['gemeenten'] })).toBe(0);
    expect(await count({ interventies: ['intake'] })).toBe(0);
    expect(await count({})).toBe(1);
  });

  test('says what is arranged, from fields', async () => {
    const { programmes, texts } = await load({
      interventies: ['leerwerktraject', 'jobcoaching', 'taal-op-de-werkvloer'],
      traject: [
        { soort: 'duur', tekst: 'Een jaar.', bronnen: ['s1'] },
        { soort: 'inkomen', tekst: 'Loon volgens de cao.', bronnen: ['s1'] },
      ],
    });
    expect(programmes.map(arrangedBy)).toEqual([
      { begeleiding: ['jobcoaching'], taal: ['taal-op-de-werkvloer'], team: [] },
    ]);
    expect(texts.of(0)).toMatchObject({
      geld: [{ soort: 'inkomen', tekst: 'Loon volgens de cao.', stem: 'volgens Voorbeeldkrant' }],
    });
  });
});

describe('what it asks', () => {
  const isTold = async (some: Partial<EmployerAnswers>, fields: Record<string, unknown>) =>
    (await fit(some, { ...asking, ...fields }))?.tellsLessons;

  test('is conditions first, then obstacles, of what touches an employer', async () => {
    const { texts } = await load(asking);
    expect(texts.of(0)?.lessen.map(({ tekst }) => tekst)).toEqual([
      'Er moet een vaste begeleider zijn.',
      'Werkgevers hadden weinig tijd.',
    ]);
    expect(await isTold({}, {})).toBe(true);
  });

  test('is told by a programme of the sector, or of every sector', async () => {
    expect(await isTold({ sector: 'bouw' }, { sectoren: ['bouw'] })).toBe(true);
    expect(await isTold({ sector: 'techniek' }, { sectoren: ['energie'] })).toBe(true);
    expect(await isTold({ sector: 'bouw' }, {})).toBe(true);
  });

  test('is not told when another sector heard it', async () => {
    expect(await isTold({ sector: 'horeca' }, { sectoren: ['bouw'] })).toBeUndefined();
    expect(await isTold({}, { sectoren: ['bouw'] })).toBe(false);
  });
});

describe('the lists', () => {
  const titles = async (some: Partial<EmployerAnswers>, ...list: Record<string, unknown>[]) => {
    const { programmes, texts } = await load(...list);
    const offer = offerFor(answers(some), programmes);
    const of = (fits: typeof offer.programmes) =>
      fits.map(({ programme: { number } }) => texts.of(number)?.titel);
    return { call: of(offer.programmes), examples: of(offer.examples), stopped: of(offer.stopped) };
  };
  const national = { bereik: 'landelijk', gemeenten: undefined };

  test('near goes before nationwide; what is elsewhere is left out', async () => {
    expect(
      (
        await titles(
          { place: zwolle },
          { titel: 'Overal', ...national },
          { titel: 'Hier', gemeenten: ['Zwolle'] },
          { titel: 'Elders', gemeenten: ['Maastricht'] },
        )
      ).call,
    ).toEqual(['Hier', 'Overal']);
  });

  test('of those equally near, the sector of the employer comes first', async () => {
    expect(
      (
        await titles(
          { sector: 'bouw' },
          { titel: 'Alle sectoren' },
          { titel: 'Bouw', sectoren: ['bouw'] },
        )
      ).call,
    ).toEqual(['Bouw', 'Alle sectoren']);
  });

  test('what one employer did is an example from anywhere; an agency can be called', async () => {
    expect(
      await titles(
        { place: zwolle },
        { titel: 'Eigen bedrijf', trekker: 'werkgever', gemeenten: ['Maastricht'] },
        { titel: 'Uitzender', trekker: 'werkgever', interventies: ['detachering'], ...national },
      ),
    ).toEqual({ call: ['Uitzender'], examples: ['Eigen bedrijf'], stopped: [] });
  });

  test('ended ones stand apart', async () => {
    expect(await titles({}, { titel: 'Gestopt', status: 'afgerond' })).toEqual({
      call: [],
      examples: [],
      stopped: ['Gestopt'],
    });
  });
});
