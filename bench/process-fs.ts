/** Runs a program and takes its time and memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessCost {
  seconds: number;
  /** The most memory that it and the programs it started held at one time; unknown where there is no `/proc`. */
  peakBytes?: number;
}

const SAMPLE_EVERY = 50;

/** @throws with what it printed when it fails */
export async function measureProcess(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<ProcessCost> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output = (output + data.toString()).slice(-20_000)));
  }
  let peak = 0;
  const timer = setInterval(
    () => (peak = Math.max(peak, treeMemory(child.pid ?? 0))),
    SAMPLE_EVERY,
  );
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`node ${args.join(' ')} failed:\n${output}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, ...(peak > 0 ? { peakBytes: peak } : {}) };
}

/** Resident memory of a process and all below it, in bytes. */
function treeMemory(root: number): number {
  const processes = readProcesses();
  const below = (pid: number): number[] => [
    pid,
    ...processes.filter(({ parent }) => parent === pid).flatMap((one) => below(one.pid)),
  ];
  const tree = new Set(below(root));
  return processes
    .filter(({ pid }) => tree.has(pid))
    .reduce((total, { memory }) => total + memory, 0);
}

function readProcesses(): { pid: number; parent: number; memory: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const status = statusOf(name);
        const field = (key: string) =>
          Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ pid: Number(name), parent: field('PPid'), memory: field('VmRSS') * 1024 }];
      });
  } catch {
    return [];
  }
}

/** Empty for a process that ended meanwhile. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
