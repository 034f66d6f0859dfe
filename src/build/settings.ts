/** What a copy of this site may set for itself; tests build small sites with it. */
import { resolve } from 'node:path';
import { theme } from '../../wijzer.config.ts';
import { siteAddress } from '../site.ts';

/** Folder with `initiatieven/`, `begrippen/` and `gebieden/`. */
export const contentDir = resolve(process.env.WIJZER_CONTENT ?? 'content');

/** Public address of the site, with a slash at its end. */
export const siteUrl = siteAddress().href;

/** Path of the house style, from the root of the project; without one the site has its own. */
export const houseStyle: string | undefined = process.env.WIJZER_THEMA || theme;

/** The day of the build, `YYYY-MM-DD`. */
export const buildDay = new Date().toISOString().slice(0, 10);

/** Where the built site goes. */
export const outDir = resolve(process.env.WIJZER_DIST ?? 'dist');
