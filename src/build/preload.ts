/** Which files a page's scripts will import, said in the page itself: else the browser finds out only after loading the script. */
import { init, parse } from 'es-module-lexer';

/** Gives the code of a script by its address. */
export type ReadScript = (address: string) => string;

/** Must be awaited once before `withPreloads`. */
export const ready = init;

/** The page with a `modulepreload` link for everything that its module scripts import, at any depth. */
export function withPreloads(html: string, readScript: ReadScript): string {
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  const imported = new Set<string>();
  const follow = (address: string) => {
    for (const next of importsOf(address, readScript)) {
      if (imported.has(next)) continue;
      imported.add(next);
      follow(next);
    }
  };
  scripts.forEach(follow);
  const links = [...imported]
    .filter((address) => !scripts.includes(address))
    .map((address) => `<link rel="modulepreload" href="${address}">`);
  return links.length > 0 ? html.replace('</head>', `${links.join('')}</head>`) : html;
}

/** Addresses that a script imports as it starts; what it imports later may never be needed. */
function importsOf(address: string, readScript: ReadScript): string[] {
  const [imports] = parse(readScript(address));
  return imports
    .filter(({ d, n }) => d === -1 && n?.startsWith('.'))
    .map(({ n = '' }) => new URL(n, `https://site.example${address}`).pathname);
}
