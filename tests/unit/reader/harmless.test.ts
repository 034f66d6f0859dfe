import { expect, test } from 'vitest';
import { faultsInPage, faultsInText } from '../../support/harmless.ts';

/** The judge of the tests is judged itself: one that finds nothing would let everything pass. */
test.each([
  '<script>alert(1)</script>',
  '<p onclick="x">x</p>',
  '<p style="x">x</p>',
  '<a href="javascript:x">x</a>',
  '<a href=" javascript:x">x</a>',
  '<a href="//kwaad.example">x</a>',
  '<a href="/\\kwaad.example">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="https://naam@kwaad.example">x</a>',
  '<img src="x">',
  '<svg><a href="/x">x</a></svg>',
  '<iframe src="https://kwaad.example"></iframe>',
  '<form action="https://kwaad.example"></form>',
  '<p><x-kwaad></x-kwaad></p>',
  '<a href="/a/">een<a href="/b/">twee</a></a>',
  '<p>een<aside>twee</aside></p>',
])('%s would be found', (html) => {
  expect(faultsInText(html)).not.toEqual([]);
});

test.each([
  '<script>x</script>',
  '<script src="https://kwaad.example/x.js"></script>',
  '<p></p><style>p{}</style>',
  '<meta http-equiv="refresh" content="0;url=https://kwaad.example">',
  '<base href="https://kwaad.example">',
  '<p onclick="x">x</p>',
  '<p style="x">x</p>',
  '<a href="javascript:x">x</a>',
  '<img src="https://kwaad.example/x.png">',
  '<form action="https://kwaad.example"></form>',
  '<button formaction="https://kwaad.example">x</button>',
  '<object data="/x"></object>',
])('%s would be found in a page', (html) => {
  expect(faultsInPage(`<!doctype html><title>x</title><body>${html}`)).not.toEqual([]);
});

test('an honest page and text have no faults', () => {
  const text =
    '<p>x <a href="https://voorbeeld.nl/a" title="<b>">y</a><sup class="bronverwijzing"><a href="#bron-1" aria-label="Bron 1">1</a></sup></p>';
  expect(faultsInText(text)).toEqual([]);
  expect(faultsInPage(`<!doctype html><script src="/_astro/a.js"></script><body>${text}`)).toEqual(
    [],
  );
});
