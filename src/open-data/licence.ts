import { licence } from '../site.ts';

/** The licence itself, as programs know it: not the page that explains it to people, where that is another. */
export const LICENCE = licence.url.replace(/deed\.\w+$/, '');
