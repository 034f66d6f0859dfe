import { describe, expect, test } from 'vitest';
import type { Initiative } from '../../../src/domain/initiative.ts';
import { findSimilarIn, MOST } from '../../../src/domain/related.ts';
import { initiative, vocabularies } from '../../support/records.ts';

/** Others, so that what a few share is rare. */
const crowd = Array.from({ length: 40 }, (_, number) =>
  initiative({ gemeenten: ['Utrecht'], interventies: ['matching'] }, `ander-${number}`),
);
const women = (slug: string, fields = {}) =>
  initiative(
    {
      doelgroepen: ['statushouders', 'vrouwen'],
      interventies: ['duaal-taaltraject'],
      leerroutes: ['z-route'],
      bereik: 'landelijk',
      gemeenten: [],
      ...fields,
    },
    slug,
  );
const never = () => false;
const similarIn = (all: readonly Initiative[], areRelated = never) =>
  findSimilarIn(all, vocabularies, areRelated);

describe('initiatives that are alike', () => {
  const [one, other] = [women('een'), women('ander')];

  test('name one another, and say what they share', () => {
    const similarTo = similarIn([...crowd, one, other]);
    const [found] = similarTo(one);
    expect(found?.initiative).toBe(other);
    expect(found?.because).toContainEqual({ kind: 'doelgroep', id: 'vrouwen' });
    expect(found?.because).toContainEqual({ kind: 'leerroute', id: 'z-route' });
    expect(similarTo(other)[0]?.initiative).toBe(one);
  });

  test('what nearly all share is no reason', () => {
    const [found] = similarIn([...crowd, one, other])(one);
    expect(found?.because).not.toContainEqual({ kind: 'doelgroep', id: 'statushouders' });
  });

  test('a word of the trade in both texts is a reason when little else is', () => {
    const text = 'Deelnemers worden in een half jaar kleermaker, en krijgen daarna een contract.';
    const tailor = (slug: string, gemeenten: string[], interventies: string[]) =>
      initiative({ samenvatting: text, gemeenten, interventies, bereik: 'lokaal' }, slug);
    const [a, b] = [tailor('a', ['Assen'], ['scholing']), tailor('b', ['Vaals'], ['scholing'])];
    const [found] = similarIn([...crowd, a, b])(a);
    expect(found?.because).toEqual([
      { kind: 'aanpak', id: 'scholing' },
      { kind: 'woord', id: 'kleermaker' },
    ]);
  });

  test('what a source already relates is not named again', () => {
    const similarTo = similarIn([...crowd, one, other], () => true);
    expect(similarTo(one)).toEqual([]);
  });

  test('are few, and always named from both sides', () => {
    const all = [
      ...crowd,
      ...Array.from({ length: 12 }, (_, number) => women(`vrouwen-${number}`)),
    ];
    const similarTo = similarIn(all);
    for (const initiative of all) {
      const found = similarTo(initiative);
      expect(found.length).toBeLessThanOrEqual(MOST);
      for (const { initiative: named } of found) {
        expect(similarTo(named).map((back) => back.initiative)).toContain(initiative);
      }
    }
  });
});

test('nothing is like an initiative that shares nothing rare', () => {
  expect(similarIn([women('alleen'), ...crowd])(women('alleen'))).toEqual([]);
});
