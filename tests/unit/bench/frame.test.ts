import { expect, test } from 'vitest';
import { withPagefind, withScript } from '../../../bench/frame.ts';

const html =
  '<head><link rel="preload" as="font" href="/f.woff2"><link rel="preload" as="fetch" href="/filters.json">' +
  '<script data-folder="/pagefind/1/">ahead()</script><link rel="stylesheet" href="/a.css"></head><body><find-page class="x">ours</find-page><footer>foot</footer>' +
  '<script type="module" src="/ours.js"></script></body>';

test('another engine gets our page with its own script, without what ours loads early', () => {
  const page = withScript(html, '/zoek/pagina.js');
  expect(page).toContain('<script type="module" src="/zoek/pagina.js"></script></head>');
  expect(page).not.toContain('/ours.js');
  expect(page).not.toContain('filters.json');
  expect(page).not.toContain('ahead()');
  expect(page).toContain('/f.woff2');
  expect(page).toContain('/a.css');
  expect(page).toContain('<find-page class="x">ours</find-page>');
});

test('Pagefind’s own elements stand where our search stood', () => {
  const page = withPagefind(html);
  expect(page).toContain('<pagefind-filter-pane>');
  expect(page).toContain('<footer>foot</footer>');
  expect(page).not.toContain('ours');
});
