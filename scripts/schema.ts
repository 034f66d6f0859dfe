/** `npm run schema`: see src/commands/schema.ts. */
import { run } from '../src/commands/schema.ts';

process.exitCode = await run(process.argv.slice(2));
