/**
 * The style sheets of NL Design System's components, as much of them as this site needs. They hold every variant, and a
 * design token for everything a theme might set; most of both are used by nobody here, and they outweigh our own styles.
 */
import postcss, { Rule, type Root } from 'postcss';

/** What the rest of the site makes of the components. */
export interface ComponentUse {
  /** Whether a class stands in the source of the site. */
  isUsed: (className: string) => boolean;
  /** Tokens that the theme sets, once and for the whole page, with their values. */
  theme: ReadonlyMap<string, string>;
  /** Tokens that some other rule sets, or that our own styles read: they must stay tokens. */
  live: ReadonlySet<string>;
}

/**
 * The sheet with the same effect in fewer bytes: no rules for classes that no page has; a token that the theme sets
 * replaced by its value, and one that nobody sets by its fallback.
 */
export function leanComponentCss(css: string, use: ComponentUse): string {
  const root = postcss.parse(css);
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => canMatch(selector, use.isUsed));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  root.walkDecls((declaration) => {
    const isToken = declaration.prop.startsWith('--');
    if (isToken && !use.live.has(declaration.prop)) declaration.remove();
    // A value that cannot be computed acts as `unset`; in a token, it makes the token one that nobody sets.
    else declaration.value = computable(declaration.value, use) ?? (isToken ? 'initial' : 'unset');
  });
  removeEmpty(root);
  return root.toString();
}

/** The theme without the tokens that `leanComponentCss` has put in place. */
export function leanTheme(css: string, use: ComponentUse): string {
  const root = postcss.parse(css);
  root.walkComments((comment) => void comment.remove());
  root.walkDecls(COMPONENT_TOKEN, (declaration) => {
    if (!use.live.has(declaration.prop)) declaration.remove();
    else declaration.value = computable(declaration.value, use) ?? 'initial';
  });
  return root.toString();
}

/** Component tokens of a theme: `fixed` are set once, at the root of the page, `varying` depend on where or when. */
export function themeTokens(css: string): { fixed: Map<string, string>; varying: Set<string> } {
  const fixed = new Map<string, string>();
  const varying = new Set<string>();
  postcss.parse(css).walkDecls(COMPONENT_TOKEN, ({ prop, value, parent }) => {
    const isAtRoot = parent instanceof Rule && parent.selector === ':root';
    if (!isAtRoot || parent.parent?.type !== 'root' || fixed.has(prop)) varying.add(prop);
    fixed.set(prop, value);
  });
  varying.forEach((token) => fixed.delete(token));
  return { fixed, varying };
}

/** Tokens that a sheet sets, and those that it reads. */
export function tokensIn(css: string): { set: Set<string>; read: Set<string> } {
  const found = { set: new Set<string>(), read: new Set<string>() };
  postcss.parse(css).walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) found.set.add(prop);
    for (const [, token = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) found.read.add(token);
  });
  return found;
}

const COMPONENT_TOKEN = /^--_?(?:nl|utrecht|basis)-/;

/** Whether a selector may match: not when it asks for a class that no page has. Where it is hard to tell, it may. */
function canMatch(selector: string, isUsed: (className: string) => boolean): boolean {
  const asked = withoutCalls(selector, /:not\(/, () => true);
  const sure = withoutCalls(asked, /:(?:is|where|has)\(/, (inside) => inside.includes(','));
  return [...sure.matchAll(/\.((?:nl|utrecht)-[\w-]+)/g)].every(([, name = '']) => isUsed(name));
}

/** A selector without those of its functions for which `leaveOut` says so of what stands between their brackets. */
function withoutCalls(
  selector: string,
  name: RegExp,
  leaveOut: (inside: string) => boolean,
): string {
  const found = name.exec(selector);
  if (!found) return selector;
  const start = found.index + found[0].length;
  const end = closingBracket(selector, start);
  const inside = selector.slice(start, end);
  const rest = withoutCalls(selector.slice(end + 1), name, leaveOut);
  return selector.slice(0, found.index) + (leaveOut(inside) ? '' : ` ${inside} `) + rest;
}

/** A value with its tokens resolved; undefined when it cannot be computed, also because a keyword for all of it is a part. */
function computable(value: string, use: ComponentUse): string | undefined {
  const next = resolved(value, use);
  if (next === undefined || next === value || /^[a-z]+$/.test(next)) return next;
  const withoutFallbacks = next.replace(/var\(--[\w-]+, [a-z]+\)/g, '');
  return WHOLE_VALUE.test(withoutFallbacks) ? undefined : next;
}

/** Keywords that are a value by themselves, never a part of one. */
const WHOLE_VALUE = /(?<![\w-])(?:initial|inherit|unset|revert)(?![\w-])/;

/** A value with its tokens resolved as far as they can be; undefined when it cannot be computed. */
function resolved(value: string, use: ComponentUse): string | undefined {
  const found = /var\(\s*(--[\w-]+)\s*/.exec(value);
  if (!found) return value;
  const [call, token = ''] = found;
  const start = found.index + call.length;
  const end = closingBracket(value, start);
  const fallback = value[start] === ',' ? value.slice(start + 1, end).trim() : undefined;
  const inPlace = tokenValue(token, fallback, use);
  const rest = resolved(value.slice(end + 1), use);
  if (inPlace === undefined || rest === undefined) return undefined;
  return value.slice(0, found.index) + inPlace + rest;
}

function tokenValue(token: string, fallback: string | undefined, use: ComponentUse) {
  const themed = use.theme.get(token);
  const otherwise = fallback === undefined ? undefined : resolved(fallback, use);
  if (use.live.has(token)) {
    const next = themed === undefined ? otherwise : undefined;
    return next === undefined ? `var(${token})` : `var(${token}, ${next})`;
  }
  if (themed !== undefined) return resolved(themed, use);
  return COMPONENT_TOKEN.test(token) ? otherwise : `var(${token})`;
}

/** Where the bracket closes that was opened before `start`. */
function closingBracket(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`a bracket is never closed in: ${text}`);
}

function removeEmpty(root: Root) {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}
