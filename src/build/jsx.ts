/** Vite plugins for components in JSX: made in less time, and drawn once. */
import { init, parse } from 'es-module-lexer';
import type { Plugin } from 'vite';

const OF_BABEL = 'vite:preact-jsx';

/**
 * The plugin by which Vite itself transforms JSX. The integration of Preact has Babel do it, with the same outcome in many times the
 * time.
 *
 * @throws when the one that calls Babel is not found: the integration has changed, and this is to be looked at again
 */
export function jsxWithoutBabel(): Plugin {
  return {
    name: 'jsx',
    config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
    configResolved({ plugins }) {
      const babel = plugins.find(({ name }) => name === OF_BABEL);
      if (!babel) throw new Error(`Vite has no plugin ${OF_BABEL}: see src/build/jsx.ts`);
      // One object for every configuration that Astro resolves: later it is gone already.
      delete babel.transform;
    },
  };
}

const COMPONENTS = /\/src\/.*\.tsx$/;

/** As Astro's own `__astro_tag_component__` does; to import that would bring the sheets of pages in another order. */
const TAG = "Symbol.for('astro:renderer'), { value: '@astrojs/preact' }";

/**
 * The plugin that says of each component what draws it. Without that Astro draws every component once to see whether it works, and
 * then again for the page.
 */
export function taggedComponents(): Plugin {
  return {
    name: 'onderdelen',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name !== 'client',
    async transform(code, id) {
      if (!COMPONENTS.test(id)) return undefined;
      await init;
      const [, exports] = parse(code);
      const components = exports.flatMap(({ n, ln }) => (/^[A-Z]/.test(n) && ln ? [ln] : []));
      if (components.length === 0) return undefined;
      const tags = components.map((name) => `Object.defineProperty(${name}, ${TAG});`);
      return { code: [code, ...tags].join('\n'), map: null };
    },
  };
}
