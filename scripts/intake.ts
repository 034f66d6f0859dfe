/** `npm run intake -- BESTAND|-`: see src/commands/intake.ts. */
import { run } from '../src/commands/intake.ts';

process.exitCode = await run(process.argv.slice(2));
