/** Reads a YAML file that only editors change: a vocabulary or a list of places. Faults stop the build. */
import type { z } from 'zod';
import { dutchMessage } from './messages.ts';
import { formatProblem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** @throws with every fault of the file, one a line */
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
  throw new Error(findings.map((one) => formatProblem({ bestand: path, ...one })).join('\n'));
}
