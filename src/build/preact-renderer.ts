/** How pages draw components of Preact; Astro loads it by its path (src/build/preact.ts). */
import renderer from '@astrojs/preact/server.js';

/** Whatever is no component of Astro is one of Preact here. To find that out, the integration draws it, and then draws it again. */
export default { ...renderer, check: () => true };
