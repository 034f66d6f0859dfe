/** `npm run check:links`: see src/commands/check-links.ts. */
import { run } from '../src/commands/check-links.ts';

process.exitCode = await run(process.argv.slice(2));
