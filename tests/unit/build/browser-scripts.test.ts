import { expect, test } from 'vitest';
import { preloading, ready } from '../../../src/build/browser-scripts.ts';

await ready;

const SCRIPTS: Record<string, string> = {
  '/_astro/zoek.js': 'import{a}from"./deel.js";const b=()=>import("./later.js");',
  '/_astro/deel.js': 'import"./klein.js";export const a=1;',
  '/_astro/klein.js': 'import"./deel.js";',
  '/_astro/los.js': 'console.log("import x from \'./niet.js\'")',
};
const page = (script: string) =>
  `<html><head><script type="module" src="${script}"></script></head><body></body></html>`;
const preloadsIn = (html: string) =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, address]) => address);
const withPreloads = preloading((address) => SCRIPTS[address] ?? '');

test('a page says what its script imports, at any depth, and not what it may import later', () => {
  const html = withPreloads(page('/_astro/zoek.js'));
  expect(preloadsIn(html)).toEqual(['/_astro/deel.js', '/_astro/klein.js']);
  expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('</head>'));
});

test('a page whose script imports nothing stays as it was', () => {
  expect(withPreloads(page('/_astro/los.js'))).toBe(page('/_astro/los.js'));
  expect(withPreloads('<html><head></head></html>')).toBe('<html><head></head></html>');
});
