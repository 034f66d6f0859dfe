/** The content security policy of a page. */
import { createHash } from 'node:crypto';

/** Of every page, but for scripts and styles. */
const DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // No script makes HTML or a script of text, but for what src/ui/browser.ts lets through.
  "require-trusted-types-for 'script'",
  'trusted-types default',
  "font-src 'self'",
].join(';');
/** Pagefind's search is WebAssembly. */
const SCRIPTS = "'self' 'wasm-unsafe-eval'";
const STYLES = "'self'";

/**
 * The page with a policy that allows the inline scripts and styles it holds, and no others: before its first style sheet, for a policy
 * holds for what follows. Astro can write one too, but with a hash of each feature that a site might use and of each sheet that a page
 * links: exceptions for nothing, and they take time. A page without a head, as Astro makes those that only lead to another, can do
 * nothing else.
 *
 * @throws when there is no place for it
 */
export function withPolicy(html: string): string {
  if (!html.includes('</head>')) return withMeta(html, '<title>', NOTHING);
  const inline = [...html.matchAll(INLINE)];
  const hashes = (element: string) =>
    hashesOf(inline.flatMap(([, name, text = '']) => (name === element ? [text] : [])));
  const own = `script-src ${SCRIPTS}${hashes('script')}; style-src ${STYLES}${hashes('style')};`;
  return withMeta(html, html.includes(SHEET) ? SHEET : '</head>', `${DIRECTIVES}; ${own}`);
}

const NOTHING = "default-src 'none';base-uri 'none';form-action 'none'";
const SHEET = '<link rel="stylesheet"';

/** @param next what it stands before */
function withMeta(html: string, next: string, policy: string): string {
  const at = html.indexOf(next);
  if (at < 0) throw new Error(`a page without ${next} can have no policy`);
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.slice(0, at) + meta + html.slice(at);
}

/** Data that stands in a script is not run. */
const INLINE = /<(script|style)(?![^>]*(?: src=|type="application\/))[^>]*>([^]+?)<\/\1>/g;

function hashesOf(texts: readonly string[]): string {
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(hashes)].map((hash) => ` 'sha256-${hash}'`).join('');
}

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"[^>]*>/;

/** What a page says of itself; nothing for one without a policy. */
export function policyOf(html: string): string | undefined {
  return META.exec(html)?.[1];
}

/**
 * One policy for all pages: each directive with everything that any of them allows. A page keeps to its own besides.
 *
 * @param policies `default-src 'self';img-src 'self' …`
 */
export function unitedPolicy(policies: readonly string[]): string {
  const allowed = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...values] = directive.trim().split(/\s+/);
    if (!name) continue;
    const known = allowed.get(name) ?? new Set();
    values.forEach((value) => known.add(value));
    allowed.set(name, known);
  }
  return [...allowed].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}
