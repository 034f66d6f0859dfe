/** `npm run check`: types, ESLint, what nothing uses, and the format. Two at a time, for each keeps one core busy; what one says is shown when it ends. */
import { spawn } from 'node:child_process';

/** The longest first. */
const left = [
  'astro check --minimumFailingSeverity warning',
  'eslint .',
  'prettier --check . --log-level warn',
  'knip',
];

/** Runs a program of `node_modules/.bin`, and shows what it says. @returns whether all was well */
function isFine(command: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    // By a shell: on Windows these are no programs of their own.
    const program = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [program.stdout, program.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
    program.on('error', reject);
    program.on('close', (code) => {
      console.log(`> ${command}\n${said.join('').trim()}`);
      resolve(code === 0);
    });
  });
}

async function inTurn(): Promise<void> {
  for (let next = left.shift(); next; next = left.shift())
    if (!(await isFine(next))) process.exitCode = 1;
}

await Promise.all([inTurn(), inTurn()]);
