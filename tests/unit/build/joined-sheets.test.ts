import { expect, test } from 'vitest';
import { joiningSheets, sharedSheets, sheetsOf } from '../../../src/build/page-head.ts';

const page = (...sheets: string[]) =>
  `<head><title>x</title>${sheets.map((sheet) => `<link rel="stylesheet" href="/_astro/${sheet}.css">`).join('')}<meta name="a"></head>`;

/** Sheets that say their own name, and what was made of them. */
function folder() {
  const written = new Map<string, string>();
  return {
    written,
    read: (address: string) => `${/(\w+)\.css/.exec(address)?.[1]}{}\n`,
    write: (address: string, css: string) => void written.set(address, css),
  };
}

test('sheets that all pages link are shared; a page without any, such as one that only leads on, does not count', () => {
  const pages = [page('a', 'frame'), page(), page('frame', 'b', 'c')].map(sheetsOf);
  expect(sharedSheets(pages)).toEqual(new Set(['/_astro/frame.css']));
  expect(sharedSheets([])).toEqual(new Set());
});

test('each run of sheets around a shared one becomes one sheet, in the order they had', () => {
  const files = folder();
  const html = joiningSheets(
    new Set(['/_astro/frame.css']),
    files,
  )(page('a', 'b', 'frame', 'c', 'd'));
  const [before = '', frame, after = '', ...others] = sheetsOf(html);
  expect(frame).toBe('/_astro/frame.css');
  expect(others).toEqual([]);
  expect(files.written.get(before)).toBe('a{}\nb{}');
  expect(files.written.get(after)).toBe('c{}\nd{}');
  expect(html).toMatch(/^<head><title>x<\/title><link .*><meta name="a"><\/head>$/);
});

test('pages with the same sheets share one address; another order is another', () => {
  const joined = (...sheets: string[]) =>
    joiningSheets(new Set<string>(), folder())(page(...sheets));
  expect(joined('a', 'b')).toBe(joined('a', 'b'));
  expect(joined('a', 'b')).not.toBe(joined('b', 'a'));
});

test('a sheet that stands alone keeps its address, and a page without sheets stays as it was', () => {
  const files = folder();
  const withJoinedSheets = joiningSheets(new Set(['/_astro/frame.css']), files);
  expect(withJoinedSheets(page('a', 'frame'))).toBe(page('a', 'frame'));
  expect(withJoinedSheets(page())).toBe(page());
  expect(files.written.size).toBe(0);
});
