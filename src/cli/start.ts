/** How every command begins: its options, or their faults, or help. The only file here that stops the program. */
import { HELP, parseFlags, usage, type Flag, type FlagValues } from './flags.ts';

/** Exit code for a command that was given wrongly; 1 means that the catalogue is not in order. */
export const MISUSE = 2;

/**
 * @param intro what the command does and how it is called, for `--hulp`
 * @param files whether names of files may follow
 */
export function start(intro: string, flags: readonly Flag[], files = false): FlagValues {
  const all = [...flags, HELP];
  const values = parseFlags(process.argv.slice(2), all);
  if ('faults' in values) stop(values.faults);
  if (values.isOn(HELP.name)) {
    console.log(usage(intro, all));
    process.exit(0);
  }
  if (!files && values.rest.length > 0)
    stop([`'${values.rest.join(' ')}' hoort hier niet; elke optie begint met --.`]);
  return values;
}

/** Says what was wrong with the command, and ends. */
export function stop(messages: readonly string[]): never {
  console.error(messages.join('\n'));
  process.exit(MISUSE);
}
