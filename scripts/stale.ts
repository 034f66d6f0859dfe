/** `npm run stale`: see src/commands/stale.ts. */
import { run } from '../src/commands/stale.ts';

process.exitCode = await run(process.argv.slice(2));
