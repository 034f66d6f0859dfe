import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import type { VocabularyName } from './vocabulary.ts';

/** Key of the metadata by which editors, templates and the command line find the vocabulary of a field. */
export const VOCABULARY_OF = 'woordenlijst';

/** One value of a vocabulary; a retired value is refused with its successor. */
export function choice(context: SchemaContext, name: VocabularyName) {
  const terms = context.vocabularies[name].waarden;
  const ids = terms.map((term) => term.id) as [string, ...string[]];
  return z
    .enum(ids)
    .superRefine((id, ctx) => {
      const successor = terms.find((term) => term.id === id)?.vervangenDoor;
      if (successor) {
        ctx.addIssue({ code: 'custom', message: `is vervallen; gebruik '${successor}'` });
      }
    })
    .meta({ [VOCABULARY_OF]: name });
}

/** A list of different values of a vocabulary; a value beside its own parent says the same twice. */
export function choices(context: SchemaContext, name: VocabularyName, min: number, max: number) {
  const parents = new Map(
    context.vocabularies[name].waarden.map((term) => [term.id, term.ouder] as const),
  );
  return z
    .array(choice(context, name))
    .min(min)
    .max(max)
    .superRefine((ids, ctx) => {
      ids.forEach((id, index) => {
        if (ids.indexOf(id) !== index) {
          ctx.addIssue({ code: 'custom', path: [index], message: `'${id}' staat er al` });
        }
        const parent = parents.get(id);
        if (parent && ids.includes(parent)) {
          ctx.addIssue({
            code: 'custom',
            path: [ids.indexOf(parent)],
            message: `'${parent}' is overbodig naast '${id}', dat eronder valt; laat het weg`,
          });
        }
      });
    });
}
