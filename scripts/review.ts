/** `npm run review -- FILE…`: see src/commands/review.ts. */
import { run } from '../src/commands/review.ts';

process.exitCode = await run(process.argv.slice(2));
