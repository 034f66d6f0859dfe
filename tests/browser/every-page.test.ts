/** What is alike on every page of the built site, and what is on none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const folder = inject('siteFolder');
/** Not those that only lead from a former address to the present one. */
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }))
  .filter(({ html }) => html.includes('<main'));

/** Pages on which something stands. */
const having = (pattern: RegExp) =>
  pages.filter(({ html }) => pattern.test(html)).map(({ name }) => name);

test('no page has sound, film or a page of somebody else in it (WCAG 1.2.1, 1.2.2, 1.2.3, 1.2.4, 1.2.5, 1.4.2)', () => {
  expect(pages.length).toBeGreaterThan(1000);
  expect(having(/<(?:audio|video|iframe|object|embed|canvas)\b/)).toEqual([]);
});

test('no page asks who one is (WCAG 3.3.8)', () => {
  expect(having(/type="?password/)).toEqual([]);
});

test('every page has the same ways to go and the same address for help, in the same order (WCAG 3.2.3, 3.2.6)', () => {
  const linksOf = (html: string, part: string) => {
    const [, inside = ''] = new RegExp(`<${part}\\b(.*?)</${part}>`, 's').exec(html) ?? [];
    // The one to the same page in another language leads elsewhere from each.
    const links = inside.replace(/<a [^>]*hreflang[^>]*>/g, '');
    return [...links.matchAll(/href="([^"]+)"/g)].map(([, href]) => href).join(' ');
  };
  const ways = new Map<string, string>();
  for (const { name, html } of pages) {
    const [, language = ''] = /<html lang="(\w+)"/.exec(html) ?? [];
    const found = `${linksOf(html, 'header')} ${linksOf(html, 'footer')}`;
    expect(found).toContain('mailto:');
    const first = ways.get(language) ?? found;
    ways.set(language, first);
    expect(found, name).toBe(first);
  }
  expect([...ways.keys()].sort()).toEqual(['en', 'nl']);
});
