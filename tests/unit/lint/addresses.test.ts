/** Addresses within the site that ESLint lets nobody write by hand: they would be wrong for a site in a folder of its host. */
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

async function faultsOf(file: string, code: string): Promise<string[]> {
  const text = file.endsWith('.astro') ? `---\nconst slug = '';\n---\n${code}\n` : code;
  const [result] = await eslint.lintText(text, { filePath: file });
  const found = (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-syntax');
  // Two patterns may know one address.
  return [...new Set(found.map(({ message }) => message))];
}

test.each([
  ['src/components/site/X.astro', '<a href="/over/">Over</a>'],
  ['src/components/site/X.astro', '<a href="/">Home</a>'],
  ['src/components/site/X.astro', '<form action="/initiatieven/"></form>'],
  ['src/components/site/X.astro', '<link rel="icon" href="/favicon.svg" />'],
  ['src/views/X.astro', '<a href={`/initiatieven/${slug}/`}>Een</a>'],
  ['src/ui/x.tsx', 'export const X = () => <a href={"/over/"}>Over</a>;'],
  ['src/find/x.ts', "export const load = () => fetch('/zoekindex/versie.json');"],
  ['src/domain/x.ts', 'export const path = (id: string) => `/doelgroepen/${id}/`;'],
])('%s may not hold: %s', async (file, code) => {
  expect(await faultsOf(file, code)).toEqual([expect.stringContaining('src/domain/paths.ts')]);
});

test.each([
  ['src/components/site/X.astro', '<a href="#inhoud">Inhoud</a>'],
  ['src/components/site/X.astro', '<a href="https://voorbeeld.nl/over/">Elders</a>'],
  ['src/domain/paths.ts', "export const home = '/over/';"],
])('%s may hold: %s', async (file, code) => {
  expect(await faultsOf(file, code)).toEqual([]);
});
