import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { run } from '../../src/commands/check-site.ts';
import { mailbox, siteAddress } from '../../src/site.ts';
import { runCommand } from '../support/command.ts';

test('links lead somewhere, titles are distinct and HTML is valid on every page', async () => {
  const { stdout } = await runCommand(run, [`--map=${inject('siteFolder')}`]);
  expect(stdout).toMatch(/^[\d.]+ pagina’s bekeken: alles klopt\.$/);
}, 120_000);

test('the site says where to tell of a weak place, and until when', () => {
  const lines = readFileSync(join(inject('siteFolder'), '.well-known/security.txt'), 'utf8');
  expect(lines).toContain(`Contact: mailto:${mailbox}\n`);
  expect(lines).toContain(`Canonical: ${siteAddress().href}.well-known/security.txt\n`);
  expect(lines).toMatch(/^Expires: \d{4}-\d\d-\d\dT00:00:00Z$/m);
});
