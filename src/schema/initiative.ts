/** The whole schema of an initiative: its fields and the rules between them. */
import type { SchemaContext } from './context.ts';
import { initiativeFields } from './initiative-fields.ts';
import { checkInitiative } from './initiative-rules.ts';

export type { InitiativeData } from './initiative-fields.ts';

export function initiativeSchema(context: SchemaContext) {
  return initiativeFields(context).superRefine((data, ctx) => {
    for (const { path, message } of checkInitiative(data, context)) {
      ctx.addIssue({ code: 'custom', path, message });
    }
  });
}
