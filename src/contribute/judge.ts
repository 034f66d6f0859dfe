/** All that can be said of a draft: the file it becomes, what is wrong with it, and the initiative when nothing is. */
import type { readEntry } from '../reader/whole-file.ts';
import type { initiativeSchema } from '../schema/rules.ts';
import type { SchemaContext } from '../schema/fields.ts';
import { checkDraft, distinct, type Checked } from './check.ts';
import type { Draft } from './draft.ts';
import { fileOf, type DraftFile, type Origin } from './file.ts';
import { lenientData, ruleProblems, type LenientData, type StandIns } from './lenient.ts';

export interface Judge {
  context: SchemaContext;
  schema: ReturnType<typeof initiativeSchema>;
  standIns: StandIns;
}

export interface Verdict extends Checked {
  file: DraftFile;
  lenient: LenientData;
}

/** @param read the reader, once it is there */
export function judge(
  draft: Draft,
  origin: Origin | undefined,
  { context, schema, standIns }: Judge,
  read?: typeof readEntry,
): Verdict {
  const file = fileOf(draft, origin);
  const checked = checkDraft(file, schema, read);
  const lenient = lenientData(file.data, context, standIns);
  const problems = distinct([...checked.problems, ...ruleProblems(lenient, context)]);
  return { ...checked, problems, file, lenient };
}
