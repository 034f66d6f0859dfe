import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/domain/person-plan.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { nl } from '../../../src/i18n/nl.ts';
import {
  answersIn,
  EMPTY_STATE,
  fromParams,
  keep,
  keptAnswers,
  sharedHash,
  sharedParams,
  toParams,
  type PlanState,
} from '../../../src/plan/answers.ts';
import { places } from '../../support/records.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

const choices = placeChoices(places, nl);
const zwolle = choices.find(({ id }) => id === 'zwolle');
const known = {
  places: choices,
  leerroute: ['z-route', 'b1-route'],
  sector: ['horeca'],
  slugs: ['taalles'],
};
const full: PlanState = {
  answers: {
    place: zwolle,
    groep: 'statushouders',
    fase: 'inburgering',
    leerroute: 'z-route',
    opleiding: 'weinig',
    diploma: 'geen',
    situatie: ['vrouwen', 'ouders'],
    sector: 'horeca',
    werk: 'nee',
  },
  plan: [{ slug: 'taalles', step: 'taal', from: 0, until: 3 }],
};

test('an address says everything, and is read back as it was', () => {
  const params = toParams(full);
  expect(params.toString()).toBe(
    'gemeente=zwolle&groep=statushouders&fase=inburgering&leerroute=z-route&opleiding=weinig&diploma=geen&sector=horeca&werk=nee&situatie=vrouwen&situatie=ouders&in=taalles.taal.0-12',
  );
  expect(fromParams(params, known)).toEqual({ state: full, ignored: [] });
  expect(toParams(EMPTY_STATE).size).toBe(0);
});

test('a shared address says it behind the #; other places on the page are no plan', () => {
  const hash = sharedHash(full);
  expect(hash).toMatch(/^#plan\?gemeente=zwolle&/);
  expect(fromParams(sharedParams(hash) ?? new URLSearchParams(), known).state).toEqual(full);
  expect(sharedParams('#uw-plan')).toBeUndefined();
});

test('what means nothing is left out, and said', () => {
  const params = new URLSearchParams(
    'naam=Ali&fase=later&gemeente=nergens&leerroute=x&situatie=lang&in=weg.taal.0-3&in=taalles&werk=ja',
  );
  expect(fromParams(params, known)).toEqual({
    state: { answers: { ...NO_ANSWERS, place: undefined, werk: 'ja' }, plan: [] },
    ignored: [
      'naam=Ali',
      'fase=later',
      'gemeente=nergens',
      'leerroute=x',
      'situatie=lang',
      'in=weg.taal.0-3',
      'in=taalles',
    ],
  });
});

test('a form is read as it stands; other fields are not answers', () => {
  const form = new FormData();
  form.set('gemeente', 'Zwolle en nog wat');
  form.set('fase', 'opvang');
  form.append('situatie', 'ouders');
  form.append('situatie', 'iets anders');
  expect(answersIn(form, zwolle)).toEqual({
    ...NO_ANSWERS,
    place: zwolle,
    fase: 'opvang',
    situatie: ['ouders'],
  });
});

describe('what the browser keeps', () => {
  test('comes back, until nothing is answered', () => {
    const kind = memoryStorage();
    expect(keep(() => kind, full)).toBe(true);
    expect(
      fromParams(
        keptAnswers(() => kind),
        known,
      ).state,
    ).toEqual(full);
    keep(() => kind, EMPTY_STATE);
    expect(keptAnswers(() => kind).size).toBe(0);
  });

  test('may be nothing', () => {
    const none = () => {
      throw new Error('no storage');
    };
    expect(keep(none, full)).toBe(false);
    expect(keptAnswers(none).size).toBe(0);
  });
});
