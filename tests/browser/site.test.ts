import { expect, inject, test } from 'vitest';
import { run } from '../../src/commands/check-site.ts';
import { runCommand } from '../support/command.ts';

test('links lead somewhere, titles are distinct and HTML is valid on every page', async () => {
  const { stdout } = await runCommand(run, [`--map=${inject('siteFolder')}`]);
  expect(stdout).toMatch(/^\d+ pagina’s bekeken: alles klopt\.$/);
}, 120_000);
