import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reasonOf, replaceFolder } from '../../../src/build/replace-folder-fs.ts';

let root: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bouw-'));
  site = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const page = () => readFileSync(join(site, 'index.html'), 'utf8');
const write = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const make = (text: string) => (folder: string) => Promise.resolve(write(folder, text));

test('a new build takes the place of the earlier one, with nothing of that left', async () => {
  await replaceFolder(site, make('een'));
  writeFileSync(join(site, 'weg.html'), '');
  await replaceFolder(site, make('twee'));
  expect(page()).toBe('twee');
  expect(readdirSync(site)).toEqual(['index.html']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a build that fails leaves the earlier one, and nothing beside it', async () => {
  await replaceFolder(site, make('een'));
  const failing = async (folder: string) => {
    write(folder, 'half');
    await Promise.reject(new Error('stuk'));
  };
  await expect(replaceFolder(site, failing)).rejects.toThrow('stuk');
  expect(page()).toBe('een');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a build that is killed halfway leaves the earlier one, and the next takes away what it left', async () => {
  await replaceFolder(site, make('een'));
  const program = resolve('src/build/replace-folder-fs.ts');
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaceFolder } from ${JSON.stringify(program)};
    await replaceFolder(${JSON.stringify(site)}, async (folder) => {
      mkdirSync(folder);
      writeFileSync(folder + '/half.html', '');
      console.log('bezig');
      await new Promise((done) => setTimeout(done, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(page()).toBe('een');
  expect(existsSync(`${site}.nieuw/half.html`)).toBe(true);
  await replaceFolder(site, make('twee'));
  expect(page()).toBe('twee');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a build that was killed while the folders changed places is mended by the next, also when that fails', async () => {
  await replaceFolder(site, make('een'));
  renameSync(site, `${site}.oud`);
  await expect(replaceFolder(site, () => Promise.reject(new Error('stuk')))).rejects.toThrow();
  expect(page()).toBe('een');
});

test('a new build that cannot take its place leaves the earlier one', async () => {
  await replaceFolder(site, make('een'));
  await expect(replaceFolder(site, () => Promise.resolve())).rejects.toThrow('ENOENT');
  expect(page()).toBe('een');
  expect(readdirSync(root)).toEqual(['dist']);
});

describe('why a build stopped', () => {
  // Linux has a file that says of every write that the disk is full.
  test.skipIf(!existsSync('/dev/full'))(
    'is said of a full disk, and the earlier build stays',
    async () => {
      await replaceFolder(site, make('een'));
      const onFullDisk = async (folder: string) => {
        write(folder, 'half');
        await Promise.resolve();
        writeFileSync('/dev/full', 'te veel');
      };
      const error = await replaceFolder(site, onFullDisk).catch((thrown: unknown) => thrown);
      expect(reasonOf(error)).toBe('De schijf is vol. Maak ruimte vrij en bouw opnieuw.');
      expect(page()).toBe('een');
      expect(readdirSync(root)).toEqual(['dist']);
    },
  );

  test('is found however deep it was said, and by whatever program', () => {
    const full = Object.assign(new Error('write failed'), { code: 'ENOSPC' });
    for (const error of [
      new Error('Rendering failed', { cause: full }),
      new AggregateError([new Error('other'), full], 'several'),
      new Error('Zoekindex: No space left on device (os error 28)'),
    ])
      expect(reasonOf(error)).toContain('De schijf is vol.');
    expect(reasonOf(Object.assign(new Error('open'), { code: 'EROFS' }))).toContain('rechten');
    expect(reasonOf(Object.assign(new Error('rename'), { code: 'EBUSY' }))).toContain(
      'WIJZER_DIST',
    );
    expect(reasonOf(Object.assign(new Error('rename'), { code: 'EXDEV' }))).toContain('schijf');
  });

  test('is not said of a fault in the program', () => {
    expect(reasonOf(new TypeError('x is not a function'))).toBeUndefined();
    expect(reasonOf('stuk')).toBeUndefined();
  });
});
