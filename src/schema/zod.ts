/**
 * Zod, as the whole project gets it. By itself it makes functions of program text to check objects faster, and tries at its
 * first object whether it may: our pages forbid that, and Firefox reports the attempt. Told here, before any schema is read.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
