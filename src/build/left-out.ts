/** Vite plugin: leaves out of the browser's scripts what they bring along and nothing on our pages needs. */
import { readFileSync } from 'node:fs';
import { init, parse } from 'es-module-lexer';
import type { Plugin } from 'vite';

/** Modules by the end of their path. A test of the weight of the form tells when a package has moved one. */
const LEFT_OUT: readonly RegExp[] = [
  // JSON Schema is written by `npm run schema`; the browser only judges. 4 kB.
  /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/,
  // For programs inside a text, when a parser of JavaScript is given: ours has none, and every program is refused. 3 kB.
  /\/micromark-util-events-to-acorn\/index\.js$/,
  // For style attributes, which the policy of texts refuses. 2 kB.
  /\/style-to-object\/esm\/index\.mjs$/,
];

/** Stands for every style sheet. */
const NO_STYLES = '\0geen-stijlen';

/**
 * Each module that is left out becomes one with the same names, that throws when one is called after all. Style sheets that
 * components import come with the page, which the build drew with the same components: a script would bring them again.
 */
export function leftOut(): Plugin {
  return {
    name: 'weggelaten',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) => (source.endsWith('.css') ? NO_STYLES : undefined),
    async load(id) {
      if (id === NO_STYLES) return '';
      if (!LEFT_OUT.some((path) => path.test(id))) return undefined;
      await init;
      const [, exports] = parse(readFileSync(id, 'utf8'));
      return emptyModule(exports.map(({ n }) => n));
    },
  };
}

function emptyModule(names: readonly string[]): string {
  const message = JSON.stringify(
    'left out of the scripts for the browser: see src/build/left-out.ts',
  );
  return [
    `const leftOut = () => { throw new Error(${message}); };`,
    ...names.map((name) => `export { leftOut as ${name} };`),
  ].join('\n');
}
