/** The fields of a contribution alone, for Node and the browser: judged as they were written. */
import type { z } from 'zod';
import { hiddenInFields } from './hidden.ts';
import { dutchMessage, type FieldFault } from './problems.ts';

/** Fields that are right, or everything that is wrong with them. */
type FieldsResult<Data> =
  { data: Data; faults?: undefined } | { data?: undefined; faults: FieldFault[] };

/**
 * Judges fields alone, as they were written: by the schema, and by what no text may hold.
 *
 * @param written the front matter as data; anything at all may be in it
 * @param file the file that they stand in, once it was searched for what no text may hold
 */
export function readFields<Data>(
  written: unknown,
  schema: z.ZodType<Data>,
  file?: string,
): FieldsResult<Data> {
  const parsed = schema.safeParse(written ?? {}, { error: dutchMessage });
  const faults = [...hiddenInFields(written, file), ...schemaFaults(parsed.error)];
  return parsed.success && faults.length === 0 ? { data: parsed.data } : { faults };
}

/** What zod found, a fault for each field; of unknown fields each its own. */
function schemaFaults(error: z.ZodError | undefined): FieldFault[] {
  return (error?.issues ?? []).flatMap((issue): FieldFault[] => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code !== 'unrecognized_keys') return [{ path, rule: 'veld', message: issue.message }];
    const messages = issue.message.split('\n');
    // Of thousands a few say enough.
    return messages.map((message, index) => ({
      path: [...path, issue.keys[index] ?? ''],
      rule: 'veld',
      message,
    }));
  });
}
