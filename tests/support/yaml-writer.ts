/** How the `yaml` package writes an initiative, for our own writer to be held to. */
import { Document, isCollection, isMap, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { WrittenField } from '../../src/reader/write.ts';

/** The front matter of a file, without its borders. */
export function writtenByYaml(data: object, fields: readonly WrittenField[]): string {
  const doc = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
  styleFields(doc.contents, fields, true);
  visit(doc, {
    Seq(_key, list) {
      list.flow = list.items.every((item) => !isCollection(item) && !isPair(item));
    },
  });
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false });
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
