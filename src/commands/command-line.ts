/** What someone typed for a command: its options, and the files of the catalogue. Messages are in Dutch; all faults come at once. */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Surroundings, terminal } from './terminal.ts';
import { type Content, ListError, LONGEST_PATH } from '../reader/catalogue-fs.ts';
import { nearest, oneLine, printable, suggestion } from '../reader/problems.ts';

export interface Flag {
  name: string;
  help: string;
  /** What stands behind the `=`, in capitals: `BESTAND`. Without it the option is a switch. */
  value?: string;
  /** May be given more than once. */
  multiple?: boolean;
  /** The only values that it takes. */
  oneOf?: readonly string[];
}

export interface FlagValues {
  /** What was given for an option, in order. A switch that is on has one empty text. */
  all(name: string): readonly string[];
  /** The one value of an option. */
  one(name: string): string | undefined;
  isOn(name: string): boolean;
  /** What is no option: names of files. */
  rest: readonly string[];
}

export const HELP: Flag = { name: 'hulp', help: 'Deze uitleg.' };
/** What people type for help by habit. */
const ENGLISH: readonly string[] = ['help', 'h'];

/**
 * Reads what was typed. What people type for help by habit is understood too.
 *
 * @returns the values, or what is wrong with them
 */
export function parseFlags(
  args: readonly string[],
  flags: readonly Flag[],
): FlagValues | { faults: string[] } {
  const known = new Map(flags.map((flag) => [flag.name, flag] as const));
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      flags.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' } as const]),
    ),
  });
  const given = new Map<string, string[]>();
  const rest: string[] = [];
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const name = ENGLISH.includes(token.name) ? HELP.name : token.name;
    const flag = known.get(name);
    // `--titel --trekker=…`: the next option is no value.
    const swallowed = token.inlineValue === false && token.value.startsWith('--');
    const fault = flag
      ? valueFault(flag, swallowed ? undefined : token.value, given.has(name))
      : `'${token.rawName}' bestaat niet.${near(name, flags)}`;
    if (fault) faults.push(fault);
    else given.set(name, [...(given.get(name) ?? []), token.value ?? '']);
  }
  if (faults.length > 0) return { faults };
  const all = (name: string) => given.get(name) ?? [];
  return { all, one: (name) => all(name)[0], isOn: (name) => given.has(name), rest };
}

function valueFault(flag: Flag, value: string | undefined, again: boolean): string | undefined {
  const { name, oneOf, multiple } = flag;
  if (again && !multiple) return `'--${name}' staat er twee keer; één keer mag.`;
  if (!flag.value)
    return value === undefined ? undefined : `'--${name}' heeft geen waarde; laat '=${value}' weg.`;
  if (value === undefined) return `'--${name}' heeft een waarde nodig: --${name}=${flag.value}`;
  if (oneOf && !oneOf.includes(value))
    return `'--${name}=${value}' bestaat niet; kies uit: ${oneOf.join(', ')}.`;
  return undefined;
}

function near(name: string, flags: readonly Flag[]): string {
  const hint = suggestion(
    name,
    flags.map((flag) => flag.name),
  ).replace(/'([^']+)'/, "'--$1'");
  return hint.startsWith(' Bedoelde') ? hint : ' Met --hulp ziet u wat er wel is.';
}

/** The text of `--hulp`. */
export function usage(intro: string, flags: readonly Flag[]): string {
  const lines = flags.map(({ name, value, help, multiple }) => {
    const head = `  --${name}${value ? `=${value}` : ''}${multiple ? ' …' : ''}`;
    return `${head}\n      ${help}`;
  });
  return `${intro}\n\n${lines.join('\n')}`;
}

// How every command begins and ends: its options, or their faults, or help; and an exit code.

/** Exit code for a command that was given wrongly; 1 means that the catalogue is not in order. */
const MISUSE = 2;
/** Exit code for a command that could not do its work, through no fault of the catalogue or of who gave it. */
const FAILED = 3;

/** @returns the exit code: 0 when all is well, 1 when the catalogue is not, 2 when the command was given wrongly, 3 when it failed itself */
export type Run = (args: readonly string[], around?: Surroundings) => Promise<number>;

/** Ends a command early. */
class Stop extends Error {
  readonly code: number;

  constructor(code: number, text = '') {
    super(text);
    this.code = code;
  }
}

