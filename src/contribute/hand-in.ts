/** Ways to hand in what was written: addresses at the repository's host, and a mail. Addresses have a limit; what is longer goes as a file. */
import type { CheckedDraft } from '../draft/check.ts';
import { ENTRIES_FOLDER } from '../draft/draft.ts';

/** GitHub refuses an address of 8 KB with 414; well below that is safe in every browser. */
export const MAX_ADDRESS = 6000;
/** Longer than this, mail programs on Windows drop the mail without a word. */
export const MAX_MAIL = 1800;

interface Repository {
  url: string;
  branch: string;
}

/** The page for a new file, filled in; nothing when the address would be too long. */
export function newFileAddress(
  { url, branch }: Repository,
  slug: string,
  text: string,
): string | undefined {
  const query = `filename=${encodeURIComponent(`${slug}.mdx`)}&value=${encodeURIComponent(text)}`;
  const address = `${url}/new/${branch}/${ENTRIES_FOLDER}?${query}`;
  return address.length <= MAX_ADDRESS ? address : undefined;
}

/** The page where a downloaded file can be dropped. */
export function uploadAddress({ url, branch }: Repository): string {
  return `${url}/upload/${branch}/${ENTRIES_FOLDER}`;
}

/** The page where the file of an entry is changed. */
export function editAddress({ url, branch }: Repository, slug: string): string {
  return `${url}/edit/${branch}/${ENTRIES_FOLDER}/${slug}.mdx`;
}

/** A mail with the file in it, or without when it is too long: `complete` says which. */
export function mailAddress(
  mailbox: string,
  mail: { subject: string; text: string; instead: string },
): { address: string; complete: boolean } {
  const make = (body: string) =>
    `mailto:${mailbox}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(body)}`;
  const whole = make(mail.text);
  return whole.length <= MAX_MAIL
    ? { address: whole, complete: true }
    : { address: make(mail.instead), complete: false };
}

/** What is handed in. */
export interface Handout {
  slug: string;
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
    title: typeof titel === 'string' ? titel : '',
    text: text ?? file.text,
    website: typeof website === 'string' ? website : undefined,
  };
}
