/** `npm run hosting`: see src/commands/hosting.ts. */
import { run } from '../src/commands/hosting.ts';

process.exitCode = await run(process.argv.slice(2));
