/** Preact in pages, without what its integration does twice or has Babel do. The outcome is the same, to the byte. */
import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The integration, with a renderer of our own. */
export function preactPages(): AstroIntegration {
  const integration = preact();
  const setUp = integration.hooks['astro:config:setup'];
  const serverEntrypoint = fileURLToPath(new URL('preact-renderer.ts', import.meta.url));
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: (renderer) => options.addRenderer({ ...renderer, serverEntrypoint }),
        }),
    },
  };
}

const OF_BABEL = 'vite:preact-jsx';

/**
 * Vite plugin: Vite itself transforms JSX, in a fraction of the time that Babel takes.
 *
 * @throws when the plugin that calls Babel is not found: the integration has changed, and this is to be looked at again
 */
export function jsxWithoutBabel(): Plugin {
  return {
    name: 'jsx',
    config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
    configResolved({ plugins }) {
      const babel = plugins.find(({ name }) => name === OF_BABEL);
      if (!babel) throw new Error(`Vite has no plugin ${OF_BABEL}: see src/build/preact.ts`);
      // One object for every configuration that Astro resolves: later it is gone already.
      delete babel.transform;
    },
  };
}
