/** Reads the front matter of a file: plain YAML, held against its schema. */
import type { z } from 'zod';
import type { SplitFile } from './front-matter.ts';
import { dutchMessage } from './messages.ts';
import { finding, type Finding } from './problem.ts';
import { unsafeFields } from './unsafe-text.ts';
import { readYaml } from './yaml.ts';

/** @returns the fields, when they are right; what is wrong; and what was written, also when it is wrong */
export function readFields<Data>(split: SplitFile, schema: z.ZodType<Data>) {
  const yaml = readYaml(split.yaml, split.yamlStart);
  if (yaml.findings.length > 0) {
    const { findings } = yaml;
    return { findings, unsafe: [], sources: undefined, written: undefined, data: undefined };
  }
  const parsed = schema.safeParse(yaml.data ?? {}, { error: dutchMessage });
  const findings = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => issueFindings(issue, yaml.positionOf));
  const unsafe = unsafeFields(yaml.data, yaml.positionOf, split.yaml);
  return { findings, unsafe, sources: sourceIds(yaml.data), written: yaml.data, data: parsed.data };
}

/** Ids of the sources as written, also when another field is wrong: a reference is judged by itself. */
function sourceIds(data: unknown): string[] | undefined {
  const list = (data as { bronnen?: unknown } | null)?.bronnen;
  if (!Array.isArray(list)) return undefined;
  return idsOf(list);
}

/** The ids of a list as written; what is no text is nobody's id. */
export function idsOf(list: readonly unknown[]): string[] {
  return list.map((item) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : '';
  });
}

function issueFindings(
  issue: z.core.$ZodIssue,
  positionOf: (path: readonly PropertyKey[]) => { line: number; column: number },
): Finding[] {
  const field = (path: readonly PropertyKey[]) => path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => {
      const path = [...issue.path, key];
      return finding(positionOf(path), messages[index] ?? issue.message, field(path));
    });
  }
  return [finding(positionOf(issue.path), issue.message, field(issue.path))];
}
