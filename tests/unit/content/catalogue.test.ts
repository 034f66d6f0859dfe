/** The catalogue of this repository, held to everything that `npm run validate` knows. The rules themselves are tested on small ones. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/commands/validate.ts';

test('the catalogue keeps to every rule (if not: npm run validate -- --catalogus)', async () => {
  const said: string[] = [];
  const code = await run(['--catalogus'], {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    status: () => undefined,
    root: '.',
    contentDir: resolve('content'),
    today: new Date().toISOString().slice(0, 10),
    startedIn: '.',
  });
  expect(said.join('\n')).toMatch(/^\d+ bestanden gecontroleerd: alles klopt\.$/);
  expect(code).toBe(0);
}, 60_000);
