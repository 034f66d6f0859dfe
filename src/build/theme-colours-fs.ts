/** Colours of the theme for what is no style sheet: icons, pictures, the colour of a browser's bars. */
import { themeValues } from './house-style.ts';
import { themeCss } from './theme-fs.ts';

const NAMES = ['paper', 'ink', 'ink-2', 'petrol', 'orange', 'orange-wash', 'dot'] as const;

/** By the name that they have in the theme after `--iw-`. */
export type ThemeColours = Record<(typeof NAMES)[number], string>;

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
