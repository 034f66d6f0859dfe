/** Says how far the bench is. */
const started = Date.now();

/** Prints a line, after the seconds since the bench began. */
export function log(line: string): void {
  console.log(`[${Math.round((Date.now() - started) / 1000)} s] ${line}`);
}
