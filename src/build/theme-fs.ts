/**
 * The theme of this copy of the site: src/styles/theme.css, with the house style that wijzer.config.ts names; and its colours for
 * what is no style sheet: icons, pictures, the colour of a browser’s bars.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { tokenSheetsOf, withHouseStyle, themeValues } from './house-style.ts';
import { houseStyle } from './settings.ts';

const THEME = resolve('src/styles/theme.css');
/** As from the root of the project, wherever the build has put this code. */
const packages = createRequire(resolve('package.json'));

/** Whether a path is that of the theme. */
export function isTheme(path: string): boolean {
  return path === THEME;
}

/**
 * The whole theme as pages get it.
 *
 * @param style path of the house style; without it the theme is our own
 */
export function themeCss(style = houseStyle): string {
  const theme = readFileSync(THEME, 'utf8');
  if (style === undefined) return theme;
  const own = readFileSync(resolve(style), 'utf8');
  const sheets = tokenSheetsOf(own).map((name) => readFileSync(packages.resolve(name), 'utf8'));
  return withHouseStyle(theme, own, sheets);
}

/** Vite plugin: pages get the theme in the house style, in development too. */
export function theme(): Plugin {
  return {
    name: 'huisstijl',
    enforce: 'pre',
    transform: (_code, id) =>
      isTheme(id.replace(/\?.*$/, '')) && !id.endsWith('?url') ? themeCss() : undefined,
  };
}

const NAMES = ['paper', 'ink', 'ink-2', 'petrol', 'orange', 'orange-wash', 'dot'] as const;

/** By the name that they have in the theme after `--iw-`. */
type ThemeColours = Record<(typeof NAMES)[number], string>;

let read: { light: ThemeColours; dark: ThemeColours } | undefined;

/**
 * The colours of the theme by day, and by night; read once.
 *
 * @throws when the theme has none by one of the names: a picture would come out black
 */
export function themeColours(): { light: ThemeColours; dark: ThemeColours } {
  if (read) return read;
  const { light, dark } = themeValues(themeCss());
  const missing = NAMES.filter((name) => !light.has(name));
  if (missing.length > 0) throw new Error(`theme.css has no --iw-${missing.join(', --iw-')}`);
  read = { light: coloursIn(light), dark: coloursIn(dark) };
  return read;
}

function coloursIn(values: ReadonlyMap<string, string>): ThemeColours {
  return Object.fromEntries(NAMES.map((name) => [name, values.get(name)])) as ThemeColours;
}
