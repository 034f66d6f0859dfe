/** Runs a program and takes its time and memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessCost {
  seconds: number;
  /** Of the processor, on all cores, by it and the programs it started; unknown where there is no `/proc`. */
  cpuSeconds?: number;
  /** The most memory that it and the programs it started held at one time; unknown where there is no `/proc`. */
  peakBytes?: number;
}

const SAMPLE_EVERY = 50;

export interface ProcessOptions {
  /** Node when it is left out. */
  command?: string;
  /** Beside the environment of this process. */
  env?: Record<string, string>;
  cwd?: string;
}

/** @throws with what it printed when it fails */
export async function measureProcess(
  args: readonly string[],
  { command = process.execPath, env = {}, cwd }: ProcessOptions = {},
): Promise<ProcessCost> {
  const start = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, ...(cwd ? { cwd } : {}) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output = (output + data.toString()).slice(-20_000)));
  }
  let [peak, ticks] = [0, 0];
  const timer = setInterval(() => {
    const tree = treeOf(child.pid ?? 0);
    peak = Math.max(peak, sum(tree.map(({ memory }) => memory)));
    // What ended counts with its parent, so that this never falls but for what ends right now.
    ticks = Math.max(ticks, sum(tree.map((one) => one.ticks)));
  }, SAMPLE_EVERY);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${output}`);
  const seconds = (performance.now() - start) / 1000;
  return {
    seconds,
    ...(peak > 0 ? { peakBytes: peak, cpuSeconds: ticks / TICKS_A_SECOND } : {}),
  };
}

/** As Linux counts them on every machine that Node runs on. */
const TICKS_A_SECOND = 100;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

interface RunningProcess {
  pid: number;
  parent: number;
  /** Resident memory, in bytes. */
  memory: number;
  /** Time of the processor, with that of its children that ended. */
  ticks: number;
}

/** A process and all below it. */
function treeOf(root: number): RunningProcess[] {
  const processes = readProcesses();
  const below = (pid: number): number[] => [
    pid,
    ...processes.filter(({ parent }) => parent === pid).flatMap((one) => below(one.pid)),
  ];
  const tree = new Set(below(root));
  return processes.filter(({ pid }) => tree.has(pid));
}

function readProcesses(): RunningProcess[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const memory = Number(/^VmRSS:\s+(\d+)/m.exec(fileOf(name, 'status'))?.[1] ?? 0) * 1024;
        // Behind the name of the program, in which anything can stand.
        const fields = fileOf(name, 'stat')
          .replace(/^.*\) /s, '')
          .split(' ')
          .map(Number);
        const [, parent = 0] = fields;
        return [{ pid: Number(name), parent, memory, ticks: sum(fields.slice(11, 15)) }];
      });
  } catch {
    return [];
  }
}

/** Empty for a process that ended meanwhile. */
function fileOf(pid: string, name: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
