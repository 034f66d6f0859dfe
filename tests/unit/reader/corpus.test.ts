import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/reader/problems.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { allowed, fileOf, refused, type Contribution } from '../../support/corpus.ts';
import { schema } from '../../support/records.ts';

/** What the reader says of each; the largest take a while, so they are read once. */
const said = new Map<Contribution, Problem[]>();

function problemsIn(contribution: Contribution): Problem[] {
  const known = said.get(contribution);
  if (known) return known;
  const result = readEntry(fileOf(contribution), schema);
  const problems = result.entry ? [] : result.problems;
  said.set(contribution, problems);
  return problems;
}

describe.each(Object.entries(refused))('of the hostile contributions, %s:', (_theme, list) => {
  test.each(list)('$naam is refused at line $regel', (contribution) => {
    const { regel, melding } = contribution;
    const found = problemsIn(contribution).map((one) => `${one.regel} ${one.melding}`);
    expect(found.filter((one) => one.startsWith(`${regel} `)).join('\n')).toContain(melding);
  });
});

describe.each(Object.entries(allowed))('of the odd contributions, %s:', (_theme, list) => {
  test.each(list)('$naam passes', (contribution) => {
    expect(problemsIn(contribution)).toEqual([]);
  });
});

describe('the corpus', () => {
  const hostile = Object.values(refused).flat();

  test('is as large as it must be, and says nothing twice', () => {
    const odd = Object.values(allowed).flat();
    expect(hostile.length).toBeGreaterThanOrEqual(120);
    expect(odd.length).toBeGreaterThanOrEqual(40);
    const texts = [...hostile, ...odd].map((one) => JSON.stringify(fileOf(one)).slice(0, 90_000));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('is answered in Dutch that says what is wanted', () => {
    const wanted =
      /;|Haal|Zet|\?|: |Kies uit|moet|nodig|ontbreekt|begint met|mag alleen|gebruik|staat op/;
    const english =
      /\b(?:the|must|not|expected|unexpected|invalid|undefined|null|NaN|object|Error)\b/;
    const messages = hostile.flatMap((one) => problemsIn(one).map(({ melding }) => melding));
    const quoted = (text: string) => text.replace(/'[^']*'|<[^>]*>/g, '');
    expect(messages.filter((one) => !wanted.test(one))).toEqual([]);
    expect(messages.map(quoted).filter((one) => english.test(one))).toEqual([]);
  });

  test('has one fault in each hostile contribution: nothing is refused but that', () => {
    const others = hostile.flatMap((contribution) =>
      problemsIn(contribution)
        .filter(({ regel }) => regel < contribution.regel)
        .map((one) => `${contribution.naam}: ${one.regel} ${one.melding}`),
    );
    expect(others).toEqual([]);
  });
});
