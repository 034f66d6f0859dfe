/** `npm run new`: see src/commands/new.ts. */
import { run } from '../src/commands/new.ts';

process.exitCode = await run(process.argv.slice(2));
