/**
 * What no page may do, whichever test it is in: breach its content security policy, fail, ask for something outside the site, set a
 * cookie, or keep something in the browser before its visitor does anything. Every page and every tab of a context is watched.
 */
import type { BrowserContext } from 'playwright-core';

/** The name by which a page tells what it saw. */
export const TELL = '__fault';

/** Whether a page may ask for this address: `origins` are beginnings of addresses. */
export function isOwnAddress(url: string, origins: readonly string[]): boolean {
  return ['data:', ...origins].some((start) => url.startsWith(start));
}

/**
 * Watches all pages of a context, from before their first script. Call it before the first page is opened.
 *
 * @param origins where files may be asked from: beginnings of addresses
 * @param fault told of each fault, in words
 * @returns looks for what can be seen at the end alone; call it before the context is closed
 */
export async function guard(
  context: BrowserContext,
  origins: readonly string[],
  fault: (text: string) => void,
): Promise<() => Promise<void>> {
  context.on('weberror', (error) => fault(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') fault(message.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!isOwnAddress(url, origins)) fault(`outside request: ${url}`);
  });
  await context.exposeBinding(TELL, (_source, text: string) => fault(text));
  await context.addInitScript(watchFromWithin, TELL);
  return async () => {
    for (const { name, domain } of await context.cookies()) fault(`cookie: ${name} of ${domain}`);
  };
}

/** Runs in the page, before its own scripts. @param name of the function that is told of a fault, in words */
export function watchFromWithin(name: string): void {
  const tell = (globalThis as unknown as Record<string, (text: string) => void>)[name];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    tell?.(`policy: ${effectiveDirective} forbids ${blockedURI} (${sourceFile})`),
  );
  let hasActed = false;
  for (const act of ['pointerdown', 'click', 'keydown', 'input', 'change'])
    addEventListener(act, () => (hasActed = true), { capture: true });
  const set = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as
    Storage['setItem'] | undefined;
  Storage.prototype.setItem = function (key, value) {
    // What a test puts there itself comes from no script of the site.
    if (!hasActed && /\/(?:_astro|pagefind)\/|\/insluiten\.js/.test(new Error().stack ?? ''))
      tell?.(`kept before anyone did anything: ${key}`);
    set?.call(this, key, value);
  };
}