/**
 * Makes a command of what it does.
 *
 * @param main may call `stop` at any moment
 */
export function command(
  main: (args: readonly string[], around: Surroundings) => Promise<number> | number,
): Run {
  return async (args, around = terminal) => {
    try {
      return await main(args, around);
    } catch (error) {
      if (error instanceof ListError) {
        around.err(error.message);
        return FAILED;
      }
      if (!(error instanceof Stop)) {
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        around.err('De opdracht zelf ging mis; dit ligt aan het programma:');
        around.err(trace.split('\n').map(oneLine).join('\n'));
        return FAILED;
      }
      if (error.code === 0) around.out(error.message);
      else around.err(error.message);
      return error.code;
    }
  };
}

/**
 * The options of a command; with help or faults the command ends here.
 *
 * @param intro what the command does and how it is called, for `--hulp`
 * @param files whether names of files may follow
 */
export function readOptions(
  args: readonly string[],
  intro: string,
  flags: readonly Flag[],
  files = false,
): FlagValues {
  const all = [...flags, HELP];
  const values = parseFlags(args, all);
  if ('faults' in values) stop(values.faults);
  if (values.isOn(HELP.name)) throw new Stop(0, usage(intro, all));
  if (!files && values.rest.length > 0)
    stop([`'${values.rest.join(' ')}' hoort hier niet; elke optie begint met --.`]);
  return values;
}

/** Says what was wrong with the command, and ends it. */
export function stop(messages: readonly string[]): never {
  throw new Stop(MISUSE, messages.map(oneLine).join('\n'));
}

/** Says why the command cannot do its work, and ends it. */
export function fail(message: string): never {
  throw new Stop(FAILED, oneLine(message));
}

// Which files of the catalogue are meant by what someone typed.

/** The files that were meant, and what is wrong with what leads to none. */
export interface Wanted {
  files: string[];
  faults: string[];
}

/**
 * Finds the files of the catalogue that are meant; a folder means every file in it.
 *
 * @param typed paths from the root of the project, each with the ways it may be read, the likeliest first
 * @param known every path of the catalogue
 * @param root the content folder, from the root of the project
 */
export function wantedFiles(
  typed: readonly (readonly string[])[],
  known: readonly string[],
  root: string,
): Wanted {
  const files: string[] = [];
  const faults: string[] = [];
  for (const ways of typed) {
    const found = ways.map((path) => under(path, known, root)).find((paths) => paths.length > 0);
    if (found) files.push(...found);
    else faults.push(fault(ways[0] ?? '', known, root));
  }
  return { files: [...new Set(files)], faults };
}

/** The file itself, or every file below a folder. */
function under(path: string, known: readonly string[], root: string): readonly string[] {
  if (path === root || path === '' || root.startsWith(`${path}/`)) return known;
  return known.filter((one) => one === path || one.startsWith(`${path}/`));
}

function fault(path: string, known: readonly string[], root: string): string {
  if (!path.startsWith(`${root}/`)) {
    return `'${path}' hoort niet bij de catalogus; geef een bestand of map in ${root}/.`;
  }
  const near = nearest(path, known);
  return near
    ? `'${path}' is niet gevonden. Bedoelde u '${near}'?`
    : `'${path}' is niet gevonden. Initiatieven staan in ${root}/initiatieven/, gidsen in ${root}/kennis/.`;
}

/** How people on every system write a path: `content\\x.mdx`, `./content/x.mdx`. */
export function plainPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
}

/**
 * The files meant by paths as typed, seen from the folder that `npm run` was started in or else from the root of the project.
 *
 * @param typed nothing means every file
 */
export function findWanted(
  typed: readonly string[],
  { initiatieven, kennis, lijsten }: Content['paths'],
  { contentDir, startedIn }: Pick<Surroundings, 'contentDir' | 'startedIn'>,
): Wanted {
  const bases = [startedIn, '.'];
  const ways = typed.map((path) =>
    // As the reader gives the paths of files: a name may hold anything, a new line too.
    bases.map((base) =>
      printable(plainPath(relative('.', resolve(base, path.replaceAll('\\', '/')))), LONGEST_PATH),
    ),
  );
  const known = [...initiatieven, ...kennis, ...lijsten];
  return wantedFiles(ways, known, plainPath(relative('.', contentDir)));
}
