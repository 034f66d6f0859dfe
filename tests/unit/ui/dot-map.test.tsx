import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { DotMap } from '../../../src/ui/dot-map.tsx';
import { places } from '../../support/records.ts';

const all = places.municipalities.length;
const [first, second] = places.municipalities.map(({ code }) => code);
const hits = new Map([
  [String(first), 1],
  [String(second), 9],
]);
const count = (html: string, piece: string) => html.split(piece).length - 1;

describe('the map of dots', () => {
  test('without links is one picture, with a dot for each hit and all others at rest', () => {
    const html = renderToString(<DotMap label="Kaart" hits={hits} places={places} />);
    expect(html).toContain('role="img" aria-label="Kaart"');
    expect(count(html, 'h0')).toBe(all - 2);
    expect(html.match(/r="[\d.]+"/g)).toEqual(['r="8.9"', 'r="5.5"']);
  });

  test('that shows an area has hits of one size', () => {
    const html = renderToString(<DotMap label="Kaart" hits={hits} places={places} even />);
    expect(html.match(/r="[\d.]+"/g)).toEqual(['r="8.1"', 'r="8.1"']);
  });

  test('that the browser redraws has every dot at rest too', () => {
    const html = renderToString(<DotMap label="Kaart" hits={hits} places={places} redrawn />);
    expect(count(html, 'h0')).toBe(all);
  });

  test('with links leads everywhere, names what it leads to, and is no stop for the keyboard', () => {
    const html = renderToString(
      <DotMap label="Kaart" hits={hits} places={places} linkOf={(code) => `/${code}/`} />,
    );
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain('role="img"');
    expect(count(html, 'tabindex="-1"')).toBe(all);
    expect(count(html, 'class="raak"')).toBe(2);
    expect(html).toMatch(new RegExp(`<a href="/${second}/"[^>]*>[^]*?\\(9\\)</text></a>`));
  });
});
