/** Which imports ESLint lets through: a rule that cannot find the files it is about would be silent. */
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** What is said of the imports of a file, which need not exist, with this one statement in it. */
async function faultsOf(file: string, statement: string): Promise<string[]> {
  const text = file.endsWith('.astro') ? `---\n${statement}\n---\n` : statement;
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.includes('import'))
    .map(({ message }) => message);
}

test.each([
  ['src/schema/x.ts', "import '../reader/tree.ts';"],
  ['src/reader/x.ts', "import '../domain/paths.ts';"],
  ['src/reader/x.ts', "import type { Coverage } from '../domain/initiative.ts';"],
  ['src/domain/x.ts', "import '../draft/doubles.ts';"],
  ['src/ui/x.tsx', "import '../find/state.ts';"],
  ['src/find/x.ts', "import '../contribute/start.ts';"],
  ['src/commands/x.ts', "import '../find/state.ts';"],
  ['src/components/site/X.astro', "import View from '../../views/TermView.astro';"],
  ['src/components/site/X.astro', "import '../../build/site-content.ts';"],
  ['src/i18n/x.ts', "import type { Card } from '../domain/cards.ts';"],
])('%s may not have what comes after it: %s', async (file, statement) => {
  expect(await faultsOf(file, statement)).toEqual([expect.stringMatching('Imports run one way')]);
});

/** Nothing in them imports. */
const WITHOUT_CODE = ['styles'];
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !WITHOUT_CODE.includes(entry.name))
  .map(({ name }) => name);

test.each(folders)('the rules know the folder %s', async (folder) => {
  const faults = await faultsOf(`src/${folder}/x.ts`, "import '../content.config.ts';");
  expect(faults).toEqual([expect.stringMatching('Imports run one way')]);
});

test.each([
  ['src/domain/x.ts', "import 'astro:content';"],
  ['src/components/site/X.astro', "import 'astro:content';"],
  ['src/ui/x.tsx', "import 'node:fs';"],
  ['src/reader/x.ts', "import './catalogue-fs.ts';"],
  ['src/commands/x.ts', "import 'astro';"],
  ['src/i18n/x.ts', "import { slug } from '../schema/fields.ts';"],
  ['src/schema/x.ts', "import '../../tests/support/runs.ts';"],
  ['src/reader/x-fs.ts', "import { z } from 'zod';"],
])('%s stays pure: %s', async (file, statement) => {
  expect(await faultsOf(file, statement)).toHaveLength(1);
});

test.each([
  ['src/domain/x.ts', "import '../reader/tree.ts';"],
  ['src/reader/x.ts', "import type { z } from 'zod';"],
  ['src/domain/x.ts', "import type { ReadContent } from '../reader/catalogue-fs.ts';"],
  ['src/domain/load.ts', "import 'astro:content';"],
  ['src/reader/x-fs.ts', "import 'node:fs';"],
  ['src/i18n/x.ts', "import type { Vocabularies } from '../schema/vocabulary.ts';"],
  ['src/views/X.astro', "import Doors from '../components/site/Doors.astro';"],
  ['src/pages/x.astro', "import View from '../views/TermView.astro';"],
])('%s may have what comes before it: %s', async (file, statement) => {
  expect(await faultsOf(file, statement)).toEqual([]);
});
