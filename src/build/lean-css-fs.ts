/** Vite plugin: gives pages of NL Design System's style sheets what they use. In development the sheets stay as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import {
  leanComponentCss,
  leanTheme,
  themeTokens,
  tokensIn,
  type ComponentUse,
} from './component-css.ts';
import { isTheme, themeCss } from './theme-fs.ts';

/** The plugin; it reads what the site uses from src once, at the first sheet. */
export function leanCss(): Plugin {
  let use: ComponentUse | undefined;
  return {
    name: 'lichte-stijlen',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      // The module that gives the address of a sheet is not the sheet.
      if (id.endsWith('?url')) return undefined;
      const path = id.replace(/\?.*$/, '');
      if (!isTheme(path) && !COMPONENT_SHEET.test(path)) return undefined;
      use ??= readUse();
      return isTheme(path) ? leanTheme(code, use) : leanComponentCss(code, use);
    },
  };
}

const COMPONENT_SHEET = /\/node_modules\/(?:@utrecht|@nl-design-system-candidate)\/.*\.css$/;
const COMPONENT_IMPORT = /import '((?:@utrecht|@nl-design-system-candidate)\/[^']+\.css)'/g;

/** Reads which sheets, classes and tokens of the components stand anywhere in the source of the site. */
function readUse(): ComponentUse {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|tsx?|css)$/.test(name))
    .map((name) => join('src', name))
    .filter((path) => !isTheme(resolve(path)))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const sheets = [...namesIn(source, COMPONENT_IMPORT)]
    .map((name) => readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'))
    .join('\n');
  const { fixed, varying } = themeTokens(themeCss());
  const { set, read } = tokensIn(sheets);
  const classes = namesIn(source, /\b((?:nl|utrecht)-[\w-]+)/g);
  return {
    isUsed: (name) => classes.has(name),
    theme: fixed,
    live: new Set([
      ...varying,
      ...[...set].filter((token) => read.has(token)),
      ...namesIn(source, /(--(?:nl|utrecht|basis)-[\w-]+)/g),
    ]),
  };
}

/** What the group of a pattern catches. */
function namesIn(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
}
