/**
 * What a page may make of text: our pages forbid browsers to take text for HTML or for a script ("trusted types"), but for what this
 * one policy lets through. Whoever needs it calls `allowOwnScripts` first; a browser that does not know of it needs nothing.
 */

interface PolicyRules {
  createHTML(text: string): string | null;
  createScriptURL(address: string): string | null;
}

let isMade = false;

/** Lets through the worker scripts of the site itself, and a named character such as `&eacute;` to be decoded. */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: PolicyRules): unknown };
  };
  if (isMade || !trustedTypes) return;
  isMade = true;
  trustedTypes.createPolicy('default', {
    createHTML: (text) => (/^&[a-z\d]{1,40};$/i.test(text) ? text : null),
    createScriptURL: (address) => (isOwnScript(address) ? address : null),
  });
}

function isOwnScript(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && /\/(?:_astro|pagefind)\/[^?#]+\.js$/.test(pathname);
}
