/** Vite plugin: says of each component of src/ui what draws it. */
import { init, parse } from 'es-module-lexer';
import type { Plugin } from 'vite';

const COMPONENTS = /\/src\/.*\.tsx$/;

/** As Astro's own `__astro_tag_component__` does; to import that would bring the sheets of pages in another order. */
const TAG = "Symbol.for('astro:renderer'), { value: '@astrojs/preact' }";

/**
 * The plugin. Without a tag Astro finds out by drawing every component once to see whether that works, and then again for the page: a
 * quarter of the time that pages take.
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
