/** The fields of a draft alone, read as the build reads those of a file. */
import type { z } from 'zod';
import { unsafeFields } from '../reader/hidden.ts';
import { dutchMessage, finding, type Finding } from '../reader/problems.ts';

const NOWHERE = { line: 1, column: 1 };

/** Reads front matter that is data already. @returns the fields, or everything that is wrong, each with its field */
export function readFields<Data>(
  data: unknown,
  schema: z.ZodType<Data>,
): { data: Data } | { findings: Finding[] } {
  const parsed = schema.safeParse(data, { error: dutchMessage });
  const findings = [
    ...(parsed.error?.issues ?? []).flatMap(issueFindings),
    ...unsafeFields(data, () => NOWHERE, ''),
  ];
  return parsed.success && findings.length === 0 ? { data: parsed.data } : { findings };
}

function issueFindings(issue: z.core.$ZodIssue): Finding[] {
  const at = (path: readonly PropertyKey[]) => path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') {
    return [finding(NOWHERE, issue.message, at(issue.path))];
  }
  const messages = issue.message.split('\n');
  return issue.keys.map((key, index) =>
    finding(NOWHERE, messages[index] ?? issue.message, at([...issue.path, key])),
  );
}
