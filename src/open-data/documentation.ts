/**
 * What the page about the open data explains: the fields of a record, from what the schema says, and short programs that show
 * what the files are good for.
 */
import { toValue } from '../draft/draft.ts';
import { describeBounds, LISTS, type Field } from '../draft/fields.ts';
import { VOCABULARY_OF } from '../schema/fields.ts';
import { itemOf, metaOf } from '../schema/meta.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';

/** What there is to know of a field. */
export interface ExplainedField {
  name: string;
  /** With the names of the groups that it is in: `lessen.soort`. */
  path: string;
  help: string;
  kind: Field['kind'];
  /** How long or how many, in words; empty when there are no bounds. */
  bounds: string;
  /** Every record, or every item of its list, has it. */
  always: boolean;
  /** A value as it stands in JSON. */
  example?: string;
  /** The list that its values come from. */
  list?: VocabularyName;
  fields: readonly ExplainedField[];
}

/** @param fields of a record */
export function explain(fields: readonly Field[]): ExplainedField[] {
  return fields.map((field) => {
    const { name, path, help, kind, required: always } = field;
    const bounds = kind === 'yesNo' || kind === 'number' ? '' : describeBounds(field);
    const [example, list] = [exampleOf(field), listOf(field)];
    return {
      name,
      path,
      help,
      kind,
      bounds,
      always,
      ...(example === undefined ? {} : { example }),
      ...(list ? { list } : {}),
      fields: explain(field.fields),
    };
  });
}

function listOf({ type }: Field): VocabularyName | undefined {
  const meta: Readonly<Record<string, unknown>> = { ...metaOf(itemOf(type) ?? type) };
  return meta[VOCABULARY_OF] as VocabularyName | undefined;
}

/** The first example of the schema, as a file would have it. Those of groups are for people: they tell the whole in a few words. */
function exampleOf(field: Field): string | undefined {
  if (field.kind === 'group' || field.kind === 'groups') return undefined;
  const typed = field.examples[0] ?? field.terms[0]?.id;
  if (typed === undefined) return undefined;
  return JSON.stringify(toValue(LISTS.includes(field.kind) ? [typed] : typed, field));
}

/**
 * @param json address of the file with all initiatives
 * @param figures address of the table of figures
 */
export function examplesOfUse(json: string, figures: string) {
  return {
    jq: `curl -s ${json} |
  jq -r '.initiatieven[] | select(.afgeleid.trede >= 2) | [.titel, .url] | @tsv'`,
    python: `import pandas as pd

cijfers = pd.read_csv("${figures}", sep=";", decimal=",")
werk = cijfers[cijfers["soort"].isin(["geplaatst", "behouden"])]
print(werk[["slug", "waarde", "eenheid", "tekst"]])`,
  };
}
