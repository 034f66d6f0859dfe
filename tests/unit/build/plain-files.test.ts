import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GetStaticPathsOptions } from 'astro';
import { afterEach, expect, test } from 'vitest';
import { fileWriter } from '../../../src/build/folder-fs.ts';
import { buildMemory } from '../../../src/domain/build-memory.ts';
import { at } from '../../../src/domain/paths.ts';
import { fileRoutes } from '../../../src/views/site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'bestanden-'));
afterEach(() => {
  delete buildMemory.writeFile;
  rmSync(folder, { recursive: true, force: true });
});

const routesOf = (routePattern: string, ...addresses: string[]) =>
  fileRoutes(() => Promise.resolve(addresses.map((one) => [at(one), () => `text of ${one}`])))({
    routePattern,
  } as GetStaticPathsOptions);

test('in development a file has a route, with its text made when it is asked for', async () => {
  const [first, second] = await routesOf(
    '/data/[...bestand].json',
    '/data/a.json',
    '/data/b/c.json',
  );
  expect(first?.params).toEqual({ bestand: 'a' });
  expect(second?.params).toEqual({ bestand: 'b/c' });
  expect(second?.props.text()).toBe('text of /data/b/c.json');
});

test('a file in the root of its route has no name', async () => {
  const routes = await routesOf('/[...pagina]/atom.xml', '/atom.xml', '/gemeenten/ede/atom.xml');
  expect(routes.map(({ params }) => params.pagina)).toEqual([undefined, 'gemeenten/ede']);
});

test('a build writes files at once, and has no routes for them', async () => {
  buildMemory.writeFile = fileWriter(folder);
  expect(await routesOf('/data/[...bestand].json', '/data/a.json', '/data/b/c.json')).toEqual([]);
  expect(readFileSync(join(folder, 'data/b/c.json'), 'utf8')).toBe('text of /data/b/c.json');
});

test('two files under one address are refused', () => {
  const write = fileWriter(folder);
  write('/data/a.json', '1');
  expect(() => write('/data/a.json', '2')).toThrow('EEXIST');
});
