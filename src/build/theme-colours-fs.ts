/** Colours of the theme for what is no style sheet: icons, pictures, the colour of a browser's bars. */
import { readFileSync } from 'node:fs';

const NAMES = ['paper', 'ink', 'ink-2', 'petrol', 'orange', 'orange-wash', 'dot'] as const;

/** By the name that they have in the theme after `--iw-`. */
export type ThemeColours = Record<(typeof NAMES)[number], string>;

/**
 * The colours of the theme by day, and by night.
 *
 * @throws when the theme has none by one of the names: a picture would come out black
 */
export function themeColours(): { light: ThemeColours; dark: ThemeColours } {
  const css = readFileSync('src/styles/theme.css', 'utf8');
  const night = css.indexOf('prefers-color-scheme: dark');
  const light = coloursIn(night < 0 ? css : css.slice(0, night));
  const dark = { ...light, ...coloursIn(night < 0 ? '' : css.slice(night)) };
  const missing = NAMES.filter((name) => !light[name]);
  if (missing.length > 0) throw new Error(`theme.css has no --iw-${missing.join(', --iw-')}`);
  return { light: light as ThemeColours, dark: dark as ThemeColours };
}

function coloursIn(css: string): Partial<ThemeColours> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = new RegExp(`--iw-${name}:\\s*(#[0-9a-f]{3,8})\\s*;`, 'i').exec(css)?.[1];
      return value ? [[name, value]] : [];
    }),
  );
}
