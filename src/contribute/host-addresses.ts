/** Addresses at the repository's host, where who has an account proposes a file. They have a limit; what is longer is uploaded there. */

/** Folder of the entries there. */
const ENTRIES_FOLDER = 'content/initiatieven';

/** GitHub refuses an address of 8 KB with 414; well below that is safe in every browser. */
export const MAX_ADDRESS = 6000;

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
