/** The content security policy of a page. */
import { createHash } from 'node:crypto';

/**
 * The page with a policy that allows the inline scripts and styles it holds, and no others. Astro names those of features that a
 * site might use on every page: each is an exception for nothing, and random bytes, which do not compress.
 */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)];
  const own = new Set(
    inline
      .filter(([, , text]) => text)
      .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (part, hash: string) => (own.has(hash) ? part : '')),
  );
}
