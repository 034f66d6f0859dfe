import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  asHex,
  contrastOf,
  themeValues,
  tokenSheetsOf,
  withHouseStyle,
} from '../../../src/build/house-style.ts';
import { themeCss } from '../../../src/build/theme-fs.ts';

const THEMES = 'src/styles/themes';
const styles = [undefined, ...readdirSync(THEMES).map((name) => join(THEMES, name))];

// Of the theme's colours, without `--iw-`: what text is written in, and what it is written on.
const TEXT = ['ink', 'ink-2', 'petrol', 'petrol-hover'];
/** Faults and obstacles: on paper and in fields, never on a wash. */
const WARNING = 'orange';
const BEHIND = ['paper', 'surface', 'wash'];
/** What is written on these is written in `on-petrol`. */
const PRESSED = ['petrol', 'petrol-hover'];
/** Lines and shapes that say something: edges of fields and buttons, the ring of the focus, bars and lines of charts, dots with initiatives. */
const SHAPES = [
  'line-strong',
  'orange',
  ...PRESSED,
  'series-1',
  'series-2',
  'series-3',
  'series-4',
];
/** Keys of a map beside their words, and a sign beside a number. */
const NO_TEXT_ON = ['orange', 'orange-wash', 'dot'];
const NO_TEXT = ['line-strong', 'paper'];

describe.each(styles)('the theme, in the style of %s', (style) => {
  const values = themeValues(themeCss(style));

  test.each(['light', 'dark'] as const)(
    'has text and shapes that can be told apart: %s (WCAG 1.4.3, 1.4.11)',
    (mode) => {
      const value = (name: string) => values[mode].get(name) ?? '';
      const pairs = [
        ...TEXT.flatMap((text) => BEHIND.map((behind) => [text, behind, 4.5] as const)),
        ...['paper', 'surface'].map((behind) => [WARNING, behind, 4.5] as const),
        ...PRESSED.map((behind) => ['on-petrol', behind, 4.5] as const),
        ...SHAPES.flatMap((shape) => BEHIND.map((on) => [shape, on, 3] as const)),
      ];
      const faint = pairs
        .map(([one, other, least]) => ({
          pair: `${one} on ${other}`,
          contrast: Math.round(contrastOf(value(one), value(other)) * 100) / 100,
          least,
        }))
        .filter(({ contrast, least }) => contrast < least);
      expect(faint).toEqual([]);
    },
  );
});

test('edges of fields and buttons, and the ring of the focus, are among those shapes (WCAG 1.4.11, 2.4.7)', () => {
  const edges = [
    ...themeCss(undefined).matchAll(/--(?:nl|utrecht)-[\w-]*(?:border|outline)-color: ([^;]+);/g),
  ].map(([, value = '']) => value);
  expect(edges.length).toBeGreaterThan(5);
  expect(edges.filter((value) => !SHAPES.some((name) => value === `var(--iw-${name})`))).toEqual(
    [],
  );
  const ring = /:focus-visible \{\s*outline: 3px solid var\(--iw-([\w-]+)\);/.exec(
    readFileSync('src/styles/base.css', 'utf8'),
  );
  expect(SHAPES).toContain(ring?.[1]);
});

test('the pairs above are all that the styles of the site make', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|astro)$/.test(name) && !name.startsWith('styles/theme'))
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .join('\n');
  const used = (property: string) =>
    [...sheets.matchAll(new RegExp(`[\\s;{]${property}: [^;]*var\\(--iw-([a-z0-9-]+)`, 'g'))].map(
      ([, name = '']) => name,
    );
  const unknown = (names: readonly string[], known: readonly string[]) => [
    ...new Set(names.filter((name) => !known.includes(name))),
  ];
  expect(unknown(used('color'), [...TEXT, WARNING, ...NO_TEXT, 'on-petrol'])).toEqual([]);
  expect(unknown(used('background(?:-color)?'), [...BEHIND, ...PRESSED, ...NO_TEXT_ON])).toEqual(
    [],
  );
});

describe('a house style', () => {
  const theme = `:root { color-scheme: light dark; --iw-ink: #111111; --iw-paper: #fff; }
@media screen and (prefers-color-scheme: dark) { :root { --iw-ink: #eee; } }`;
  const sheet = '.huis { --huis-kleur: var(--huis-blauw); --huis-blauw: hsl(207 80% 35%); }';

  test('puts the values of its own tokens in the theme', () => {
    const style = `@import 'huis/tokens.css';
:root { --iw-ink: var(--huis-kleur); }
@media (prefers-color-scheme: dark) { :root { --iw-ink: #abc; } }`;
    expect(tokenSheetsOf(style)).toEqual(['huis/tokens.css']);
    const values = themeValues(withHouseStyle(theme, style, [sheet]));
    expect([values.light.get('ink'), values.dark.get('ink')]).toEqual(['#1260a1', '#aabbcc']);
    expect(values.light.get('paper')).toBe('#fff');
  });

  test('that has no dark side makes the page light for everyone', () => {
    const css = withHouseStyle(theme, ':root { --iw-ink: #222222; }', []);
    expect(css).not.toContain('dark');
    expect(css).toContain('color-scheme: light;');
  });

  test('that asks for a token that is not there, or sets one that no page reads, is refused', () => {
    const missing = () => withHouseStyle(theme, ':root { --iw-ink: var(--huis-rood); }', [sheet]);
    expect(missing).toThrow('no token --huis-rood');
    const unread = () => withHouseStyle(theme, ':root { --iw-inkt: #222222; }', []);
    expect(unread).toThrow('theme.css has no --iw-inkt');
  });
});

test('colours are read in every way in which tokens are written', () => {
  const written = ['#fff', '#0D4A57', 'hsl(0 0% 100%)', 'hsla(0, 0%, 18%, 1)', 'rgb(13, 74, 87)'];
  expect(written.map(asHex)).toEqual(['#ffffff', '#0d4a57', '#ffffff', '#2e2e2e', '#0d4a57']);
  expect(['4px', 'rgb(0 0 0 / 0.5)', 'transparent'].map(asHex)).toEqual([
    '4px',
    'rgb(0 0 0 / 0.5)',
    'transparent',
  ]);
  expect(contrastOf('#000', '#fff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#fff')).toBeCloseTo(4.48, 2);
});
