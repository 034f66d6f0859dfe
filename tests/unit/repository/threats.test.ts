/** docs/dreigingen.md names for each threat the tests that show what holds it off: those must be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const [, ...threats] = read('docs/dreigingen.md')
  .replace(/## Wat op GitHub moet staan[^]*/, '')
  .split(/^### /m);
const named = threats.map((text) => ({
  threat: text.split('\n')[0] ?? '',
  tests: [...text.matchAll(/^- `(tests\/[^`]+)`: "(.+)"$/gm)].map(([, path = '', name = '']) => ({
    path,
    name,
  })),
}));
/** Whether a file has a test or group of this name. */
const has = (path: string, name: string) =>
  existsSync(path) && ['"', "'", '`'].some((quote) => read(path).includes(quote + name + quote));

test('every threat names what shows that it is held off', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test('every test that is named is there', () => {
  const missing = named.flatMap(({ tests }) => tests.filter(({ path, name }) => !has(path, name)));
  expect(missing).toEqual([]);
});

test('every browser test opens its pages under guard', () => {
  const files = ['tests/browser', 'tests/build', 'tests/support'].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  );
  const opening = files.filter((path) => /\.newContext\(|browser\.newPage\(/.test(read(path)));
  expect(opening).toContain('tests/support/page.ts');
  for (const path of opening) expect(read(path), path).toMatch(/await guard\(context,/);
});
