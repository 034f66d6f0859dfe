/** The catalogue of this repository, held to everything that `npm run validate` knows. The rules themselves are tested on small ones. */
import { expect, test } from 'vitest';
import { run } from '../../../src/commands/validate.ts';
import { runCommand } from '../../support/command.ts';

test('the catalogue keeps to every rule (if not: npm run validate -- --catalogus)', async () => {
  const { stdout, status } = await runCommand(run, ['--catalogus'], {});
  expect(stdout).toMatch(/^\d+ bestanden gecontroleerd: alles klopt\.$/);
  expect(status).toBe(0);
}, 60_000);
