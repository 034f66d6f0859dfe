/** What a copy of this site may set for itself; tests build small sites with it. */
import { resolve } from 'node:path';

/** Folder with `initiatieven/`, `begrippen/` and `gebieden/`. */
export const contentDir = resolve(process.env.WIJZER_CONTENT ?? 'content');

/** Public address of the site, for canonical links. */
export const siteUrl = process.env.WIJZER_SITE ?? 'https://initiatievenwijzer.nl';

/** The day of the build, `YYYY-MM-DD`. */
export const today = new Date().toISOString().slice(0, 10);

/** Where the built site goes. */
export const outDir = resolve(process.env.WIJZER_DIST ?? 'dist');
