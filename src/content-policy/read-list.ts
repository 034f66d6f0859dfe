/** Reads a YAML file that only editors change: a vocabulary or a list of places. Faults stop the build. */
import type { z } from 'zod';
import { dutchMessage } from './messages.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** A list that is not in order: without it nothing else can be judged. */
export class ListError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ListError';
    this.problems = problems;
  }
}

/** @throws {ListError} with every fault of the file */
export function readList<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const yaml = readYaml(text);
  const parsed = schema.safeParse(yaml.data, { error: dutchMessage });
  if (yaml.findings.length === 0 && parsed.success) return parsed.data;
  const findings = yaml.findings.length
    ? yaml.findings
    : (parsed.error?.issues ?? []).map((issue) => {
        const { line, column } = yaml.positionOf(issue.path);
        return { regel: line, kolom: column, veld: issue.path.join('.'), melding: issue.message };
      });
  throw new ListError(findings.map((one) => ({ bestand: path, ...one })));
}
