/** `npm run check:site`: see src/commands/check-site.ts. */
import { run } from '../src/commands/check-site.ts';

process.exitCode = await run(process.argv.slice(2));
