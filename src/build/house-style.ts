/** A house style for the site: another organisation's tokens in the place of those of our theme. */
import postcss, { type AtRule, type Declaration, type Root } from 'postcss';
import { asHex } from './colour.ts';

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
