/** What is handed in of a draft, and as which entry it is told. */
import { treeOf, treeOfEntry } from '../draft/entry-tree.ts';
import type { CheckedDraft } from '../draft/check.ts';
import type { Origin } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import { splitText } from '../draft/section-texts.ts';
import type { Outgoing } from './contribution-mail.ts';

/** What is handed in. */
export interface Handout {
  slug: string;
  /** Name of the file that is saved; of a draft without a title a name that says what it is. */
  file: string;
  title: string;
  /** The file. */
  text: string;
  website?: string | undefined;
}

/** The whole file when nothing is wrong, else the draft as it is. */
export function handoutOf({ file, text }: CheckedDraft): Handout {
  const { titel, website } = file.data;
  return {
    slug: file.slug,
    file: `${file.slug || 'initiatief'}.mdx`,
    title: typeof titel === 'string' ? titel : '',
    text: text ?? file.text,
    website: typeof website === 'string' ? website : undefined,
  };
}

/** What goes out of a draft: the file, and what it says beside the entry that it corrects. */
export function outgoingOf(
  checked: CheckedDraft,
  origin: Origin | undefined,
  fields: readonly Field[],
): Outgoing {
  const { file, text } = checked;
  return {
    handout: handoutOf(checked),
    isRight: text !== undefined,
    origin: origin && { slug: origin.slug, text: origin.text, tree: treeOfEntry(origin, fields) },
    tree: treeOf(file.data, splitText(file.body.body)),
  };
}
