/** Which commit a site is built of, and which day its pages speak of. */
import { expect, test } from 'vitest';
import { editionFrom, type EditionSources } from '../../../src/build/edition.ts';

const HASH = '157dd5f0c1d2e3f4a5b6c7d8e9f00112233445566';
/** 28 November 2026, a second before midnight in London; in Amsterdam it is the next day. */
const LATE = String(Date.UTC(2026, 10, 28, 23, 59, 59) / 1000);

function editionOf(
  { status = '', shown = `${HASH} ${LATE}` }: { status?: string; shown?: string } = {},
  env: EditionSources['env'] = {},
) {
  const git = (command: string) => (command === 'status' ? status : shown);
  return editionFrom({ env, git, clock: '2030-01-01' });
}

test('files as they were committed are of that commit, and of its day', () => {
  expect(editionOf()).toEqual({ commit: HASH, day: '2026-11-28' });
});

test('changed files are of no commit, and of today', () => {
  expect(editionOf({ status: ' M content/initiatieven/x.mdx' })).toEqual({ day: '2030-01-01' });
});

test('content from elsewhere is of no commit of ours', () => {
  expect(editionOf({}, { WIJZER_CONTENT: '/elders' })).toEqual({ day: '2030-01-01' });
});

test('without git it is today', () => {
  expect(editionFrom({ env: {}, git: () => undefined, clock: '2030-01-01' })).toEqual({
    day: '2030-01-01',
  });
});

test('who builds may say both, and git is not asked', () => {
  const env = { WIJZER_COMMIT: 'abc', SOURCE_DATE_EPOCH: '0', WIJZER_CONTENT: '/elders' };
  expect(editionOf({}, env)).toEqual({ commit: 'abc', day: '1970-01-01' });
  expect(editionOf({}, { SOURCE_DATE_EPOCH: '0' })).toEqual({ day: '1970-01-01' });
});

test.each(['', 'gisteren', '-1', '1e9', '2026-11-28'])('%o is no moment', (moment) => {
  expect(() => editionOf({}, { SOURCE_DATE_EPOCH: moment })).toThrow(/SOURCE_DATE_EPOCH/);
});
