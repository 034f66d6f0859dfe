/** Checks a draft with the schema and the reader of the build. */
import { dutchMessage } from '../reader/problems.ts';
import { type readEntry } from '../reader/whole-file.ts';
import { type Entry, SECTIONS } from '../reader/index.ts';
import { unsafeText } from '../reader/hidden.ts';
import { writeEntry } from '../reader/write.ts';
import type { initiativeSchema } from '../schema/rules.ts';
import type { DraftFile } from './file.ts';
import { fieldProblems, textField, type FieldProblem } from './problems.ts';

type Schema = ReturnType<typeof initiativeSchema>;

export interface Checked {
  problems: FieldProblem[];
  /** The initiative as the build would read it, when nothing is wrong. */
  entry?: Entry | undefined;
  /** The file to hand in, with its fields in the order of the schema, when nothing is wrong. */
  text?: string | undefined;
}

/**
 * @param read the reader of entries. Without it, for it needs WebAssembly, only the fields are judged and the text stays for
 *   the check at the repository
 */
export function checkDraft(file: DraftFile, schema: Schema, read?: typeof readEntry): Checked {
  const checked = read ? checkWithReader(file, schema, read) : checkFields(file, schema);
  const missing = { veld: textField(SECTIONS[0]), melding: 'ontbreekt' };
  const problems = file.body.isWithoutOpening
    ? // Of a section with nothing in it one message says enough.
      [...checked.problems.filter(({ veld }) => veld !== missing.veld), missing]
    : checked.problems;
  const found = distinct(problems);
  return found.length ? { problems: found } : checked;
}

function checkWithReader(file: DraftFile, schema: Schema, read: typeof readEntry): Checked {
  const result = read({ path: file.path, text: file.text }, schema);
  if (!result.entry) return { problems: fieldProblems(result.problems, file) };
  const text = writeEntry(result.entry.data, file.body.body);
  return { problems: [], entry: result.entry, text };
}

function checkFields(file: DraftFile, schema: Schema): Checked {
  const parsed = schema.safeParse(file.data, { error: dutchMessage });
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({
      veld: path.map(String).join('.'),
      melding: message,
    })),
    ...fieldProblems(unsafeText(file.text), file),
  ];
  return parsed.success
    ? { problems, text: writeEntry(parsed.data, file.body.body) }
    : { problems };
}

/** Each problem once: two rules may find the same. */
export function distinct(problems: readonly FieldProblem[]): FieldProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ veld, melding }) => {
    const key = `${veld}\n${melding}`;
    return !seen.has(key) && seen.add(key);
  });
}
