/** Vite plugin: Vite itself transforms JSX. The integration of Preact has Babel do it, with the same outcome in many times the time. */
import type { Plugin } from 'vite';

const OF_BABEL = 'vite:preact-jsx';

/** The plugin. @throws when the one that calls Babel is not found: the integration has changed, and this is to be looked at again */
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
