import { expect, test } from 'vitest';
import { NO_EMPLOYER_ANSWERS } from '../../../src/domain/employer-offer.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { fromParams, hasAnswers, toParams } from '../../../src/employers/answers.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { places } from '../../support/records.ts';

const choices = placeChoices(places, nl);
const known = { places: choices, sectoren: ['bouw'] };

test('an address says the three answers, and is read back as it was', () => {
  const place = choices.find(({ kind, id }) => kind === 'regio' && id === 'twente');
  const answers = { place, sector: 'bouw', biedt: ['stage', 'baan'] as const };
  const params = toParams(answers);
  expect(params.toString()).toBe('regio=twente&sector=bouw&biedt=stage&biedt=baan');
  expect(fromParams(params, known)).toEqual({ state: answers, ignored: [] });
});

test('what means nothing is left out, and said', () => {
  const params = new URLSearchParams('sector=visserij&biedt=geld&biedt=baan&biedt=baan&x=1');
  expect(fromParams(params, known)).toEqual({
    state: { ...NO_EMPLOYER_ANSWERS, biedt: ['baan'] },
    ignored: ['sector=visserij', 'biedt=geld', 'x=1'],
  });
});

test('nothing answered is nothing', () => {
  expect(hasAnswers(NO_EMPLOYER_ANSWERS)).toBe(false);
  expect(hasAnswers({ ...NO_EMPLOYER_ANSWERS, biedt: ['baan'] })).toBe(true);
});
