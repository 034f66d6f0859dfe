import { expect, test } from 'vitest';
import { linkFault } from '../../../src/reader/elements.ts';

test.each([
  'https://voorbeeld.nl/pad?a=b#c',
  'http://voorbeeld.nl',
  'mailto:info@voorbeeld.nl',
  '/initiatieven/',
  '#bronnen',
])('%s may be linked to', (href) => {
  expect(linkFault(href)).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//kwaad.nl',
  '/\\kwaad.nl',
  '\\\\kwaad.nl',
  'java\nscript:alert(1)',
  ' https://x.nl',
  'pagina.html',
  'https://naam:geheim@x.nl',
])('%j may not', (href) => {
  expect(linkFault(href)).toEqual(expect.any(String));
});
