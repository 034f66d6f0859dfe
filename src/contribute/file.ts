/** The file that a draft becomes. */
import { slugForTitle } from '../domain/paths.ts';
import { writeEntry } from '../reader/write.ts';
import { toData, type Draft } from './draft.ts';
import { joinText, type WholeText } from './text.ts';

/** The entry that is being corrected. */
export interface Origin {
  slug: string;
  /** Its file, to the letter. */
  text: string;
  /** Its text, below the fields. */
  body: string;
}

export interface DraftFile {
  slug: string;
  path: string;
  text: string;
  data: Record<string, unknown>;
  body: WholeText;
}

/** Folder of the entries, from the root of the repository. */
export const FOLDER = 'content/initiatieven';

/** The name in the address: that of the entry, or made from the title. */
export function slugOf(draft: Draft, origin?: Origin): string {
  if (origin) return origin.slug;
  return slugForTitle(draft.fields.titel);
}

export function fileOf(draft: Draft, origin?: Origin): DraftFile {
  const slug = slugOf(draft, origin);
  const data = toData(draft.fields);
  const body = joinText(draft.text, origin?.body);
  // Without a title only that is missing; nothing is wrong with the name made of it.
  const name = data.titel === undefined ? 'initiatief' : slug;
  return { slug, path: `${FOLDER}/${name}.mdx`, text: writeEntry(data, body.body), data, body };
}
