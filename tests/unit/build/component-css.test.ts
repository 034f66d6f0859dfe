import { describe, expect, test } from 'vitest';
import {
  leanComponentCss,
  leanTheme,
  themeTokens,
  tokensIn,
  type ComponentUse,
} from '../../../src/build/component-css.ts';

const use = (some: Partial<ComponentUse> = {}): ComponentUse => ({
  isUsed: (name) => ['nl-knop', 'nl-knop--klein'].includes(name),
  theme: new Map([
    ['--nl-knop-color', 'var(--iw-petrol)'],
    ['--nl-knop-rand', 'var(--nl-knop-color)'],
  ]),
  live: new Set(['--nl-knop-staat']),
  ...some,
});
const lean = (css: string, some?: Partial<ComponentUse>) =>
  leanComponentCss(css, use(some)).replace(/\s+/g, ' ').trim();
const valueOf = (value: string) => /x: ([^}]*?) }/.exec(lean(`.nl-knop { x: ${value} }`))?.[1];

describe('rules of components', () => {
  test('stay for classes that pages have, and go for those that none has', () => {
    expect(lean('.nl-knop { a: b } .nl-knop--groot { a: b }')).toBe('.nl-knop { a: b }');
    expect(lean('.nl-knop:where(.nl-knop--groot):hover { a: b }')).toBe('');
    expect(lean('.nl-knop--groot, .nl-knop--klein { a: b }')).toBe('.nl-knop--klein { a: b }');
    expect(lean('@media print { .nl-knop--groot { a: b } }')).toBe('');
  });

  test('stay where an unused class is what they exclude, or one of several', () => {
    for (const selector of [
      '.nl-knop:not(.nl-knop--groot):hover',
      '.nl-knop:not(:has(> :where(.nl-knop__icoon, .nl-knop__tekst)))',
      '.nl-knop:is(.nl-knop--groot, .nl-knop--klein)',
    ])
      expect(lean(`${selector} { a: b }`)).toBe(`${selector} { a: b }`);
  });
});

describe('tokens of components', () => {
  test('become what the theme says, through other tokens too', () => {
    expect(valueOf('var(--nl-knop-color, red)')).toBe('var(--iw-petrol)');
    expect(valueOf('1px solid var(--nl-knop-rand)')).toBe('1px solid var(--iw-petrol)');
  });

  test('become their fallback when nobody sets them', () => {
    expect(valueOf('calc(var(--nl-a, var(--nl-b, 2px)) + var( --nl-c , 0px))')).toBe(
      'calc(2px + 0px)',
    );
  });

  test('without value or fallback act as the browser has them act', () => {
    expect(valueOf('var(--nl-niets)')).toBe('unset');
    expect(valueOf('1px solid var(--nl-a, var(--nl-b))')).toBe('unset');
    expect(valueOf('max(0px, var(--nl-a, inherit))')).toBe('unset');
    expect(valueOf('var(--nl-a, inherit)')).toBe('inherit');
    expect(lean('.nl-knop { --nl-knop-staat: var(--nl-niets) }')).toContain(
      '--nl-knop-staat: initial',
    );
  });

  test('stay when something else sets them', () => {
    expect(valueOf('var(--nl-knop-staat, var(--nl-knop-color))')).toBe(
      'var(--nl-knop-staat, var(--iw-petrol))',
    );
    expect(valueOf('var(--nl-knop-staat, var(--nl-niets))')).toBe('var(--nl-knop-staat)');
    expect(lean('.nl-knop { --nl-ongelezen: 1px; a: b }')).toBe('.nl-knop { a: b }');
  });
});

test('a theme keeps its own tokens, and those of components that must stay tokens', () => {
  const css =
    ':root { --iw-petrol: #123; --nl-knop-rand: 1px; --nl-knop-staat: var(--nl-knop-color) }';
  expect(leanTheme(css, use())).toBe(
    ':root { --iw-petrol: #123; --nl-knop-staat: var(--iw-petrol) }',
  );
});

test('a token that a theme sets in more than one place is no fixed one', () => {
  const { fixed, varying } = themeTokens(
    ':root { --nl-a: 1px; --nl-b: 2px } @media print { :root { --nl-b: 3px } } .nl-knop { --nl-c: 4px }',
  );
  expect([...fixed]).toEqual([['--nl-a', '1px']]);
  expect([...varying]).toEqual(['--nl-b', '--nl-c']);
});

test('a sheet is asked which tokens it sets and reads', () => {
  const { set, read } = tokensIn('.a { --nl-x: var(--nl-y, var( --nl-z)); color: red }');
  expect([[...set], [...read]]).toEqual([['--nl-x'], ['--nl-y', '--nl-z']]);
});
