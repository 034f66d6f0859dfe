/** Written-down questions of the people who ask them, asked of the real finder. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Answer } from '../../../src/find/answer.ts';
import { emptyState } from '../../../src/find/state.ts';
import { QUERIES } from '../../browser/queries.ts';
import { inOrder, sharedFinder, useIndex } from '../../support/finder.ts';

/** @param path of a file of questions */
const questionsIn = (path: string) =>
  z
    .array(
      z.strictObject({
        vraag: z.string(),
        wie: z.string(),
        eerste3: z.array(z.string()).optional(),
        niets: z.literal(true).optional(),
        chips: z.array(z.string()).optional(),
      }),
    )
    .parse(parse(readFileSync(path, 'utf8')));
const questions = questionsIn('tests/browser/questions.yaml');

/** The catalogue changes: a few may lose their answer before somebody looks. */
const ENOUGH = 0.95;

const answers = new Map<string, Promise<Answer>>();

/** Each question is asked once, however often its answer is looked at. */
function ask(q: string, language?: string): Promise<Answer> {
  const key = `${language ?? ''} ${q}`;
  const answer =
    answers.get(key) ?? sharedFinder(language).then((finder) => finder.ask({ ...emptyState(), q }));
  answers.set(key, answer);
  return answer;
}

/** Questions without a right answer among the first three, or with one where nothing is right; each with what they found. */
async function answeredWrong(some: typeof questions, language?: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const { vraag, eerste3 = [], niets } of some) {
    const answer = await ask(vraag, language);
    const first = inOrder(answer);
    const isRight = niets
      ? first.length === 0 && answer.read.unknown.length > 0
      : first.slice(0, 3).some((one) => eerste3.includes(one));
    if (!isRight) wrong.push(`${vraag}: ${first.slice(0, 3).join(', ') || 'nothing'}`);
  }
  return wrong;
}

describe('written-down questions', () => {
  useIndex();

  test('have a right answer among the first three, or rightly nothing', async () => {
    const wrong = await answeredWrong(questions);
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect(1 - wrong.length / questions.length, wrong.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  }, 240_000);

  test('are read as what they name', async () => {
    const missed: string[] = [];
    let named = 0;
    for (const { vraag, chips = [] } of questions.filter(({ chips }) => chips)) {
      const { read } = await ask(vraag);
      const recognised = [...read.chips, ...read.weighs].flatMap(({ key, value }) => [
        value,
        `${key}:${value}`,
      ]);
      named += chips.length;
      missed.push(
        ...chips.filter((chip) => !recognised.includes(chip)).map((chip) => `${vraag}: ${chip}`),
      );
    }
    expect(1 - missed.length / named, missed.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  }, 240_000);

  test(`also the ${QUERIES.length} of before`, async () => {
    const missed: string[] = [];
    for (const [query, ...slugs] of QUERIES) {
      const initiatives = inOrder(await ask(query)).filter((one) => !/[/:]/.test(one));
      if (!slugs.some((slug) => initiatives.slice(0, 3).includes(slug))) {
        missed.push(`${query}: ${initiatives.slice(0, 3).join(', ')}`);
      }
    }
    expect(missed).toEqual([]);
  }, 240_000);
});

describe('written-down questions in English', () => {
  useIndex('en');

  test('have a right answer among the first three of the English page', async () => {
    const some = questionsIn('tests/browser/questions-en.yaml');
    const wrong = await answeredWrong(some, 'en');
    expect(some.length).toBeGreaterThanOrEqual(30);
    expect(1 - wrong.length / some.length, wrong.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
    // The three that were asked for by name.
    expect(wrong.filter((one) => /^(?:bus driver|refugee teachers|women who)/.test(one))).toEqual(
      [],
    );
  }, 240_000);
});
