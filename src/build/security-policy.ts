/** The content security policy of a page. */
import { createHash } from 'node:crypto';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"[^>]*>/;

/**
 * The page with a policy that allows the inline scripts and styles it holds, and no others. Astro names those of features that a
 * site might use on every page: each is an exception for nothing, and random bytes, which do not compress. It does not name scripts
 * that a page holds as text.
 */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(INLINE)];
  const hashes = (element: string) =>
    hashesOf(inline.flatMap(([, name, text = '']) => (name === element ? [text] : [])));
  return html.replace(META, (policy) =>
    policy
      .replace(/ 'sha256-[^']+'/g, '')
      .replace(/(script-src[^;"]*)/, `$1${hashes('script')}`)
      .replace(/(style-src[^;"]*)/, `$1${hashes('style')}`),
  );
}

/** Data that stands in a script is not run. */
const INLINE = /<(script|style)(?![^>]*(?: src=|type="application\/))[^>]*>([^]+?)<\/\1>/g;

function hashesOf(texts: readonly string[]): string {
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(hashes)].map((hash) => ` 'sha256-${hash}'`).join('');
}

/** A page without a policy, as Astro makes those that only lead to another, gets one by which it can do nothing else. */
export function withPolicy(html: string): string {
  if (META.test(html)) return html;
  const nothing = "default-src 'none';base-uri 'none';form-action 'none'";
  return html.replace(
    '<title>',
    () => `<meta http-equiv="content-security-policy" content="${nothing}"><title>`,
  );
}

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
