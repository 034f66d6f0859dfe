/** An entry as one tree, in which changes are found and made; and its two halves again. */
import type { EntryTree } from './changes.ts';
import { fromData, toData } from './draft.ts';
import type { Field } from './fields.ts';
import { isObject } from './is-object.ts';
import { splitText, type SectionTexts } from './section-texts.ts';

const PARAGRAPH = '\n\n';

/** Fields and text of an entry as one tree. */
export function treeOf(data: object, text: SectionTexts): EntryTree {
  const sections = Object.entries(text).flatMap(([title, under]) =>
    under.trim() === '' ? [] : [[title, under.trim().split(PARAGRAPH)] as const],
  );
  return { ...data, tekst: Object.fromEntries(sections) };
}

/**
 * The tree of an entry as its file has it, with its values as the form writes them: a bare year is a number to YAML.
 *
 * @param fields of an initiative
 */
export function treeOfEntry(
  { data, body }: { data: object; body: string },
  fields: readonly Field[],
): EntryTree {
  return treeOf(toData(fromData(data, fields), fields), splitText(body));
}

/** The two halves of a tree again. Whether they are right, the schema judges. */
export function partsOfTree(tree: EntryTree): { data: object; text: SectionTexts } {
  const { tekst: text, ...data } = tree;
  const sections = Object.entries(isObject(text) ? text : {}).map(([title, under]) => [
    title,
    (Array.isArray(under) ? under : [under]).map(String).join(PARAGRAPH),
  ]);
  return { data, text: Object.fromEntries(sections) as SectionTexts };
}
