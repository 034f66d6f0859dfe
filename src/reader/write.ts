/** Writes an initiative as its file: the one format of the form, the command line and the catalogue itself. */
import { Document, isCollection, isMap, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';

/** What writing needs to know of a field. */
export interface WrittenField {
  name: string;
  kind: string;
  /** A long text of the initiative itself, not of one of a list, is written as a block of its own. */
  long: boolean;
  fields: readonly WrittenField[];
}

/**
 * Fields in the order given, one a line; lists of single values on one line; the summary as a block of its own.
 * Reading the result gives the same fields and text again.
 *
 * @param data front matter, as the schema gives it
 * @param body text in MDX
 * @param fields the fields of the schema
 */
export function writeEntry(data: object, body: string, fields: readonly WrittenField[]): string {
  const doc = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
  styleFields(doc.contents, fields, true);
  visit(doc, {
    Seq(_key, list) {
      list.flow = list.items.every((item) => !isCollection(item) && !isPair(item));
    },
  });
  const yaml = doc.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}

/**
 * A bare year is written as people type it, without quotes; a long text as a block.
 *
 * @param top whether these are fields of the initiative itself, or of a group that it has one of
 */
function styleFields(node: unknown, fields: readonly WrittenField[], top: boolean): void {
  if (isSeq(node)) for (const item of node.items) styleFields(item, fields, false);
  if (!isMap(node)) return;
  for (const pair of node.items) {
    const field = fields.find(({ name }) => isScalar(pair.key) && name === pair.key.value);
    if (!field) continue;
    styleFields(pair.value, field.fields, top && isMap(pair.value));
    if (!isScalar(pair.value)) continue;
    if (field.kind === 'date' && /^\d{4}$/.test(String(pair.value.value)))
      pair.value.value = Number(pair.value.value);
    if (field.long && top) pair.value.type = Scalar.BLOCK_FOLDED;
  }
}
