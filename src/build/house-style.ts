/**
 * A house style for the site: another organisation's tokens in the place of those of our theme, and its colours as numbers: to
 * write them in one way, and to know whether they can be told apart.
 */
import postcss, { type AtRule, type Declaration, type Root } from 'postcss';

/** The names of the packages' sheets that a style takes its tokens from: what it imports. */
export function tokenSheetsOf(style: string): string[] {
  const names: string[] = [];
  postcss.parse(style).walkAtRules('import', ({ params }) => {
    names.push(params.replace(/^['"]|['"]$/g, ''));
  });
  return names;
}

/**
 * The theme with what a house style sets, and the rest as it was. The style says each token of the theme in terms of tokens of its own
 * organisation; what is written is their value, so that pages load none of the hundreds of others.
 *
 * A style that says nothing of the dark has none: then the page is light for everyone.
 *
 * @param theme src/styles/theme.css
 * @param style one of src/styles/themes/
 * @param sheets the sheets that it imports
 * @throws when a token of the organisation is not there, or the theme does not have what the style sets
 */
export function withHouseStyle(theme: string, style: string, sheets: readonly string[]): string {
  const root = postcss.parse(theme);
  const own = postcss.parse(style);
  const tokens = new Map<string, string>();
  for (const sheet of sheets)
    postcss.parse(sheet).walkDecls(/^--/, ({ prop, value }) => void tokens.set(prop, value));
  const darkOf = (sheet: Root) =>
    sheet.nodes.find((node): node is AtRule => node.type === 'atrule' && DARK.test(node.params));
  const set = (from: Root | AtRule, into: Root | AtRule) => {
    for (const { prop, value } of declarationsIn(from)) {
      const declared = declarationsIn(into).filter((one) => one.prop === prop);
      if (declared.length === 0) throw new Error(`src/styles/theme.css has no ${prop}`);
      for (const one of declared) one.value = asHex(resolved(value, tokens));
    }
  };
  set(own, root);
  const dark = darkOf(root);
  const ownDark = darkOf(own);
  if (dark && ownDark) set(ownDark, dark);
  if (dark && !ownDark) {
    dark.remove();
    root.walkDecls('color-scheme', (declaration) => {
      declaration.value = 'light';
    });
  }
  return root.toString();
}

const DARK = /prefers-color-scheme:\s*dark/;

/** What stands in a sheet or a media rule itself, not in a media rule within it. */
function declarationsIn(container: Root | AtRule): Declaration[] {
  return (container.nodes ?? []).flatMap((rule) =>
    rule.type === 'rule' ? rule.nodes.filter((node) => node.type === 'decl') : [],
  );
}

/** A value without tokens of the organisation; our own stay, for the page knows them. */
function resolved(value: string, tokens: ReadonlyMap<string, string>, seen: string[] = []): string {
  return value.replace(/var\(\s*(--[\w-]+)\s*\)/g, (call, token: string) => {
    if (/^--(?:iw|font)-/.test(token)) return call;
    const next = tokens.get(token);
    if (next === undefined || seen.includes(token)) throw new Error(`no token ${token}`);
    return resolved(next, tokens, [...seen, token]);
  });
}

/** The values of the theme's own tokens, by name without `--iw-`, by day and by night. */
export function themeValues(theme: string): Record<'light' | 'dark', ReadonlyMap<string, string>> {
  const root = postcss.parse(theme);
  const valuesIn = (container: Root | AtRule) =>
    declarationsIn(container)
      .filter(({ prop }) => prop.startsWith('--iw-'))
      .map(({ prop, value }) => [prop.replace('--iw-', ''), value] as const);
  const light = valuesIn(root);
  const dark = root.nodes.find(
    (node): node is AtRule => node.type === 'atrule' && DARK.test(node.params),
  );
  return { light: new Map(light), dark: new Map([...light, ...(dark ? valuesIn(dark) : [])]) };
}

/** Red, green and blue, from 0 to 255. */
type Rgb = readonly [number, number, number];

/**
 * A colour that hides what is behind it.
 *
 * @param text `#0d4a57`, `#fff`, `hsl(207 80% 35%)`, `hsla(0, 0%, 18%, 1)`, `rgb(0 0 0)`
 * @returns undefined for what is no such colour: a keyword, a length, a colour that lets light through
 */
function rgbOf(text: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g);
    return pairs?.map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb;
  }
  const [, name, inside = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/i.exec(text.trim()) ?? [];
  const numbers = inside
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((part) => Number.parseFloat(part));
  const [a, b, c, alpha = 1] = numbers;
  const isWhole = a !== undefined && b !== undefined && c !== undefined;
  if (!name || !isWhole || alpha !== 1 || numbers.some(Number.isNaN)) return undefined;
  return name.toLowerCase() === 'rgb' ? [a, b, c] : fromHsl(a, b / 100, c / 100);
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const at = (shift + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

/** A colour in one way of writing, `#0d4a57`; what is no colour stays as it is. */
export function asHex(text: string): string {
  const rgb = rgbOf(text);
  if (!rgb) return text;
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * How well two colours can be told apart, after WCAG: 1 for the same, 21 for black and white.
 *
 * @throws for what is no colour
 */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(text: string): number {
  const rgb = rgbOf(text);
  if (!rgb) throw new Error(`'${text}' is no colour`);
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
