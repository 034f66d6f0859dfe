import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { dotsOf } from '../../../src/domain/dot-map.ts';
import { DotMap } from '../../../src/ui/dot-map.tsx';
import { places } from '../../support/records.ts';

const all = places.municipalities.length;
const [first, second, third, fourth] = places.municipalities.map(({ code }) => code);
const hits = new Map([
  [String(first), 1],
  [String(second), 9],
  [String(third), 1],
]);
const dots = dotsOf(places, hits);
const count = (html: string, piece: string | RegExp) => html.split(piece).length - 1;
const linkOf = (code: string) => `/${code}/`;

describe('the map of dots', () => {
  test('without links is one picture: every dot at rest, and the hits of one size in one path', () => {
    const html = renderToString(<DotMap label="Kaart" dots={dots} />);
    expect(html).toContain('role="img" aria-label="Kaart"');
    expect(count(html, 'h0')).toBe(all);
    expect(count(html, '<path')).toBe(3);
    expect(html.match(/class="raak"[^>]* stroke-width="[\d.]+"/g)).toHaveLength(2);
  });

  test('that shows an area has hits of one size', () => {
    const html = renderToString(<DotMap label="Kaart" dots={dots} even />);
    expect(html.match(/class="raak"/g)).toHaveLength(1);
  });

  test('that shows an area has its dots at rest where they are on any map, to two units', () => {
    const path = (more: object) =>
      /class="rust"[^>]* d="([^"]+)"/.exec(
        renderToString(<DotMap label="Kaart" dots={dots} {...more} />),
      )?.[1] ?? '';
    const placesIn = (d: string) => {
      let [x, y] = [0, 0];
      return [...d.matchAll(/m(-?\d+) ?(-?\d+)h0/g)].map(([, right, down]) => {
        [x, y] = [x + Number(right), y + Number(down)];
        return { x, y };
      });
    };
    const [whole, half] = [placesIn(path({})), placesIn(path({ even: true }))];
    expect(half).toHaveLength(whole.length);
    for (const [index, { x, y }] of half.entries()) {
      expect(Math.abs(2 * x - (whole[index]?.x ?? NaN))).toBeLessThanOrEqual(1);
      expect(Math.abs(2 * y - (whole[index]?.y ?? NaN))).toBeLessThanOrEqual(1);
    }
    expect(path({ even: true }).length).toBeLessThan(path({}).length);
  });

  test('with links leads everywhere, names what it leads to, and is no stop for the keyboard', () => {
    const html = renderToString(<DotMap label="Kaart" dots={dots} linkOf={linkOf} />);
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain('role="img"');
    expect(count(html, 'tabindex="-1"')).toBe(all);
    expect(count(html, 'class="raak"')).toBe(3);
    expect(html).toMatch(new RegExp(`<a href="/${second}/"[^>]* data-naam="[^"]+ \\(9\\)"`));
  });

  test('can lead to hits only', () => {
    const html = renderToString(<DotMap label="Kaart" dots={dots} linkOf={linkOf} linked="hits" />);
    expect(count(html, '<a ')).toBe(3);
  });

  test('tints an area, and marks the place that is looked from', () => {
    const html = renderToString(
      <DotMap
        label="Kaart"
        dots={dots}
        tinted={new Set([String(fourth)])}
        here={new Set([String(first)])}
      />,
    );
    expect(html).toMatch(/<path class="gebied" d="m\d+ \d+h0"/);
    expect(html).toMatch(/<circle class="hier"/);
    const wide = renderToString(
      <DotMap label="Kaart" dots={dots} here={new Set([String(first), String(second)])} />,
    );
    expect(wide).toMatch(/<path class="hier" d="m\d+ \d+h0m-?\d+[ -]\d+h0"/);
  });

  test('names the place that is looked from, and tells those like it from the hits', () => {
    const [place, like] = dots;
    const html = renderToString(
      <DotMap
        label="Kaart"
        dots={dots.map((dot) => (dot === like ? { ...dot, count: 1 } : dot))}
        linkOf={linkOf}
        linked="hits"
        here={new Set([String(place?.id)])}
        hereName="Hier"
        alike={new Set([String(like?.id)])}
      />,
    );
    expect(html).toMatch(/<text class="plaatsnaam"[^>]*>Hier<\/text>/);
    expect(html.match(/class="gelijk"/g)).toHaveLength(1);
    expect(html).toContain(`href="${linkOf(String(like?.id))}"`);
  });
});
