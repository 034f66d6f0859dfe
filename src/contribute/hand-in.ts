/** What is handed in of a draft. */
import type { CheckedDraft } from '../draft/check.ts';

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
