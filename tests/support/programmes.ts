/** What the pages of the plan and for employers load, in tests: from files in memory. */
import type { Page } from 'playwright-core';
import { itemsOf } from '../../src/domain/list-files.ts';
import { programmeFiles, type ProgrammeIndex } from '../../src/domain/programme-files.ts';
import type { ProgrammeFacts, ProgrammeTexts } from '../../src/domain/programme.ts';
import { programmeLoader, type Loaded } from '../../src/questions/load-programmes.ts';

/** Loads what a page would of the files that the build makes of it. */
export function loadedFrom<
  Facts extends object,
  Texts extends ProgrammeTexts,
  Others extends object,
>(files: ReadonlyMap<string, unknown>): Promise<Loaded<Facts, Texts, Others>> {
  return programmeLoader<Facts, Texts, Others>('/', jsonIn(files))();
}

/**
 * Gives what a file holds, as it comes over the line.
 *
 * @param asked is told the name of each file that is asked for
 */
export function jsonIn(
  files: ReadonlyMap<string, unknown>,
  asked: (name: string) => void = () => undefined,
): <T>(address: string) => Promise<T> {
  return <T>(address: string) => {
    const name = address.replace(/^\/|\.json$/g, '');
    asked(name);
    if (!files.has(name)) return Promise.reject(new Error(`${name}: 404`));
    return Promise.resolve(JSON.parse(JSON.stringify(files.get(name))) as T);
  };
}

/** How many times each programme stands in a large catalogue: together more than one file holds. */
const TIMES = 4;

/**
 * Has a page load a larger catalogue than that of the site: each of its programmes several times, those after the first under another name.
 *
 * @param folder of the page: `/plan/`
 * @returns its files, which may be changed: they are given as they are when they are asked for
 */
export async function serveLarge(page: Page, site: string, folder: string) {
  const response = await fetch(`${site}${folder}gegevens.json`);
  const { facts, texts, ...others } = (await response.json()) as ProgrammeIndex<
    ProgrammeFacts,
    ProgrammeTexts
  >;
  const known = itemsOf(facts).flatMap((one, number) => {
    const about = texts?.[number];
    return about ? [{ facts: one, texts: about }] : [];
  });
  const many = Array.from({ length: TIMES }, (_, time) =>
    known.map((one) => {
      const slug = time === 0 ? one.texts.slug : `${one.texts.slug}-${time}`;
      return { ...one, texts: { ...one.texts, slug } };
    }),
  ).flat();
  const files = new Map(await programmeFiles(many, others));
  await page.route(`**${folder}gegevens**`, (route) => {
    const [, name = ''] = new URL(route.request().url()).pathname.split(
      new RegExp(`^${folder}|\\.json$`),
    );
    return files.has(name)
      ? route.fulfill({ json: files.get(name) })
      : route.fulfill({ status: 404, body: '' });
  });
  return { files, total: many.length };
}
