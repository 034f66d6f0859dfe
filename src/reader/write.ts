/** Writes an initiative as its file: the one format of the form, the command line and the catalogue itself. */
import { Document, isCollection, isPair, isScalar, Scalar, visit } from 'yaml';

/** Fields that hold a date: a bare year is written as people type it, without quotes. */
const DATES: readonly unknown[] = ['start', 'einde', 'peildatum', 'datum'];

/**
 * Fields in the order given, one a line; lists of single values on one line; the summary as a block of its own.
 * Reading the result gives the same fields and text again.
 *
 * @param data front matter, as the schema gives it
 * @param body text in MDX
 */
export function writeEntry(data: object, body: string): string {
  const doc = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
  visit(doc, {
    Pair(_key, pair) {
      if (!isScalar(pair.key) || !isScalar(pair.value)) return;
      const { value } = pair.value;
      if (DATES.includes(pair.key.value) && /^\d{4}$/.test(String(value)))
        pair.value.value = Number(value);
      if (pair.key.value === 'samenvatting') pair.value.type = Scalar.BLOCK_FOLDED;
    },
    Seq(_key, list) {
      list.flow = list.items.every((item) => !isCollection(item) && !isPair(item));
    },
  });
  const yaml = doc.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}
