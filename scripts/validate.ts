/** `npm run validate [-- FILE…]`: see src/commands/validate.ts. */
import { run } from '../src/commands/validate.ts';

process.exitCode = await run(process.argv.slice(2));
