/** Which name Pagefind gave to which page: its answers say only the name. */
import { gunzipSync } from 'node:zlib';

/** What Pagefind puts before the JSON in each of its compressed files. */
const SIGNATURE = 'pagefind_dcd';

/** A file of Pagefind's folder `fragment`. */
export interface FragmentFile {
  /** File name, such as `nl_0812f2e.pf_fragment`. */
  name: string;
  content: Uint8Array;
}

/** @returns address of a page to its name. @throws when a file is not of the form that is expected */
export function fragmentNames(files: Iterable<FragmentFile>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, content } of files) {
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(SIGNATURE))
      throw new Error(`Zoekindex: ${name} is geen tekst van Pagefind`);
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    names.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  return names;
}
