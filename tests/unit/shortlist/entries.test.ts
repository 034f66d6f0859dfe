import { expect, test } from 'vitest';
import { entryLoader } from '../../../src/shortlist/page-state.ts';

/** Answers by address; a number is a status. */
function site(answers: Record<string, unknown>) {
  const asked: string[] = [];
  const load = entryLoader((address) => {
    asked.push(address);
    const answer = answers[address] ?? 404;
    if (answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    const status = typeof answer === 'number' ? answer : 200;
    return Promise.resolve({ ok: status === 200, status, json: () => Promise.resolve(answer) });
  });
  return { load, asked, answers };
}

test('a former name leads to the initiative of now', async () => {
  const { load } = site({
    '/selectie/gegevens/oud.json': { now: 'nieuw' },
    '/selectie/gegevens/nieuw.json': { slug: 'nieuw' },
  });
  expect(await load('oud')).toEqual({ kind: 'found', entry: { slug: 'nieuw' } });
});

test('unknown is told apart from what could not be loaded, which is asked again', async () => {
  const { load, asked, answers } = site({
    '/selectie/gegevens/a.json': 'offline',
    '/selectie/gegevens/b.json': 503,
  });
  expect(await load('x')).toEqual({ kind: 'unknown' });
  expect(await load('a')).toEqual({ kind: 'failed' });
  expect(await load('b')).toEqual({ kind: 'failed' });
  answers['/selectie/gegevens/a.json'] = { slug: 'a' };
  expect(await load('a')).toEqual({ kind: 'found', entry: { slug: 'a' } });
  await load('a');
  expect(asked.filter((address) => address.endsWith('/a.json'))).toHaveLength(2);
});
